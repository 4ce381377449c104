// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/books.h"
#include "ledger/rules/period_order.h"
#include "ledger/rules/rule_scope.h"
#include "ledger/rules/texts.h"
#include "support/test.h"

using namespace millrace;
using namespace millrace::ledger;
using namespace Qt::StringLiterals;

/// What the ledger's commands rest on, as values.
class LedgerRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsCloseInOrder_data();
    void periodsCloseInOrder();
    void aRuleFindsRoomAmongItsScope_data();
    void aRuleFindsRoomAmongItsScope();
    void rulesOfOtherScopesStay();
    void codesCanBePutTogether_data();
    void codesCanBePutTogether();
};

static Day day(const QString &text)
{
    return text.isEmpty() ? Day() : Day::parse(text).value();
}

void LedgerRulesTest::periodsCloseInOrder_data()
{
    QTest::addColumn<QString>("states"); // o open, s softly closed, c closed; the upper-case one is to change
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("first closes") << u"Oo"_s << u"closed"_s << u"InOrder"_s;
    QTest::newRow("second before first") << u"oO"_s << u"closed"_s << u"EarlierPeriodOpen"_s;
    QTest::newRow("second softly before first") << u"oO"_s << u"soft_closed"_s << u"EarlierPeriodOpen"_s;
    QTest::newRow("second softly after first softly") << u"sO"_s << u"soft_closed"_s << u"InOrder"_s;
    QTest::newRow("second for good after first softly") << u"sO"_s << u"closed"_s << u"EarlierPeriodOpen"_s;
    QTest::newRow("second for good") << u"cS"_s << u"closed"_s << u"InOrder"_s;
    QTest::newRow("last opens") << u"cC"_s << u"open"_s << u"InOrder"_s;
    QTest::newRow("first opens under a closed one") << u"Cc"_s << u"open"_s << u"LaterPeriodClosed"_s;
    QTest::newRow("first opens under a softly closed one") << u"Cs"_s << u"open"_s << u"LaterPeriodClosed"_s;
    QTest::newRow("first softly opens above it") << u"Cs"_s << u"soft_closed"_s << u"InOrder"_s;
}

void LedgerRulesTest::periodsCloseInOrder()
{
    QFETCH(QString, states);
    QFETCH(QString, to);
    QFETCH(QString, order);
    static const std::map<QChar, PeriodState> byLetter{{u'o', PeriodState::Open}, {u's', PeriodState::SoftClosed}, {u'c', PeriodState::Closed}};
    std::vector<PeriodRow> periods;
    size_t place = 0;
    for (const auto letter : states) {
        if (letter.isUpper())
            place = periods.size();
        periods.emplace_back().state = byLetter.at(letter.toLower());
    }
    const auto found = rules::orderAfter(periods, place, store::enumFromSnake<PeriodState>(to));
    QCOMPARE(QString(store::enumText(found)), order);
}

void LedgerRulesTest::aRuleFindsRoomAmongItsScope_data()
{
    QTest::addColumn<QString>("rules"); // first..last, separated by blanks
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("ended"); // how they end then
    QTest::addColumn<QString>("last");
    QTest::newRow("none before") << u""_s << u"2026-04-01"_s << u""_s << u""_s;
    QTest::newRow("ends the one in force") << u"2026-01-01.."_s << u"2026-04-01"_s << u"2026-01-01..2026-03-31"_s << u""_s;
    QTest::newRow("ends before the later") << u"2026-07-01.."_s << u"2026-04-01"_s << u""_s << u"2026-06-30"_s;
    QTest::newRow("between") << u"2026-01-01..2026-06-30 2026-07-01.."_s << u"2026-04-01"_s << u"2026-01-01..2026-03-31"_s << u"2026-06-30"_s;
    QTest::newRow("the nearest of the later") << u"2026-09-01.. 2026-07-01..2026-08-31"_s << u"2026-04-01"_s << u""_s << u"2026-06-30"_s;
    QTest::newRow("the same day") << u"2026-04-01.."_s << u"2026-04-01"_s << u"2026-04-01..2026-03-31"_s << u""_s;
    QTest::newRow("behind one that ended") << u"2026-01-01..2026-01-31"_s << u"2026-04-01"_s << u""_s << u""_s;
    QTest::newRow("one that never held") << u"2026-07-01..2026-06-30"_s << u"2026-04-01"_s << u""_s << u""_s;
}

void LedgerRulesTest::aRuleFindsRoomAmongItsScope()
{
    QFETCH(QString, rules);
    QFETCH(QString, first);
    QFETCH(QString, ended);
    QFETCH(QString, last);
    std::vector<PostingRuleRow> rows;
    for (const auto &text : rules.split(u' ', Qt::SkipEmptyParts)) {
        PostingRuleRow row;
        row.role = Role::Scrap;
        row.firstDay = day(text.section(u".."_s, 0, 0));
        row.lastDay = day(text.section(u".."_s, 1, 1));
        rows.push_back(row);
    }
    const auto room = ledger::rules::roomFor(rows, {.role = Role::Scrap}, day(first));
    QStringList found;
    for (const auto &row : room.ended)
        found.append(row.firstDay.toString() + u".."_s + row.lastDay.toString());
    QCOMPARE(found.join(u' '), ended);
    QCOMPARE(room.lastDay.toString(), last);
}

void LedgerRulesTest::rulesOfOtherScopesStay()
{
    PostingRuleRow general;
    general.role = Role::Scrap;
    general.firstDay = day(u"2026-01-01"_s);
    auto narrow = general;
    narrow.item = Id<Item>(3);
    auto other = general;
    other.role = Role::Bank;
    const std::vector rows{general, narrow, other};
    const auto room = ledger::rules::roomFor(rows, ledger::rules::scopeOf(narrow), day(u"2026-04-01"_s));
    QCOMPARE(room.ended.size(), size_t(1));
    QCOMPARE(room.ended[0].item, Id<Item>(3));
    QVERIFY(ledger::rules::scopeOf(general).isGeneral());
    QVERIFY(!ledger::rules::scopeOf(narrow).isGeneral());
}

void LedgerRulesTest::codesCanBePutTogether_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("fits");
    QTest::newRow("digits") << u"1200"_s << true;
    QTest::newRow("all that may be") << u"A-1_b.Ä"_s << true;
    QTest::newRow("twenty") << QString(20, u'1') << true;
    QTest::newRow("twenty-one") << QString(21, u'1') << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("slash") << u"1/2"_s << false;
    QTest::newRow("blank") << u"1 2"_s << false;
}

void LedgerRulesTest::codesCanBePutTogether()
{
    QFETCH(QString, code);
    QFETCH(bool, fits);
    QCOMPARE(ledger::rules::isCode(code), fits);
    QCOMPARE(ledger::rules::isName(code), !code.isEmpty());
    QVERIFY(!ledger::rules::isName(QString(121, u'x')));
}

MILLRACE_TEST(LedgerRulesTest)
#include "tst_rules.moc"
