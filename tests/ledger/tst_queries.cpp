// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world/world.h"

#include "house/house.h"
#include "house/seal.h"
#include "ledger/books.h"
#include "ledger/queries/plants.h"
#include "ledger/rules/match.h"
#include "support/test.h"

#include <QRandomGenerator>

using namespace millrace;
using namespace Qt::StringLiterals;

class LedgerQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleRuns_data() { test::engineColumn(); }
    void everyExampleRuns();
    void accountsStandBehindTheirHeadings_data() { test::engineColumn(); }
    void accountsStandBehindTheirHeadings();
    void aJournalShowsItsLines_data() { test::engineColumn(); }
    void aJournalShowsItsLines();
    void theTesterAgreesWithThePoster_data() { test::engineColumn(); }
    void theTesterAgreesWithThePoster();
    void periodsShowTheirState_data() { test::engineColumn(); }
    void periodsShowTheirState();
    void whatIsNotVisibleIsNotShown();
    void aNewPlantIsSeenByWhoIsSignedInAlready_data() { test::engineColumn(); }
    void aNewPlantIsSeenByWhoIsSignedInAlready();
    void codesAndIdsLeadToEachOther_data() { test::engineColumn(); }
    void codesAndIdsLeadToEachOther();
    void anAccountOfTwoChartsNeedsItsChart_data() { test::engineColumn(); }
    void anAccountOfTwoChartsNeedsItsChart();
};

namespace {

const char *const rent = R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent",
    "lines": [{"account": "6220", "amount": "1200.00 EUR", "costCentre": "PRODUCTION", "plant": "NORTH"}, {"account": "1500", "amount": "-1200.00 EUR"}]})";

template<typename E>
QString codeOf(test::World &world, Id<E> id)
{
    const store::Statement statement((std::string(E::naming) + "_codes").c_str());
    auto &query = world.connection().run(statement, {{"ids", std::vector{id}}});
    const auto code = query.next() ? query.value(1).toString() : QString();
    query.finish();
    return code;
}

template<typename E>
void roundTrip(test::World &world, const char *code)
{
    QCOMPARE(codeOf(world, world.id<E>(code)), QString::fromUtf8(code));
}

} // namespace

void LedgerQueriesTest::everyExampleRuns()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    world.must("ledger.PostJournal", rent);
    for (const auto &[name, query] : house::catalogue().queries()) {
        if (!name.startsWith("ledger."_L1))
            continue;
        const auto rows = world.ask(name.toUtf8().constData(), query->info().spec.example.toUtf8().constData());
        const bool needsMore = name == "ledger.journal"_L1 || name == "ledger.exchange_rates"_L1 || name == "ledger.open_items"_L1 || name == "ledger.posting_rules"_L1;
        QVERIFY2(needsMore || !rows.isEmpty(), qPrintable(name));
    }
}

void LedgerQueriesTest::accountsStandBehindTheirHeadings()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    std::map<QString, int> levels{{u""_s, -1}};
    int roots = 0;
    for (const auto row : world.ask("ledger.accounts", R"({"chart": "international"})")) {
        const auto parent = row[u"parent"].toString();
        QVERIFY2(levels.contains(parent), qPrintable(row[u"path"].toString()));
        QCOMPARE(row[u"level"].toInt(), levels[parent] + 1);
        levels[row[u"code"].toString()] = row[u"level"].toInt();
        roots += parent.isEmpty() ? 1 : 0;
    }
    QCOMPARE(roots, 7);
    world.must("ledger.ChangeAccount", R"({"account": "6330", "active": false})");
    const auto inactive = world.ask("ledger.accounts", R"({"active": false})");
    QCOMPARE(inactive.size(), 1);
    QCOMPARE(inactive[0][u"path"].toString(), u"international/6/6330"_s);
}

void LedgerQueriesTest::aJournalShowsItsLines()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    const auto posted = world.must("ledger.PostJournal", rent);
    const auto journals = world.ask("ledger.journals", R"({"entity": "ALD", "kind": "manual", "firstDay": "2026-03-02", "lastDay": "2026-03-02"})");
    QCOMPARE(journals.size(), 1);
    QCOMPARE(journals[0][u"amount"].toString(), u"1200.00 EUR"_s);
    QCOMPARE(journals[0][u"person"].toString(), u"boss"_s);
    QCOMPARE(journals[0][u"name"].toString(), u"ledger.journal_posted"_s);
    QCOMPARE(journals[0][u"event"].toInteger(), posted.event.value);
    QCOMPARE(world.ask("ledger.journals", R"({"lastDay": "2026-03-01"})").size(), 0);
    const auto json = u"{\"journal\": %1}"_s.arg(journals[0][u"journal"].toInteger()).toUtf8();
    const auto lines = world.ask("ledger.journal", json.constData());
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0][u"account"].toString(), u"6220"_s);
    QCOMPARE(lines[0][u"costCentre"].toString(), u"PRODUCTION"_s);
    QCOMPARE(lines[0][u"plant"].toString(), u"NORTH"_s);
    QCOMPARE(lines[0][u"role"].toString(), QString());
    QCOMPARE(lines[0][u"document"].toString(), posted.receipt[u"number"].toString());
    QCOMPARE(lines[1][u"amount"].toString(), u"-1200.00 EUR"_s);
}

/// The query ranks rules in SQL, the poster in rules/match: random rules, and postings that may fit them.
void LedgerQueriesTest::theTesterAgreesWithThePoster()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    world.must("masterdata.CreateItem", R"({"code": "PUMP", "name": "Pump", "unit": "pcs", "category": "GENERAL", "supply": "made"})");
    world.must("masterdata.CreateWorkCentre", R"({"plant": "NORTH", "code": "LATHE", "name": "Lathe", "costCentre": "ALD/PRODUCTION", "labourRate": "1", "machineRate": "1", "overheadRate": "0"})");
    const std::pair<QString, QString> fields[] = {{u"plant"_s, u"NORTH"_s}, {u"category"_s, u"GENERAL"_s}, {u"item"_s, u"PUMP"_s},
                                                  {u"reason"_s, u"SCRAP"_s}, {u"workCentre"_s, u"LATHE"_s}, {u"partnerGroup"_s, u"eu"_s}};
    QRandomGenerator random(5);
    const auto some = [&](QJsonObject json, quint32 oneIn) {
        for (const auto &[name, value] : fields) {
            if (random.bounded(oneIn) == 0)
                json[name] = value;
        }
        return json;
    };
    const auto day = [&] { return Day::of(2026, 1, 1)->plusDays(random.bounded(90)).toString(); };
    const QString accounts[] = {u"6000"_s, u"6010"_s, u"6100"_s, u"6110"_s, u"6200"_s, u"6210"_s, u"6230"_s};
    for (int i = 0; i < 40; ++i)
        world.submit(u"ledger.SetPostingRule"_s, some({{u"entity"_s, u"ALD"_s}, {u"role"_s, u"scrap"_s}, {u"firstDay"_s, day()},
                                                       {u"account"_s, accounts[random.bounded(7)]}}, 3));
    store::Reader reader(world.connection());
    const auto rules = ledger::gatherRulesOfRole(reader, world.id<Entity>("ALD"), ledger::Role::Scrap);
    QVERIFY(rules.size() > 20);
    for (int i = 0; i < 60; ++i) {
        const auto json = some({{u"entity"_s, u"ALD"_s}, {u"role"_s, u"scrap"_s}, {u"day"_s, day()}}, 2);
        ledger::Dimensions about;
        about.plant = json.contains(u"plant"_s) ? world.id<Plant>("NORTH") : Id<Plant>();
        about.item = json.contains(u"item"_s) ? world.id<Item>("PUMP") : Id<Item>();
        about.category = json.contains(u"category"_s) || about.item ? world.id<Category>("GENERAL") : Id<Category>();
        about.reason = json.contains(u"reason"_s) ? world.id<Reason>("SCRAP") : Id<Reason>();
        about.workCentre = json.contains(u"workCentre"_s) ? world.id<WorkCentre>("LATHE") : Id<WorkCentre>();
        about.partnerGroup = json[u"partnerGroup"_s].toString();
        const auto *rule = ledger::rules::match(rules, ledger::Role::Scrap, about, Day::parse(json[u"day"].toString()).value());
        const auto rows = world.ask("ledger.test_posting_rule", QJsonDocument(json).toJson().constData());
        QCOMPARE(rows.size(), 1);
        QVERIFY(rule);
        QCOMPARE(rows[0][u"rule"].toInteger(), rule->id.value);
    }
}

void LedgerQueriesTest::periodsShowTheirState()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    world.must("ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "closed"})");
    const auto closed = world.ask("ledger.periods", R"({"state": "closed"})");
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed[0][u"code"].toString(), u"ALD/2025-01"_s);
    QCOMPARE(world.ask("ledger.periods").size(), 36);
}

/// PostgreSQL asks the login's roles; on SQLite the sign-in names the person of the connection.
void LedgerQueriesTest::whatIsNotVisibleIsNotShown()
{
    test::World world(store::Engine::Sqlite);
    world.must("ledger.PostJournal", rent);
    const auto json = u"{\"entity\": %1, \"lastDay\": \"2026-12-31\"}"_s.arg(world.id<Entity>("ALD").value).toUtf8();
    QVERIFY(!world.ask("ledger.trial_balance", json.constData()).isEmpty());
    world.connection().execute(u"DELETE FROM session_person"_s);
    for (const auto *name : {"ledger.entities", "ledger.plants", "ledger.journals", "ledger.posting_rules", "ledger.periods", "ledger.open_items"})
        QCOMPARE(world.ask(name).size(), 0);
    QCOMPARE(world.ask("ledger.trial_balance", json.constData()).size(), 0);
}

void LedgerQueriesTest::aNewPlantIsSeenByWhoIsSignedInAlready()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    const auto other = world.connectAgain();
    QCOMPARE(door::ask(*other, ledger::Plants{}).size(), size_t(1));
    world.must("ledger.CreateEntity", R"({"code": "ALU", "name": "America", "currency": "USD", "chart": "international"})");
    world.must("ledger.CreatePlant", R"({"entity": "ALU", "code": "SOUTH", "name": "South"})");
    QCOMPARE(door::ask(*other, ledger::Plants{}).size(), size_t(2));
    QCOMPARE(world.ask("ledger.plants").size(), 2);
}

void LedgerQueriesTest::codesAndIdsLeadToEachOther()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    world.must("ledger.PostJournal", rent);
    house::seal(world.connection(), world.clock()); // Gives the journal its number.
    roundTrip<Entity>(world, "ALD");
    roundTrip<Plant>(world, "NORTH");
    roundTrip<Chart>(world, "international");
    roundTrip<Account>(world, "1200");
    roundTrip<FiscalYear>(world, "ALD/2026");
    roundTrip<Period>(world, "ALD/2026-03");
    roundTrip<Period>(world, "ALD/2026-12");
    roundTrip<Journal>(world, "ALD/2026/1");
    const auto journals = world.ask("ledger.journals");
    QCOMPARE(journals[0][u"number"].toString(), u"1"_s);
    const auto json = u"{\"journal\": %1}"_s.arg(journals[0][u"journal"].toInteger()).toUtf8();
    const auto line = QString::number(world.ask("ledger.journal", json.constData())[0][u"line"].toInteger()).toUtf8();
    roundTrip<JournalLine>(world, line.constData());
    const auto rule = QString::number(world.ask("ledger.posting_rules")[0][u"rule"].toInteger()).toUtf8();
    roundTrip<PostingRule>(world, rule.constData());
    QCOMPARE(codeOf(world, Id<OpenItem>(1)), QString());
}

void LedgerQueriesTest::anAccountOfTwoChartsNeedsItsChart()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    const auto id = world.id<Account>("1200");
    world.must("ledger.CreateChart", R"({"template": "german_skr04_style"})");
    QCOMPARE(world.id<Account>("international/1200"), id);
    QCOMPARE(codeOf(world, id), u"international/1200"_s);
    QVERIFY(world.id<Account>("german_skr04_style/1200") != id);
    QCOMPARE(test::World::word(world.submit("ledger.ChangeAccount", R"({"account": "1200", "name": "Stock"})")), u"AccountUnknown @account"_s);
}

MILLRACE_TEST(LedgerQueriesTest)
#include "tst_queries.moc"
