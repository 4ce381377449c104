// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pump_shop.h"
#include "support/test.h"

#include "engineering/structures.h"

#include <QJsonArray>
#include <QJsonObject>

#include <thread>

using namespace millrace;
using namespace millrace::engineering;
using namespace Qt::StringLiterals;

namespace {

const Day march2 = Day::of(2026, 3, 2).value();

/// A station of two pumps; a pump of a housing, a dozen bolts and a seal kit; a housing of steel; plating outside.
void defineAll(test::World &world)
{
    const auto define = [&](const char *json, const char *release) {
        world.must("engineering.DefineStructure", json);
        world.must("engineering.ReleaseStructure", release);
    };
    define(R"({"item": "SEALKIT", "revision": "A", "quantity": "2", "lines": [{"component": "SEAL", "quantity": "6"}]})",
           R"({"structure": "SEALKIT/A", "firstDay": "2026-01-01"})");
    define(R"({"item": "HOUSING", "revision": "A", "quantity": "1", "standardLot": "10", "lines": [{"component": "STEEL", "quantity": "2.5", "scrap": "0.2"}],
               "operations": [{"workCentre": "SAW", "text": "Saw", "setup": "30 min", "labour": "15 min", "machine": "12 min", "yield": "0.8"}]})",
           R"({"structure": "HOUSING/A", "firstDay": "2026-01-01"})");
    define(R"({"item": "PUMP", "revision": "A", "quantity": "1",
               "lines": [{"component": "HOUSING", "quantity": "1"}, {"component": "BOLT", "quantity": "1 dozen", "backflush": true},
                         {"component": "SEALKIT", "quantity": "1", "scrap": "0.5"}, {"component": "PLATING", "quantity": "1"}]})",
           R"({"structure": "PUMP/A", "firstDay": "2026-01-01"})");
    define(R"({"item": "STATION", "revision": "A", "quantity": "1", "lines": [{"component": "PUMP", "quantity": "2"}]})",
           R"({"structure": "STATION/A", "firstDay": "2026-01-01"})");
}

QStringList rowsOf(const QJsonArray &rows, const QStringList &columns)
{
    QStringList out;
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &column : columns)
            cells.append(row[column].toVariant().toString());
        out.append(cells.join(u' '));
    }
    return out;
}

} // namespace

class StructuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlantsOwnAndTheLatestIsInForce_data() { test::engineColumn(); }
    void thePlantsOwnAndTheLatestIsInForce()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        test::furnishPumpShop(world);
        const auto define = [&](const char *revision, const char *plant, const char *firstDay) {
            const auto text = [](const char *s) { return QString::fromLatin1(s); };
            QJsonObject json{{u"item"_s, u"PUMP"_s}, {u"revision"_s, text(revision)}, {u"quantity"_s, 1},
                             {u"lines"_s, QJsonArray{QJsonObject{{u"component"_s, u"BOLT"_s}, {u"quantity"_s, 1}}}}};
            if (*plant)
                json[u"plant"_s] = text(plant);
            QCOMPARE(test::World::word(world.submit(u"engineering.DefineStructure"_s, json)), u"ok"_s);
            if (*firstDay)
                QCOMPARE(test::World::word(world.submit(u"engineering.ReleaseStructure"_s, {{u"structure"_s, u"PUMP/"_s + text(revision)}, {u"firstDay"_s, text(firstDay)}})), u"ok"_s);
        };
        define("A", "", "2026-01-01");
        define("B", "", "2026-02-01");
        define("N", "NORTH", "2026-03-01");
        define("LATE", "", "2026-04-01");
        define("DRAFT", "NORTH", "");
        store::Reader reader(world.connection());
        const auto inForce = [&](const char *day) {
            const auto found = structureInForce(reader, world.id<Item>("PUMP"), world.id<Plant>("NORTH"), Day::parse(QString::fromLatin1(day)).value());
            return found ? found->head.revision : QString();
        };
        QCOMPARE(inForce("2025-12-31"), QString());
        QCOMPARE(inForce("2026-01-01"), u"A"_s);
        QCOMPARE(inForce("2026-02-01"), u"B"_s);
        QCOMPARE(inForce("2026-03-01"), u"N"_s);
        QCOMPARE(inForce("2026-04-01"), u"N"_s);
        QCOMPARE(rowsOf(world.ask("engineering.structures", R"({"item": "PUMP", "state": "released"})"), {u"revision"_s, u"plant"_s, u"firstDay"_s, u"lines"_s}),
                 (QStringList{u"A  2026-01-01 1"_s, u"B  2026-02-01 1"_s, u"LATE  2026-04-01 1"_s, u"N NORTH 2026-03-01 1"_s}));
    }

    void thoseWhoMakeGetNoPhantoms_data() { test::engineColumn(); }
    void thoseWhoMakeGetNoPhantoms()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        test::furnishPumpShop(world);
        defineAll(world);
        const auto plant = world.id<Plant>("NORTH");
        store::SequentialIds ids(1'000'000'000);
        const door::Work work{ids, ids.next<Event>(), world.session(), world.clock().now(), {}};
        world.connection().begin();
        door::Gather gather(world.connection(), work);
        const auto made = gatherStructure(gather, world.id<Item>("PUMP"), plant, march2).value();
        QVERIFY(made.phantomsLeft.empty());
        QCOMPARE(made.structure.head.revision, u"A"_s);
        QCOMPARE(made.structure.lines.size(), size_t(4));
        QCOMPARE(made.structure.lines[2].component, world.id<Item>("SEAL"));
        QCOMPARE(made.structure.lines[2].quantity, 6'000'000); // One kit, half of which is lost: two, of three seals each.
        QCOMPARE(made.structure.lines[2].line, 30);
        QVERIFY(made.structure.lines[1].backflush);
        QCOMPARE(gatherStructure(gather, world.id<Structure>("PUMP/A"), plant, march2)->structure.lines.size(), size_t(4));
        // Before the kit's structure was in force nothing could stand in for it.
        const auto before = gatherStructure(gather, world.id<Structure>("PUMP/A"), plant, Day::of(2025, 12, 31).value()).value();
        QCOMPARE(before.phantomsLeft, std::vector{world.id<Item>("SEALKIT")});
        QVERIFY(!gatherStructure(gather, world.id<Item>("BOLT"), plant, march2));
        QVERIFY(!gatherStructure(gather, Id<Structure>::unknown(), plant, march2));
        world.connection().rollback();
    }

    void treesShowEveryLevel_data() { test::engineColumn(); }
    void treesShowEveryLevel()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        test::furnishPumpShop(world);
        defineAll(world);
        QCOMPARE(rowsOf(world.ask("engineering.structure_tree", R"({"structure": "STATION/A", "plant": "NORTH", "day": "2026-03-02"})"),
                        {u"level"_s, u"line"_s, u"component"_s, u"quantity"_s, u"per"_s, u"scrapMillionths"_s, u"revision"_s}),
                 (QStringList{u"1 10 PUMP 2 pcs 1 pcs 0 A"_s, u"2 10 HOUSING 1 pcs 1 pcs 0 A"_s, u"3 10 STEEL 2.5 kg 1 pcs 200000 "_s,
                              u"2 20 BOLT 12 pcs 1 pcs 0 "_s, u"2 30 SEALKIT 1 pcs 1 pcs 500000 A"_s, u"3 10 SEAL 6 pcs 2 pcs 0 "_s,
                              u"2 40 PLATING 1 pcs 1 pcs 0 "_s}));
        QCOMPARE(rowsOf(world.ask("engineering.where_used", R"({"item": "STEEL", "state": "released"})"),
                        {u"level"_s, u"component"_s, u"item"_s, u"revision"_s, u"quantity"_s, u"per"_s}),
                 (QStringList{u"1 STEEL HOUSING A 2.5 kg 1 pcs"_s, u"2 HOUSING PUMP A 1 pcs 1 pcs"_s, u"3 PUMP STATION A 2 pcs 1 pcs"_s}));
        QCOMPARE(world.ask("engineering.where_used", R"({"item": "STEEL", "state": "draft"})").size(), 0);
        QCOMPARE(rowsOf(world.ask("engineering.operations", R"({"structure": "HOUSING/A"})"), {u"number"_s, u"workCentre"_s, u"text"_s, u"setup"_s, u"labour"_s, u"machine"_s, u"yieldMillionths"_s}),
                 QStringList{u"10 SAW Saw 0.5 h 0.25 h 0.2 h 800000"_s});
    }

    /// By hand: a housing is 2.5 / 0.8 / 0.8 kg of steel at 4, 0.3125 h of labour, 0.25 h of machine, 0.05 h of setup.
    void proposalsRestOnWhatIsInForce_data() { test::engineColumn(); }
    void proposalsRestOnWhatIsInForce()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        test::furnishPumpShop(world);
        defineAll(world);
        store::Reader reader(world.connection());
        const auto plant = world.id<Plant>("NORTH");
        const auto without = proposeStandardCosts(reader, plant, march2);
        QVERIFY(without.costs.empty());
        QCOMPARE(without.withoutCost.size(), size_t(4));
        QCOMPARE(without.incomplete.size(), size_t(4));

        world.must("inventory.SetStandardCost", R"({"item": "STEEL", "plant": "NORTH", "material": "4"})");
        world.must("inventory.SetStandardCost", R"({"item": "BOLT", "plant": "NORTH", "material": "0.1"})");
        world.must("inventory.SetStandardCost", R"({"item": "SEAL", "plant": "NORTH", "material": "0.5"})");
        world.must("inventory.SetStandardCost", R"({"item": "SEAL", "plant": "NORTH", "material": "9", "firstDay": "2026-05-01"})");
        world.must("inventory.SetStandardCost", R"({"item": "PLATING", "plant": "NORTH", "subcontract": "3"})");
        world.must("inventory.SetStandardCost", R"({"item": "PUMP", "plant": "NORTH", "material": "20"})");
        const auto proposal = proposeStandardCosts(reader, plant, march2);
        QVERIFY(proposal.withoutCost.empty() && proposal.incomplete.empty() && proposal.looping.empty());
        std::map<Id<Item>, ProposedCost> costs;
        for (const auto &cost : proposal.costs)
            costs.emplace(cost.item, cost);
        QCOMPARE(costs.size(), size_t(3)); // The phantom has none.
        const auto housing = costs.at(world.id<Item>("HOUSING"));
        QCOMPARE(housing.cost.material, Rate(15'625'000'000));
        QCOMPARE(housing.cost.labour, Rate(12'500'000'000));
        QCOMPARE(housing.cost.machine, Rate(5'000'000'000));
        QCOMPARE(housing.cost.setup, Rate(2'000'000'000));
        QCOMPARE(housing.cost.overhead, Rate(3'125'000'000 + 500'000'000));
        QVERIFY(!housing.before);
        // 38.75, a dozen bolts, two kits of three seals, plating.
        const auto pump = costs.at(world.id<Item>("PUMP"));
        QCOMPARE(pump.cost.material, Rate(38'750'000'000 + 1'200'000'000 + 3'000'000'000));
        QCOMPARE(pump.cost.subcontract, Rate(3'000'000'000));
        QCOMPARE(pump.before->cost, Rate(20'000'000'000));
        QCOMPARE(pump.level, 2);
        QCOMPARE(costs.at(world.id<Item>("STATION")).cost.total(), Rate(2 * 45'950'000'000));
    }

    /// Two who release the halves of a loop at once: one of them is told.
    void noTwoCloseALoopBetweenThem_data() { test::engineColumn(); }
    void noTwoCloseALoopBetweenThem()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        test::furnishPumpShop(world);
        world.must("engineering.DefineStructure", R"({"item": "PUMP", "revision": "A", "quantity": "1", "lines": [{"component": "HOUSING", "quantity": "1"}]})");
        world.must("engineering.DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "PUMP", "quantity": "1"}]})");
        const char *structures[] = {R"({"structure": "PUMP/A"})", R"({"structure": "HOUSING/A"})"};
        std::vector<QString> words(2);
        std::vector<std::thread> threads;
        for (size_t i = 0; i < words.size(); ++i) {
            const auto json = QJsonDocument::fromJson(structures[i]).object();
            const auto command = door::readCommand(world.door().catalogue(), world.connection(), u"engineering.ReleaseStructure"_s, json).command;
            threads.emplace_back([&world, &word = words[i], command] {
                const auto connection = world.connectAgain();
                store::BlockIds ids(*connection);
                const SystemClock clock;
                door::Door door(*connection, world.door().catalogue(), clock, ids);
                word = test::World::word(door.submit(command, world.session()));
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(std::ranges::count(words, u"ok"_s), 1);
        QCOMPARE(std::ranges::count(words, u"StructureLoops @structure"_s), 1);
    }
};

MILLRACE_TEST(StructuresTest)
#include "tst_structures.moc"
