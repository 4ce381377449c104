// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/rules/match.h"
#include "support/test.h"

using namespace millrace;
using namespace millrace::ledger;
using namespace Qt::StringLiterals;

/// Rules and dimensions are written as "item=3 plant=1"; the account of a rule is its place in the list, from 1.
class MatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostSpecificRuleWins_data();
    void theMostSpecificRuleWins();
    void aRuleHoldsFromItsFirstToItsLastDay_data();
    void aRuleHoldsFromItsFirstToItsLastDay();
    void aRuleIsForItsRoleOnly();
    void ofEqualsTheLaterWins();
};

static const Day day2026 = Day::of(2026, 3, 2).value();

static std::map<QString, QString> wordsOf(const QString &text)
{
    std::map<QString, QString> words;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts))
        words.emplace(word.section(u'=', 0, 0), word.section(u'=', 1));
    return words;
}

template<typename T>
static void setDimensions(T &out, const QString &text)
{
    const auto words = wordsOf(text);
    const auto number = [&](const QString &name) { return words.contains(name) ? words.at(name).toLongLong() : 0; };
    out.plant = Id<Plant>(number(u"plant"_s));
    out.category = Id<Category>(number(u"category"_s));
    out.item = Id<Item>(number(u"item"_s));
    out.reason = Id<Reason>(number(u"reason"_s));
    out.workCentre = Id<WorkCentre>(number(u"centre"_s));
    out.partnerGroup = words.contains(u"group"_s) ? words.at(u"group"_s) : QString();
}

static std::vector<PostingRuleRow> rulesFrom(const QStringList &texts)
{
    std::vector<PostingRuleRow> rules;
    for (const auto &text : texts) {
        PostingRuleRow rule;
        rule.id = Id<PostingRule>(std::int64_t(rules.size()) + 1);
        rule.account = Id<Account>(rule.id.value);
        rule.role = Role::Scrap;
        rule.firstDay = Day::earliest();
        setDimensions(rule, text);
        rules.push_back(rule);
    }
    return rules;
}

void MatchTest::theMostSpecificRuleWins_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("posting");
    QTest::addColumn<int>("account"); // 0: no rule matches
    const QStringList ladder{u""_s, u"plant=1"_s, u"group=eu"_s, u"centre=5"_s, u"reason=4"_s, u"category=2"_s, u"item=3"_s};
    QTest::newRow("nothing given") << ladder << u""_s << 1;
    QTest::newRow("plant") << ladder << u"plant=1"_s << 2;
    QTest::newRow("another plant") << ladder << u"plant=9"_s << 1;
    QTest::newRow("group over plant") << ladder << u"plant=1 group=eu"_s << 3;
    QTest::newRow("work centre over group") << ladder << u"plant=1 group=eu centre=5"_s << 4;
    QTest::newRow("reason over work centre") << ladder << u"centre=5 reason=4"_s << 5;
    QTest::newRow("category over reason") << ladder << u"reason=4 category=2"_s << 6;
    QTest::newRow("item over all") << ladder << u"plant=1 group=eu centre=5 reason=4 category=2 item=3"_s << 7;
    QTest::newRow("two together over the wider") << QStringList{u"category=2"_s, u"category=2 plant=1"_s} << u"category=2 plant=1"_s << 2;
    QTest::newRow("both must match") << QStringList{u"category=2"_s, u"category=2 plant=1"_s} << u"category=2 plant=8"_s << 1;
    QTest::newRow("item alone over all the others") << QStringList{u"plant=1 category=2 reason=4 centre=5 group=eu"_s, u"item=3"_s}
                                                    << u"plant=1 group=eu centre=5 reason=4 category=2 item=3"_s << 2;
    QTest::newRow("no rule for all") << QStringList{u"item=3"_s} << u"item=4"_s << 0;
    QTest::newRow("no rules") << QStringList{} << u"item=4"_s << 0;
}

void MatchTest::theMostSpecificRuleWins()
{
    QFETCH(QStringList, rules);
    QFETCH(QString, posting);
    QFETCH(int, account);
    auto rows = rulesFrom(rules);
    Dimensions dimensions;
    setDimensions(dimensions, posting);
    for (int turned = 0; turned < 2; ++turned) {
        const auto *rule = rules::match(rows, Role::Scrap, dimensions, day2026);
        QCOMPARE(rule ? int(rule->account.value) : 0, account);
        std::ranges::reverse(rows);
    }
}

void MatchTest::aRuleHoldsFromItsFirstToItsLastDay_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("holds");
    QTest::newRow("before") << u"2026-01-31"_s << false;
    QTest::newRow("first") << u"2026-02-01"_s << true;
    QTest::newRow("last") << u"2026-02-28"_s << true;
    QTest::newRow("after") << u"2026-03-01"_s << false;
}

void MatchTest::aRuleHoldsFromItsFirstToItsLastDay()
{
    QFETCH(QString, day);
    QFETCH(bool, holds);
    auto rules = rulesFrom({u""_s});
    rules[0].firstDay = Day::of(2026, 2, 1).value();
    rules[0].lastDay = Day::of(2026, 2, 28).value();
    QCOMPARE(rules::match(rules, Role::Scrap, {}, Day::parse(day).value()) != nullptr, holds);
}

void MatchTest::aRuleIsForItsRoleOnly()
{
    const auto rules = rulesFrom({u""_s});
    QVERIFY(!rules::match(rules, Role::Bank, {}, day2026));
}

void MatchTest::ofEqualsTheLaterWins()
{
    auto rules = rulesFrom({u""_s, u""_s, u""_s});
    QCOMPARE(rules::match(rules, Role::Scrap, {}, day2026)->account, Id<Account>(3));
    rules[0].firstDay = day2026;
    QCOMPARE(rules::match(rules, Role::Scrap, {}, day2026)->account, Id<Account>(1));
}

MILLRACE_TEST(MatchTest)
#include "tst_match.moc"
