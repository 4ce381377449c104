// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test.h"
#include "world/story.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::Story;
using test::World;

namespace {

const std::vector<test::Step> books{
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2025-02-10", "text": "Rent", "lines": [{"account": "6220", "amount": "1000.00 EUR"}, {"account": "1500", "amount": "-1000.00 EUR"}]})", "ok", "FarBack"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2025-11-10", "text": "Rent", "lines": [{"account": "6220", "amount": "70.00 EUR"}, {"account": "1500", "amount": "-70.00 EUR"}]})", "ok", "FarBack"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-02-10", "text": "Rent", "lines": [{"account": "6220", "amount": "1125.00 EUR"}, {"account": "1500", "amount": "-1125.00 EUR"}]})"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Capital", "lines": [{"account": "1510", "amount": "3.00 EUR"}, {"account": "3000", "amount": "-3.00 EUR"}]})"},
};

QByteArray json(const QJsonObject &parameters)
{
    return QJsonDocument(parameters).toJson(QJsonDocument::Compact);
}

QString rowOf(const QJsonArray &rows, const char *code)
{
    for (const auto row : rows) {
        if (row[u"code"_s] == QLatin1StringView(code)) {
            const auto percent = row[u"percent"_s];
            return u"%1 | %2 | %3 | %4"_s.arg(row[u"balance"_s].toString(), row[u"other"_s].toString(), row[u"difference"_s].toString(), percent.isNull() ? u"-"_s : percent.toString());
        }
    }
    return {};
}

const std::vector<test::Step> rules{
    {"masterdata.CreateCategory", R"({"code": "RAW", "name": "Raw material"})"},
    {"masterdata.CreateItem", R"({"code": "STEEL", "name": "Steel", "unit": "kg", "category": "RAW", "supply": "bought"})"},
    {"masterdata.CreateReason", R"({"code": "DROPPED", "name": "Dropped", "kind": "scrap"})"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "category": "RAW", "account": "5310", "firstDay": "2026-01-01"})"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "item": "STEEL", "reason": "DROPPED", "account": "6310", "firstDay": "2026-01-01"})"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "plant": "NORTH", "account": "6220", "firstDay": "2026-06-01"})"},
};

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneSpanStandsBesideAnother_data() { test::engineColumn(); }
    void oneSpanStandsBesideAnother()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        Story story(world);
        QCOMPARE(story.tell(books), QString());
        // A year against the year before, up to the same day: the rent of November is not in it, the bank holds all of it.
        auto rows = world.ask("ledger.compared_balances", R"({"entity": "ALD", "lastDay": "2026-03-31", "otherLastDay": "2025-03-31"})");
        QCOMPARE(rowOf(rows, "6220"), u"1125.00 EUR | 1000.00 EUR | 125.00 EUR | 12.5"_s);
        QCOMPARE(rowOf(rows, "1500"), u"-2195.00 EUR | -1000.00 EUR | -1195.00 EUR | -119.5"_s);
        QCOMPARE(rowOf(rows, "1510"), u"3.00 EUR | 0.00 EUR | 3.00 EUR | -"_s); // Of nothing there is no share.
        // Days that cut through periods, and a span the other way round in time.
        rows = world.ask("ledger.compared_balances", R"({"entity": "ALD", "firstDay": "2026-02-11", "lastDay": "2026-03-01", "otherFirstDay": "2025-11-10", "otherLastDay": "2026-02-10"})");
        QCOMPARE(rowOf(rows, "6220"), u"0.00 EUR | 1195.00 EUR | -1195.00 EUR | -100"_s);
    }

    void itAgreesWithTheTrialBalance_data() { test::engineColumn(); }
    void itAgreesWithTheTrialBalance()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        Story story(world);
        QCOMPARE(story.tell(books), QString());
        const auto compared = world.ask("ledger.compared_balances", R"({"entity": "ALD", "lastDay": "2026-03-31", "otherLastDay": "2025-12-31"})");
        QVERIFY(!compared.isEmpty());
        for (const auto *span : {"2026-03-31", "2025-12-31"}) {
            const auto trial = world.ask("ledger.trial_balance", json({{u"entity"_s, u"ALD"_s}, {u"lastDay"_s, QString::fromLatin1(span)}}).constData());
            for (const auto row : trial) {
                if (row[u"type"_s] == u"income"_s || row[u"type"_s] == u"expense"_s)
                    continue;
                const auto found = std::ranges::find_if(compared, [&](const QJsonValue &other) { return other[u"code"_s] == row[u"code"_s]; });
                QVERIFY(found != compared.end());
                QCOMPARE((*found)[QByteArray(span) == "2026-03-31" ? u"balance"_s : u"other"_s], row[u"closing"_s]);
            }
        }
    }

    void everyRuleSaysWhy_data() { test::engineColumn(); }
    void everyRuleSaysWhy()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        Story story(world);
        QCOMPARE(story.tell(rules), QString());
        const auto verdicts = [&](const char *asked) {
            QStringList out;
            for (const auto row : world.ask("ledger.explain_posting_rule", asked))
                out.append(row[u"account"_s].toString() + u' ' + row[u"verdict"_s].toString());
            return out.join(u", "_s);
        };
        const auto general = world.ask("ledger.test_posting_rule", R"({"entity": "ALD", "role": "scrap", "day": "2026-03-02"})").first()[u"account"_s].toString();
        QCOMPARE(verdicts(R"({"entity": "ALD", "role": "scrap", "day": "2026-03-02", "item": "STEEL", "reason": "DROPPED"})"),
                 u"6310 chosen, %1 less_specific, 5310 less_specific, 6220 not_yet"_s.arg(general));
        QCOMPARE(verdicts(R"({"entity": "ALD", "role": "scrap", "day": "2026-03-02", "item": "STEEL"})"),
                 u"5310 chosen, %1 less_specific, 6310 other_reason, 6220 not_yet"_s.arg(general));
        QCOMPARE(verdicts(R"({"entity": "ALD", "role": "scrap", "day": "2026-07-02", "plant": "NORTH"})"),
                 u"6220 chosen, %1 less_specific, 5310 other_category, 6310 other_item"_s.arg(general));
        QCOMPARE(verdicts(R"({"entity": "ALD", "role": "scrap", "day": "2026-07-02"})"),
                 u"%1 chosen, 5310 other_category, 6310 other_item, 6220 other_plant"_s.arg(general));
    }

    /// The chosen one is what the other tester says, which a test of its own compares with the poster.
    void theTestersAgree_data() { test::engineColumn(); }
    void theTestersAgree()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        Story story(world);
        QCOMPARE(story.tell(rules), QString());
        for (const auto *role : {"scrap", "inventory", "revenue", "wip_material"}) {
            for (const auto &about : {QJsonObject(), QJsonObject{{u"item"_s, u"STEEL"_s}}, QJsonObject{{u"item"_s, u"STEEL"_s}, {u"reason"_s, u"DROPPED"_s}},
                                      QJsonObject{{u"plant"_s, u"NORTH"_s}}, QJsonObject{{u"category"_s, u"RAW"_s}, {u"plant"_s, u"NORTH"_s}}}) {
                for (const auto *day : {"2026-03-02", "2026-06-01"}) {
                    auto parameters = about;
                    parameters[u"entity"_s] = u"ALD"_s;
                    parameters[u"role"_s] = QString::fromLatin1(role);
                    parameters[u"day"_s] = QString::fromLatin1(day);
                    const auto asked = json(parameters);
                    const auto one = world.ask("ledger.test_posting_rule", asked.constData());
                    const auto all = world.ask("ledger.explain_posting_rule", asked.constData());
                    const bool chosen = !all.isEmpty() && all.first()[u"verdict"_s] == u"chosen"_s;
                    QCOMPARE(chosen, !one.isEmpty());
                    if (chosen)
                        QCOMPARE(all.first()[u"rule"_s], one.first()[u"rule"_s]);
                }
            }
        }
    }
};

MILLRACE_TEST(ComparisonTest)
#include "tst_comparison.moc"
