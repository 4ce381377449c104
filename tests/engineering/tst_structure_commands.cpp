// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pump_shop.h"
#include "support/test.h"

#include "engineering/structures.h"
#include "masterdata/types/item_rows.h"

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char *command; ///< Of room engineering.
    const char *json;
    const char *outcome;
    const char *accepted = "";
};

/// From top to bottom in one company; a line a case.
const std::vector<Case> lines{
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A/1", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}]})", "RevisionInvalid @revision"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "0", "lines": [{"component": "STEEL", "quantity": "2"}]})", "QuantityNotPositive @quantity"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "standardLot": "0", "lines": [{"component": "STEEL", "quantity": "2"}]})", "QuantityNotPositive @standardLot"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "0"}]})", "QuantityNotPositive @lines[0].quantity"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1"})", "NothingInIt"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"line": 10, "component": "STEEL", "quantity": "2"}, {"line": 10, "component": "BOLT", "quantity": "2"}]})", "LineNumbersNotAscending @lines"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"line": -1, "component": "STEEL", "quantity": "2"}]})", "LineNumbersNotAscending @lines"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "operations": [{"number": 20, "workCentre": "SAW"}, {"number": 10, "workCentre": "SAW"}]})", "OperationNumbersNotAscending @operations"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2", "operation": 10}]})", "OperationOfLineUnknown @lines[0].operation"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2", "operation": 20}], "operations": [{"workCentre": "SAW"}]})", "OperationOfLineUnknown @lines[0].operation"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2", "scrap": "1"}]})", "ScrapOutOfRange @lines[0].scrap"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2", "scrap": "1.5"}]})", "ScrapOutOfRange @lines[0].scrap"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2", "scrap": "-0.01"}]})", "ScrapOutOfRange @lines[0].scrap"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2", "scrap": "0.0000001"}]})", "ScrapOutOfRange @lines[0].scrap"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "operations": [{"workCentre": "SAW", "setup": "-1"}]})", "HoursInvalid @operations[0].setup"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "operations": [{"workCentre": "SAW", "labour": "1 kg"}]})", "HoursInvalid @operations[0].labour"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "operations": [{"workCentre": "SAW", "machine": "-1 min"}]})", "HoursInvalid @operations[0].machine"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "operations": [{"workCentre": "SAW", "yield": "0"}]})", "YieldOutOfRange @operations[0].yield"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "operations": [{"workCentre": "SAW", "yield": "1.01"}]})", "YieldOutOfRange @operations[0].yield"},
    {"DefineStructure", R"({"item": "NOTHING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}]})", "ItemUnknown @item"},
    {"DefineStructure", R"({"item": "OLD", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}]})", "ItemInactive @item"},
    {"DefineStructure", R"({"item": "BOLT", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}]})", "ItemNotMade @item"},
    {"DefineStructure", R"({"item": "PLATING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}]})", "ItemNotMade @item"},
    {"DefineStructure", R"({"item": "SEALKIT", "revision": "A", "quantity": "1", "operations": [{"workCentre": "SAW"}]})", "PhantomWithOperations @operations"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "plant": "SOUTH", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}]})", "PlantUnknown @plant"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "GOLD", "quantity": "2"}]})", "ComponentUnknown @lines[0].component"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}, {"component": "OLD", "quantity": "2"}]})", "ComponentInactive @lines[1].component"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1 kg", "lines": [{"component": "STEEL", "quantity": "2"}]})", "UnitDoesNotConvert @quantity"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "standardLot": "5 m", "lines": [{"component": "STEEL", "quantity": "2"}]})", "UnitDoesNotConvert @standardLot"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2 m"}]})", "UnitDoesNotConvert @lines[0].quantity"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "0.0001 g"}]})", "QuantityInexact @lines[0].quantity"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "operations": [{"workCentre": "LASER"}]})", "WorkCentreUnknown @operations[0].workCentre"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "HOUSING", "quantity": "1"}]})", "StructureLoops @lines"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2500 g", "scrap": "0.1"}], "operations": [{"workCentre": "SAW", "labour": "20 min", "yield": "0.9"}]})", "ok"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}]})", "RevisionTaken @revision"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "A", "plant": "NORTH", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}]})", "RevisionTaken @revision"},
    {"DefineStructure", R"({"item": "PUMP", "revision": "A", "quantity": "1", "lines": [{"component": "HOUSING", "quantity": "1"}, {"component": "BOLT", "quantity": "1 dozen"}]})", "ok"},
    {"DefineStructure", R"({"item": "STATION", "revision": "A", "plant": "NORTH", "quantity": "1", "lines": [{"component": "PUMP", "quantity": "2"}]})", "ok"},
    // The loop is over three levels and closes with what is released only.
    {"DefineStructure", R"({"item": "HOUSING", "revision": "LOOP", "quantity": "1", "lines": [{"component": "STATION", "quantity": "1"}]})", "ok"},
    {"ReleaseStructure", R"({"structure": "HOUSING/Z"})", "StructureUnknown @structure"},
    {"ReleaseStructure", R"({"structure": "HOUSING/A", "firstDay": "2026-03-01"})", "ok"},
    {"ReleaseStructure", R"({"structure": "HOUSING/A"})", "NotDraft @structure"},
    {"ReleaseStructure", R"({"structure": "PUMP/A"})", "ok"},
    {"ReleaseStructure", R"({"structure": "STATION/A"})", "ok"},
    {"ReleaseStructure", R"({"structure": "HOUSING/LOOP"})", "StructureLoops @structure"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "LOOP2", "quantity": "1", "lines": [{"component": "BOLT", "quantity": "1"}, {"component": "STATION", "quantity": "1"}]})", "StructureLoops @lines"},
    {"DefineStructure", R"({"item": "HOUSING", "revision": "B", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}, {"component": "SEAL", "quantity": "1"}]})", "ok"},
    {"ReleaseStructure", R"({"structure": "HOUSING/B", "firstDay": "2026-03-01"})", "DayTaken @firstDay"},
    {"ReleaseStructure", R"({"structure": "HOUSING/B", "firstDay": "2026-04-01"})", "ok"},
    {"ObsoleteStructure", R"({"structure": "HOUSING/Z"})", "StructureUnknown @structure"},
    {"ObsoleteStructure", R"({"structure": "HOUSING/LOOP"})", "ok"},
    {"ObsoleteStructure", R"({"structure": "HOUSING/LOOP"})", "AlreadyObsolete @structure"},
    {"ObsoleteStructure", R"({"structure": "HOUSING/A"})", "ask NothingTakesItsPlace"},
    {"ObsoleteStructure", R"({"structure": "HOUSING/A"})", "ok", "NothingTakesItsPlace"},
    {"ObsoleteStructure", R"({"structure": "HOUSING/B"})", "ok"},
};

} // namespace

class StructureCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasItsOutcome_data() { test::engineColumn(); }
    void everyLineHasItsOutcome()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        test::furnishPumpShop(world);
        for (const auto &line : lines) {
            door::Sending sending;
            if (*line.accepted)
                sending.accepted = {QString::fromUtf8(line.accepted)};
            const auto outcome = world.submit(("engineering."_ba + line.command).constData(), line.json, sending);
            const auto where = QByteArray(line.command) + ' ' + line.json + ": " + test::World::word(outcome).toUtf8();
            QVERIFY2(test::World::word(outcome) == QString::fromUtf8(line.outcome), where.constData());
        }
        QCOMPARE(world.breaks(), QString());
    }

    void whatIsPutAwayIsNotReleased_data() { test::engineColumn(); }
    void whatIsPutAwayIsNotReleased()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        test::furnishPumpShop(world);
        world.must("engineering.DefineStructure", R"({"item": "PUMP", "revision": "A", "quantity": "1", "lines": [{"component": "BOLT", "quantity": "1"}]})");
        const auto release = [&] { return test::World::word(world.submit("engineering.ReleaseStructure", R"({"structure": "PUMP/A"})")); };
        world.must("masterdata.ChangeItem", R"({"item": "BOLT", "active": false})");
        QCOMPARE(release(), u"ComponentInactive @structure"_s);
        world.must("masterdata.ChangeItem", R"({"item": "PUMP", "active": false})");
        QCOMPARE(release(), u"ItemInactive @structure"_s);
    }

    void whatIsTypedIsKeptInStockUnitsAndHours_data() { test::engineColumn(); }
    void whatIsTypedIsKeptInStockUnitsAndHours()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        test::furnishPumpShop(world);
        world.must("engineering.DefineStructure", R"({"item": "PUMP", "revision": "A", "plant": "NORTH", "quantity": "2 dozen", "standardLot": "10 dozen",
            "lines": [{"component": "STEEL", "quantity": "2500 g", "scrap": "0.125"}, {"line": 25, "component": "BOLT", "operation": 30, "quantity": "4 dozen", "backflush": true}],
            "operations": [{"workCentre": "SAW", "text": "Saw it", "setup": "90 s", "labour": "20 min", "machine": "1.5"}, {"number": 30, "workCentre": "ASSEMBLY", "labour": "2 h", "yield": "0.985"}]})");
        store::Reader reader(world.connection());
        const auto pump = engineering::findStructure(reader, world.id<Structure>("PUMP/A")).value();
        QCOMPARE(pump.head.quantity, 24'000'000);
        QCOMPARE(pump.head.standardLot, 120'000'000);
        QCOMPARE(pump.head.plant, world.id<Plant>("NORTH"));
        QCOMPARE(pump.lines[0].line, 10);
        QCOMPARE(pump.lines[0].operation, 10);
        QCOMPARE(pump.lines[0].quantity, 2'500'000);
        QCOMPARE(pump.lines[0].scrap, 125'000);
        QCOMPARE(pump.lines[1].line, 25);
        QCOMPARE(pump.lines[1].operation, 30);
        QCOMPARE(pump.lines[1].quantity, 48'000'000);
        QVERIFY(pump.lines[1].backflush);
        QCOMPARE(pump.operations[0].text, u"Saw it"_s);
        QCOMPARE(pump.operations[0].setupHours, 25'000);
        QCOMPARE(pump.operations[0].labourHours, 333'333);
        QCOMPARE(pump.operations[0].machineHours, 1'500'000);
        QCOMPARE(pump.operations[0].yield, 1'000'000);
        QCOMPARE(pump.operations[1].yield, 985'000);
    }
};

MILLRACE_TEST(StructureCommandsTest)
#include "tst_structure_commands.moc"
