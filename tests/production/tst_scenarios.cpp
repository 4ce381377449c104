// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/works.h"
#include "support/test.h"

#include <QSqlQuery>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::World;

namespace {

constexpr auto create = "production.CreateWorkOrder";
constexpr auto release = "production.ReleaseWorkOrder";
constexpr auto issue = "production.IssueMaterial";
constexpr auto giveBack = "production.ReturnMaterial";
constexpr auto report = "production.ReportCompletion";
constexpr auto labour = "production.BookLabour";
constexpr auto machine = "production.BookMachineTime";
constexpr auto declareScrap = "production.DeclareScrap";
constexpr auto closeOrder = "production.CloseWorkOrder";
constexpr auto reopen = "production.ReopenWorkOrder";

/// One world, and what is said of it, in order.
class Play
{
public:
    explicit Play(store::Engine engine) : m_world(engine), m_story(m_world) { test::furnishWorks(m_world); }

    void step(const char *command, const char *json, const char *accepted = "", const char *as = "")
    {
        const auto wrong = m_story.tell({{command, json, "ok", accepted, as}});
        if (!wrong.isEmpty())
            throw Bug(wrong.toStdString());
    }
    test::Story &story() { return m_story; }
    test::World &world() { return m_world; }

    /// "material_usage STEEL 10 -5.00" for each variance of an order, in order of their words.
    QStringList variances(const char *order)
    {
        QStringList out;
        for (const auto value : m_story.ask("production.variances", order)) {
            const auto row = value.toObject();
            const auto operation = row[u"operation"].isNull() ? u"-"_s : QString::number(row[u"operation"].toInteger());
            out.append(u"%1 %2 %3 %4"_s.arg(row[u"kind"].toString(), row[u"item"].toString(), operation,
                                            row[u"amount"].toString().section(u' ', 0, 0)));
        }
        out.sort();
        return out;
    }
    QString one(const char *query, const char *json, const char *column) { return m_story.column(query, json, column); }

private:
    test::World m_world;
    test::Story m_story;
};

} // namespace

class ProductionScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atStandardWhatIsLeftBecomesVariances_data() { test::engineColumn(); }
    void atStandardWhatIsLeftBecomesVariances();
    void atAverageEachCompletionTakesItsShare_data() { test::engineColumn(); }
    void atAverageEachCompletionTakesItsShare();
    void underFifoPlannedCostIsTruedUpByLayer_data() { test::engineColumn(); }
    void underFifoPlannedCostIsTruedUpByLayer();
    void lotByLotTheOldestIsConsumedFirst_data() { test::engineColumn(); }
    void lotByLotTheOldestIsConsumedFirst();
    void returnsComeBackAtTheValueOfTheLastIssues_data() { test::engineColumn(); }
    void returnsComeBackAtTheValueOfTheLastIssues();
    void aNewRateIsRateVariance_data() { test::engineColumn(); }
    void aNewRateIsRateVariance();
    void reservationsFollowTheOrder_data() { test::engineColumn(); }
    void reservationsFollowTheOrder();
    void theChainIsCarried_data() { test::engineColumn(); }
    void theChainIsCarried();
    void anOrderWithoutOutputLeavesScrap_data() { test::engineColumn(); }
    void anOrderWithoutOutputLeavesScrap();
};

void ProductionScenariosTest::atStandardWhatIsLeftBecomesVariances()
{
    QFETCH(millrace::store::Engine, engine);
    Play play(engine);
    auto &story = play.story();
    play.step(create, R"({"item": "VALVE", "plant": "NORTH", "quantity": "100", "due": "2026-03-20"})", "", "V");
    play.step(release, R"({"workOrder": "{V}"})");
    QCOMPARE(play.one("production.work_order", R"({"workOrder": "{V}"})", "plannedCost"), u"3115.00 EUR"_s);
    play.step(issue, R"({"workOrder": "{V}", "lines": [{"item": "STEEL", "quantity": "120", "bin": "NORTH/MAIN"}]})");
    QCOMPARE(story.journal(), u"1200 -300.00, 1310 300.00"_s);
    play.step(giveBack, R"({"workOrder": "{V}", "lines": [{"item": "STEEL", "quantity": "2", "bin": "NORTH/MAIN"}]})");
    QCOMPARE(story.journal(), u"1200 5.00, 1310 -5.00"_s);
    play.step(labour, R"({"workOrder": "{V}", "operation": 10, "setup": "2.5", "run": "13"})");
    QCOMPARE(story.journal(), u"1320 75.00, 1330 390.00, 1350 232.50, 5110 -465.00, 5130 -232.50"_s);
    play.step(machine, R"({"workOrder": "{V}", "operation": 10, "time": "12"})");
    QCOMPARE(story.journal(), u"1340 240.00, 5120 -240.00"_s);
    play.step(report, R"({"workOrder": "{V}", "operation": 10, "good": "96", "scrapped": "20", "reason": "SCRAP"})");
    QCOMPARE(story.journal(), QString());
    // Four more than any yield explains, at (2.50 + 3.00 + 2.00 + 1.50) / 0.8 each.
    play.step(declareScrap, R"({"workOrder": "{V}", "operation": 10, "quantity": "4", "reason": "SCRAP"})");
    QCOMPARE(story.journal(), u"1310 -12.50, 1330 -15.00, 1340 -10.00, 1350 -7.50, 5300 45.00"_s);
    play.step(labour, R"({"workOrder": "{V}", "operation": 20, "run": "20"})");
    play.step(report, R"({"workOrder": "{V}", "operation": 20, "good": "50", "bin": "NORTH/MAIN"})");
    QCOMPARE(story.journal(), u"1200 957.50, 1310 -156.25, 1320 -30.00, 1330 -437.50, 1340 -125.00, 1350 -208.75"_s);
    play.step(report, R"({"workOrder": "{V}", "operation": 20, "good": "45", "scrapped": "1", "reason": "SCRAP", "bin": "NORTH/MAIN"})");
    QCOMPARE(story.stock("VALVE"), u"95 = 2959.25"_s);
    QCOMPARE(play.one("production.wip", "{}", "total"), u"80.25 EUR"_s);
    QCOMPARE(play.one("production.work_order_operations", R"({"workOrder": "{V}"})", "standardLabour"), u"12 h, 19.2 h"_s);
    QCOMPARE(play.one("production.work_order_operations", R"({"workOrder": "{V}"})", "labour"), u"13 h, 20 h"_s);

    play.step(closeOrder, R"({"workOrder": "{V}"})");
    const QStringList expected{u"labour_efficiency VALVE 10 30.00"_s,
                               u"labour_efficiency VALVE 20 20.00"_s,
                               u"lot_size VALVE 10 4.50"_s,
                               u"material_usage STEEL 10 -5.00"_s,
                               u"overhead_efficiency VALVE 10 22.50"_s,
                               u"overhead_efficiency VALVE 20 8.00"_s,
                               u"scrap VALVE 10 -45.00"_s,
                               u"scrap VALVE 20 30.25"_s,
                               u"setup VALVE 10 15.00"_s};
    QCOMPARE(play.variances(R"({"workOrder": "{V}"})"), expected);
    QCOMPARE(story.journal(),
             u"1310 2.38, 1320 -18.00, 1330 -43.75, 1340 7.50, 1350 -28.38, 5215 -5.00, 5230 50.00, 5240 19.50, 5245 30.50, 5250 -14.75"_s);
    QCOMPARE(play.one("production.wip", "{}", "total"), QString());

    play.step(reopen, R"({"workOrder": "{V}", "reason": "one is found"})");
    QCOMPARE(play.one("production.wip", "{}", "total"), u"80.25 EUR"_s);
    play.step(closeOrder, R"({"workOrder": "{V}"})");
    QStringList sums;
    for (const auto *account : {"1310", "1320", "1330", "1340", "1350", "5215", "5230", "5240", "5245", "5250"})
        sums.append(story.balance(account));
    QCOMPARE(sums.join(u' '), u"0.00 0.00 0.00 0.00 0.00 -5.00 50.00 19.50 30.50 -14.75"_s);
}

void ProductionScenariosTest::atAverageEachCompletionTakesItsShare()
{
    QFETCH(millrace::store::Engine, engine);
    Play play(engine);
    auto &story = play.story();
    play.step(create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "10", "due": "2026-03-20"})", "", "P");
    play.step(release, R"({"workOrder": "{P}"})");
    play.step(
        issue,
        R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "20", "bin": "NORTH/MAIN"}, {"item": "HOUSING", "quantity": "10", "bin": "NORTH/MAIN"}]})");
    play.step(labour, R"({"workOrder": "{P}", "operation": 10, "setup": "1", "run": "5"})");
    play.step(machine, R"({"workOrder": "{P}", "operation": 10, "time": "2.5"})");
    play.step(labour, R"({"workOrder": "{P}", "operation": 20, "run": "2"})");
    play.step(report, R"({"workOrder": "{P}", "operation": 10, "good": "10"})");
    // 560.00 so far and 16 bolts at 0.10; four tenths of it.
    play.step(report, R"({"workOrder": "{P}", "good": "4", "bin": "NORTH/MAIN"})");
    QCOMPARE(story.stock("PUMP"), u"4 = 224.64"_s);
    QCOMPARE(story.stock("BOLT"), u"884 = 88.40"_s);
    play.step(report, R"({"workOrder": "{P}", "good": "6", "bin": "NORTH/MAIN"})");
    QCOMPARE(story.stock("PUMP"), u"10 = 564.00"_s);
    QCOMPARE(play.one("production.wip", "{}", "total"), u"0.00 EUR"_s);
    play.step(labour, R"({"workOrder": "{P}", "operation": 20, "run": "1"})");
    play.step("inventory.ScrapStock", R"({"item": "PUMP", "bin": "NORTH/MAIN", "quantity": "4", "reason": "SCRAP"})");
    QCOMPARE(story.stock("PUMP"), u"6 = 338.40"_s);
    // 35.00 came late: six tenths are still there to bear it, the rest was scrapped.
    play.step(closeOrder, R"({"workOrder": "{P}"})");
    QCOMPARE(story.journal(), u"1200 21.00, 1330 -25.00, 1350 -10.00, 5300 14.00"_s);
    QCOMPARE(story.stock("PUMP"), u"6 = 359.40"_s);
    play.step(reopen, R"({"workOrder": "{P}", "reason": "more to come"})");
    QCOMPARE(story.stock("PUMP"), u"6 = 338.40"_s);
    QCOMPARE(play.one("production.wip", "{}", "total"), u"35.00 EUR"_s);
    play.step(closeOrder, R"({"workOrder": "{P}"})");
    QCOMPARE(story.stock("PUMP"), u"6 = 359.40"_s);
    QVERIFY(play.variances(R"({"workOrder": "{P}"})").isEmpty());
}

void ProductionScenariosTest::underFifoPlannedCostIsTruedUpByLayer()
{
    QFETCH(millrace::store::Engine, engine);
    Play play(engine);
    auto &story = play.story();
    play.step(create, R"({"item": "GAUGE", "plant": "NORTH", "quantity": "5", "due": "2026-03-20"})", "", "G");
    play.step(release, R"({"workOrder": "{G}"})");
    QCOMPARE(play.one("production.work_order", R"({"workOrder": "{G}"})", "plannedCost"), u"91.50 EUR"_s);
    QCOMPARE(play.one("production.work_order_components", R"({"workOrder": "{G}"})", "item"), u"BOLT, NUT"_s);
    play.step(report, R"({"workOrder": "{G}", "good": "2", "bin": "NORTH/MAIN"})");
    QCOMPARE(story.stock("GAUGE"), u"2 = 36.60"_s);
    play.step(
        issue,
        R"({"workOrder": "{G}", "lines": [{"item": "BOLT", "quantity": "20", "bin": "NORTH/MAIN"}, {"item": "NUT", "quantity": "10", "bin": "NORTH/MAIN"}]})");
    play.step(labour, R"({"workOrder": "{G}", "run": "3"})");
    play.step(report, R"({"workOrder": "{G}", "good": "3", "bin": "NORTH/MAIN"})");
    QCOMPARE(story.stock("GAUGE"), u"5 = 91.50"_s);
    play.step("inventory.ScrapStock", R"({"item": "GAUGE", "bin": "NORTH/MAIN", "quantity": "1", "reason": "SCRAP"})");
    play.step(closeOrder, R"({"workOrder": "{G}"})");
    QCOMPARE(story.journal(), u"1200 14.00, 1330 -12.50, 1350 -5.00, 5300 3.50"_s);
    QCOMPARE(story.stock("GAUGE"), u"4 = 87.20"_s);
    // The layers bear it: the one that is left of the first two, then the other three.
    play.step("inventory.ScrapStock", R"({"item": "GAUGE", "bin": "NORTH/MAIN", "quantity": "1", "reason": "SCRAP"})");
    QCOMPARE(story.stock("GAUGE"), u"3 = 65.40"_s);
    QCOMPARE(World::word(play.world().submit(reopen, story.filled(R"({"workOrder": "{G}", "reason": "more"})").constData())),
             u"OutputGone @workOrder"_s);
}

void ProductionScenariosTest::lotByLotTheOldestIsConsumedFirst()
{
    QFETCH(millrace::store::Engine, engine);
    Play play(engine);
    auto &story = play.story();
    play.step(create, R"({"item": "SEAL", "plant": "NORTH", "quantity": "50", "due": "2026-03-20"})", "", "S");
    play.step(release, R"({"workOrder": "{S}"})");
    // Three kilograms: two of the first lot at 10.00 and one of the second at 12.00; three hours at 25.00 and 10.00.
    play.step(report, R"({"workOrder": "{S}", "good": "30", "bin": "NORTH/MAIN", "lot": "A", "countingPoint": true})");
    QCOMPARE(story.stock("RESIN"), u"7 = 84.00"_s);
    QCOMPARE(story.stock("SEAL"), u"30 = 82.20"_s); // 30 of 50
    play.step(report, R"({"workOrder": "{S}", "good": "20", "bin": "NORTH/MAIN", "lot": "B", "countingPoint": true})");
    QCOMPARE(story.stock("SEAL"), u"50 = 231.00"_s);
    play.step(labour, R"({"workOrder": "{S}", "run": "1"})");
    play.step("inventory.ScrapStock", R"({"item": "SEAL", "bin": "NORTH/MAIN", "lot": "SEAL/B", "quantity": "20", "reason": "SCRAP"})");
    play.step(closeOrder, R"({"workOrder": "{S}"})");
    // By the value of the lots, 82.20 and 148.80; the second was scrapped.
    QCOMPARE(story.journal(), u"1200 12.45, 1330 -25.00, 1350 -10.00, 5300 22.55"_s);
    QCOMPARE(story.stock("SEAL"), u"30 = 94.65"_s);
}

void ProductionScenariosTest::returnsComeBackAtTheValueOfTheLastIssues()
{
    QFETCH(millrace::store::Engine, engine);
    Play play(engine);
    auto &story = play.story();
    play.step("inventory.TakeOverStock", R"({"lines": [{"item": "NUT", "bin": "NORTH/MAIN", "quantity": "10", "unitCost": "0.50"}]})");
    play.step(create, R"({"item": "GAUGE", "plant": "NORTH", "quantity": "55", "due": "2026-03-20"})", "", "G");
    play.step(release, R"({"workOrder": "{G}"})");
    play.step(issue, R"({"workOrder": "{G}", "lines": [{"item": "NUT", "quantity": "95", "bin": "NORTH/MAIN"}]})");
    play.step(issue, R"({"workOrder": "{G}", "lines": [{"item": "NUT", "quantity": "10", "bin": "NORTH/MAIN"}]})");
    QCOMPARE(story.journal(), u"1200 -3.50, 1310 3.50"_s); // Five at 0.20, five at 0.50.
    play.step(giveBack, R"({"workOrder": "{G}", "lines": [{"item": "NUT", "quantity": "4", "bin": "NORTH/MAIN"}]})");
    QCOMPARE(story.journal(), u"1200 1.40, 1310 -1.40"_s);
    play.step(giveBack, R"({"workOrder": "{G}", "lines": [{"item": "NUT", "quantity": "8", "bin": "NORTH/MAIN"}]})");
    QCOMPARE(story.journal(), u"1200 2.50, 1310 -2.50"_s); // The other six, and two of the first issue.
    QCOMPARE(play.one("production.work_order_components", R"({"workOrder": "{G}"})", "issued"), u"0 pcs, 93 pcs"_s);
}

void ProductionScenariosTest::aNewRateIsRateVariance()
{
    QFETCH(millrace::store::Engine, engine);
    Play play(engine);
    play.step(create, R"({"item": "VALVE", "plant": "NORTH", "quantity": "80", "due": "2026-03-20"})", "", "V");
    play.step(release, R"({"workOrder": "{V}"})");
    play.step("masterdata.ChangeRates", R"({"workCentre": "MILL", "labourRate": "33", "machineRate": "21", "overheadRate": "16"})");
    play.step(
        issue,
        R"({"workOrder": "{V}", "lines": [{"component": "{V}/10", "item": "ALU", "quantity": "40", "replaces": "100", "bin": "NORTH/MAIN"}]})",
        "Substitute");
    play.step(report, R"({"workOrder": "{V}", "operation": 20, "good": "80", "bin": "NORTH/MAIN", "countingPoint": true})");
    play.step(closeOrder, R"({"workOrder": "{V}"})");
    // Counting points know no loss: 80 entered where 100 were planned to, with steel for 100.
    const QStringList expected{u"labour_rate VALVE 10 30.00"_s,    u"lot_size VALVE 10 18.00"_s,          u"machine_rate VALVE 10 8.00"_s,
                               u"material_usage STEEL 10 50.00"_s, u"overhead_spending VALVE 10 10.00"_s, u"scrap VALVE 10 -180.00"_s,
                               u"substitution STEEL 10 -10.00"_s};
    QCOMPARE(play.variances(R"({"workOrder": "{V}"})"), expected);
    QCOMPARE(play.variances(R"({"workOrder": "{V}", "kind": "scrap"})").size(), 1);
}

void ProductionScenariosTest::reservationsFollowTheOrder()
{
    QFETCH(millrace::store::Engine, engine);
    Play play(engine);
    const auto availability = [&](const char *column) { return play.one("production.availability", R"({"workOrder": "{P}"})", column); };
    play.step(create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "250", "due": "2026-03-20"})", "", "P");
    QCOMPARE(availability("missing"), u"0 kg, 100 pcs, 50 pcs"_s);
    play.step(release, R"({"workOrder": "{P}"})", "ComponentsShort");
    QCOMPARE(availability("reserved"), u"500 kg, 900 pcs, 200 pcs"_s);
    QCOMPARE(availability("free"), u"500 kg, 0 pcs, 0 pcs"_s);
    QCOMPARE(play.one("production.work_order_components", R"({"workOrder": "{P}"})", "missing"), u"0 kg, 100 pcs, 50 pcs"_s);
    play.step(issue, R"({"workOrder": "{P}", "lines": [{"item": "STEEL", "quantity": "510", "bin": "NORTH/MAIN"}]})");
    QCOMPARE(availability("reserved"), u"0 kg, 900 pcs, 200 pcs"_s);
    play.step(closeOrder, R"({"workOrder": "{P}"})");
    QCOMPARE(availability("reserved"), u"0 kg, 0 pcs, 0 pcs"_s);
}

void ProductionScenariosTest::theChainIsCarried()
{
    QFETCH(millrace::store::Engine, engine);
    Play play(engine);
    play.step("masterdata.CreatePartner", R"({"code": "SHOP", "name": "Shop", "customer": true, "currency": "EUR"})");
    play.step("sales.CreateSalesOrder",
              R"({"customer": "SHOP", "plant": "NORTH", "lines": [{"item": "PUMP", "quantity": "1", "price": "100"}]})", "", "S");
    play.step(create, R"({"item": "PUMP", "plant": "NORTH", "quantity": "1", "due": "2026-03-20", "salesOrder": "{S}"})", "", "P");
    const auto chain = play.one("production.work_order", R"({"workOrder": "{P}"})", "correlation");
    QVERIFY2(chain.contains(play.story().named("S")), qPrintable(chain));
    play.step(release, R"({"workOrder": "{P}"})");
    QSqlQuery query(play.world().connection().database());
    query.exec(u"SELECT command FROM event WHERE correlation = '%1' ORDER BY id"_s.arg(chain));
    QStringList commands;
    while (query.next())
        commands.append(query.value(0).toString().section(u'.', 1));
    QCOMPARE(commands.join(u' '), u"CreateSalesOrder CreateWorkOrder ReleaseWorkOrder"_s);
}

void ProductionScenariosTest::anOrderWithoutOutputLeavesScrap()
{
    QFETCH(millrace::store::Engine, engine);
    Play play(engine);
    play.step(create, R"({"item": "PLAIN", "plant": "NORTH", "quantity": "2", "due": "2026-03-20"})", "", "N");
    play.step(release, R"({"workOrder": "{N}"})");
    play.step(issue, R"({"workOrder": "{N}", "lines": [{"item": "STEEL", "quantity": "6", "bin": "NORTH/MAIN"}]})");
    play.step(closeOrder, R"({"workOrder": "{N}"})");
    QCOMPARE(play.story().journal(), u"1310 -15.00, 5250 15.00"_s);
    QCOMPARE(play.variances(R"({"workOrder": "{N}"})"), QStringList{u"scrap PLAIN - 15.00"_s});
    QCOMPARE(play.one("production.work_orders", R"({"state": "closed", "day": "2026-04-01"})", "daysLate"), u"0"_s);
}

MILLRACE_TEST(ProductionScenariosTest)
#include "tst_scenarios.moc"
