// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/case_table.h"
#include "inventory/stocked_world.h"
#include "support/test.h"

using namespace millrace;
using namespace Qt::StringLiterals;
using ledger::Role;
using test::play;
using test::StockedWorld;

#define ON_BOTH_ENGINES(TEST) \
    void TEST##_data() { test::engineColumn(); } \
    void TEST()

/// The commands of the room, line by line: see case_table.h.
class StockCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    ON_BOTH_ENGINES(takeOverStock);
    ON_BOTH_ENGINES(transferStock);
    ON_BOTH_ENGINES(placeHold);
    ON_BOTH_ENGINES(releaseHold);
    ON_BOTH_ENGINES(scrapStock);
    ON_BOTH_ENGINES(postCount);
    ON_BOTH_ENGINES(createLot);
    ON_BOTH_ENGINES(setStandardCost);
    ON_BOTH_ENGINES(applyStandardCosts);
};

void StockCommandsTest::takeOverStock()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    QCOMPARE(world.worth("STEEL"), u"100 kg 200.00 EUR"_s);
    QCOMPARE(world.worth("BOLT"), u"1000 pcs 300.00 EUR"_s);
    QCOMPARE(world.worth("PUMP"), u"1 pcs 400.00 EUR, 1 pcs 420.00 EUR"_s);
    const auto wrong = play(world, "inventory.TakeOverStock", {
        {R"({"lines": []})", "LinesMissing @lines"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "0", "unitCost": "2"}]})", "QuantityNotPositive @lines[0].quantity"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "1", "unitCost": "-2"}]})", "CostNegative @lines[0].unitCost"},
        {R"({"lines": [{"item": "RESIN", "bin": "NORTH/MAIN", "lot": "A/B", "quantity": "1", "unitCost": "2"}]})", "LotCodeInvalid @lines[0].lot"},
        {R"({"lines": [{"item": "WOOD", "bin": "NORTH/MAIN", "quantity": "1", "unitCost": "2"}]})", "ItemUnknown @lines[0].item"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/ROOF", "quantity": "1", "unitCost": "2"}]})", "BinUnknown @lines[0].bin"},
        {R"({"lines": [{"item": "GHOST", "bin": "NORTH/MAIN", "quantity": "1", "unitCost": "2"}]})", "ItemNotStocked @lines[0].item"},
        {R"({"lines": [{"item": "RESIN", "bin": "NORTH/MAIN", "quantity": "1", "unitCost": "2"}]})", "LotMissing @lines[0].lot"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "lot": "X", "quantity": "1", "unitCost": "2"}]})", "LotNotTracked @lines[0].lot"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "1 l", "unitCost": "2"}]})", "UnitUnknown @lines[0].quantity"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "1 third", "unitCost": "2"}]})", "QuantityTooFine @lines[0].quantity"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "1", "unitCost": "2"},
                       {"item": "STEEL", "bin": "SOUTH/DOCK", "quantity": "1", "unitCost": "2"}]})", "PlantsDiffer @lines[1].bin"},
        {R"({"lines": [{"item": "PUMP", "bin": "NORTH/MAIN", "lot": "S3", "quantity": "2", "unitCost": "2"}]})", "SerialIsOne @lines[0].quantity"},
        {R"({"lines": [{"item": "PUMP", "bin": "NORTH/LINE", "lot": "S1", "quantity": "1", "unitCost": "2"}]})", "SerialInStock @lines[0].lot"},
        {R"({"lines": [{"item": "PUMP", "bin": "NORTH/LINE", "lot": "S3", "quantity": "1", "unitCost": "2"},
                       {"item": "PUMP", "bin": "NORTH/LINE", "lot": "S3", "quantity": "1", "unitCost": "2"}]})", "SerialInStock @lines[1].lot"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "1"}]})", "CostMissing @lines[0].unitCost"},
        {R"({"lines": [{"item": "NAIL", "bin": "NORTH/MAIN", "quantity": "1"}]})", "StandardMissing @lines[0].item"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "1", "unitCost": "2"}], "day": "2026-02-27"})", "ask StockBackdated"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "1", "unitCost": "2"}], "day": "2026-02-27"})", "ok", {u"StockBackdated"_s}},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "1", "unitCost": "2"}], "day": "2024-12-31"})", "PeriodUnknown @day", {u"StockBackdated"_s}},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "quantity": "9000000000000", "unitCost": "9000000"}]})", "NumberTooLarge"},
        {R"({"lines": [{"item": "BOLT", "bin": "NORTH/MAIN", "quantity": "10", "unitCost": "0.50"}]})", "ok"},
        {R"({"lines": [{"item": "RESIN", "bin": "NORTH/MAIN", "lot": "R1", "quantity": "5", "unitCost": "9"},
                       {"item": "RESIN", "bin": "NORTH/LINE", "lot": "R2", "status": "inspection", "quantity": "5 kg", "unitCost": "9"},
                       {"item": "RESIN", "bin": "NORTH/MAIN", "lot": "R2", "quantity": "1", "unitCost": "0"},
                       {"item": "PUMP", "bin": "NORTH/MAIN", "lot": "S3", "quantity": "1", "unitCost": "410.50"}]})", "ok"},
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(world.worth("BOLT"), u"1010 pcs 303.00 EUR"_s);
    QCOMPARE(world.balance(Role::Revaluation), u"2.00 EUR"_s);
    QCOMPARE(world.worth("RESIN"), u"31 kg 250.00 EUR"_s);
    QCOMPARE(world.inPlace("RESIN", "MAIN", "available", "R1"), u"25 kg"_s);
    QCOMPARE(world.inPlace("RESIN", "LINE", "inspection", "R2"), u"5 kg"_s);
    QCOMPARE(world.inPlace("RESIN", "MAIN", "available", "R2"), u"1 kg"_s);
}

void StockCommandsTest::transferStock()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    const auto wrong = play(world, "inventory.TransferStock", {
        {R"({"item": "STEEL", "quantity": "-1", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "QuantityNotPositive @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/MAIN"})", "NothingMoves @toBin"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/MAIN", "toStatus": "held"})", "HoldNeedsReason @toStatus"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "status": "held", "toBin": "NORTH/MAIN", "toStatus": "available"})", "HoldNeedsReason @toStatus"},
        {R"({"item": "WOOD", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "ItemUnknown @item"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/ROOF", "toBin": "NORTH/LINE"})", "BinUnknown @bin"},
        {R"({"item": "GHOST", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "ItemNotStocked @item"},
        {R"({"item": "RESIN", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "LotMissing @lot"},
        {R"({"item": "STEEL", "lot": "RESIN/R1", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "LotNotTracked @lot"},
        {R"({"item": "RESIN", "lot": "RESIN/R9", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "LotUnknown @lot"},
        {R"({"item": "RESIN", "lot": "PUMP/S1", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "LotUnknown @lot"},
        {R"({"item": "STEEL", "quantity": "1 l", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "UnitUnknown @quantity"},
        {R"({"item": "STEEL", "quantity": "1 third", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "QuantityTooFine @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/ROOF"})", "ToBinUnknown @toBin"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "SOUTH/DOCK"})", "PlantsDiffer @toBin"},
        {R"({"item": "STEEL", "quantity": "100.000001", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "NotEnough @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/FREE", "toBin": "NORTH/LINE"})", "NotEnough @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE", "day": "2026-03-01"})", "ask StockBackdated"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE", "day": "2026-03-01"})", "ok", {u"StockBackdated"_s}},
        {R"({"item": "STEEL", "quantity": "99", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "ok"},
        {R"({"item": "STEEL", "quantity": "40", "bin": "NORTH/LINE", "toBin": "NORTH/LINE", "toStatus": "inspection"})", "ok"},
        {R"({"item": "STEEL", "quantity": "1 g", "bin": "NORTH/LINE", "toBin": "NORTH/LINE", "toStatus": "inspection"})", "ask ReservedTouched"},
        {R"({"item": "STEEL", "quantity": "1 g", "bin": "NORTH/LINE", "toBin": "NORTH/LINE", "toStatus": "inspection"})", "ok", {u"ReservedTouched"_s}},
        {R"({"item": "RESIN", "lot": "RESIN/R1", "quantity": "20", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "ok"},
        {R"({"item": "PUMP", "lot": "PUMP/S2", "quantity": "1", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})", "ok"},
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(world.inPlace("STEEL", "MAIN"), u"nothing"_s);
    QCOMPARE(world.inPlace("STEEL", "LINE"), u"59.999 kg"_s);
    QCOMPARE(world.inPlace("STEEL", "LINE", "inspection"), u"40.001 kg"_s);
    QCOMPARE(world.worth("STEEL"), u"100 kg 200.00 EUR"_s);
    QCOMPARE(world.inPlace("PUMP", "LINE", "available", "S2"), u"1 pcs"_s);
}

void StockCommandsTest::placeHold()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    const auto wrong = play(world, "inventory.PlaceHold", {
        {R"({"item": "STEEL", "quantity": "0", "bin": "NORTH/MAIN", "reason": "HOLD"})", "QuantityNotPositive @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "status": "held", "reason": "HOLD"})", "AlreadyHeld @status"},
        {R"({"item": "WOOD", "quantity": "1", "bin": "NORTH/MAIN", "reason": "HOLD"})", "ItemUnknown @item"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/ROOF", "reason": "HOLD"})", "BinUnknown @bin"},
        {R"({"item": "GHOST", "quantity": "1", "bin": "NORTH/MAIN", "reason": "HOLD"})", "ItemNotStocked @item"},
        {R"({"item": "RESIN", "quantity": "1", "bin": "NORTH/MAIN", "reason": "HOLD"})", "LotMissing @lot"},
        {R"({"item": "STEEL", "lot": "RESIN/R1", "quantity": "1", "bin": "NORTH/MAIN", "reason": "HOLD"})", "LotNotTracked @lot"},
        {R"({"item": "RESIN", "lot": "RESIN/R9", "bin": "NORTH/MAIN", "reason": "HOLD"})", "LotUnknown @lot"},
        {R"({"item": "STEEL", "quantity": "1 l", "bin": "NORTH/MAIN", "reason": "HOLD"})", "UnitUnknown @quantity"},
        {R"({"item": "STEEL", "quantity": "1 third", "bin": "NORTH/MAIN", "reason": "HOLD"})", "QuantityTooFine @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "reason": "BAD"})", "ReasonUnknown @reason"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "ReasonOfOtherKind @reason"},
        {R"({"item": "STEEL", "quantity": "101", "bin": "NORTH/MAIN", "reason": "HOLD"})", "NotEnough @quantity"},
        {R"({"item": "STEEL", "bin": "NORTH/LINE", "reason": "HOLD"})", "NotEnough @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "reason": "HOLD", "day": "2026-03-01"})", "ask StockBackdated"},
        {R"({"item": "STEEL", "bin": "NORTH/MAIN", "reason": "HOLD"})", "ask ReservedTouched"},
        {R"({"item": "STEEL", "bin": "NORTH/MAIN", "reason": "HOLD"})", "ok", {u"ReservedTouched"_s}},
        {R"({"item": "RESIN", "lot": "RESIN/R1", "bin": "NORTH/MAIN", "quantity": "4", "reason": "HOLD"})", "ok"},
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(world.inPlace("STEEL", "MAIN", "held"), u"100 kg"_s);
    QCOMPARE(world.inPlace("RESIN", "MAIN", "available", "R1"), u"16 kg"_s);
    const auto row = world.ask("inventory.item_availability", R"({"item": "STEEL"})").first();
    QCOMPARE(row[u"onHand"].toString(), u"100 kg"_s);
    QCOMPARE(row[u"free"].toString(), u"-60 kg"_s);
    QCOMPARE(row[u"held"].toString(), u"100 kg"_s);
}

void StockCommandsTest::releaseHold()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    world.must("inventory.PlaceHold", R"({"item": "STEEL", "quantity": "30", "bin": "NORTH/MAIN", "reason": "HOLD"})");
    const auto wrong = play(world, "inventory.ReleaseHold", {
        {R"({"item": "STEEL", "quantity": "0", "bin": "NORTH/MAIN", "reason": "HOLD"})", "QuantityNotPositive @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "toStatus": "held", "reason": "HOLD"})", "StaysHeld @toStatus"},
        {R"({"item": "WOOD", "quantity": "1", "bin": "NORTH/MAIN", "reason": "HOLD"})", "ItemUnknown @item"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/ROOF", "reason": "HOLD"})", "BinUnknown @bin"},
        {R"({"item": "GHOST", "quantity": "1", "bin": "NORTH/MAIN", "reason": "HOLD"})", "ItemNotStocked @item"},
        {R"({"item": "RESIN", "quantity": "1", "bin": "NORTH/MAIN", "reason": "HOLD"})", "LotMissing @lot"},
        {R"({"item": "STEEL", "lot": "RESIN/R1", "quantity": "1", "bin": "NORTH/MAIN", "reason": "HOLD"})", "LotNotTracked @lot"},
        {R"({"item": "RESIN", "lot": "RESIN/R9", "bin": "NORTH/MAIN", "reason": "HOLD"})", "LotUnknown @lot"},
        {R"({"item": "STEEL", "quantity": "1 l", "bin": "NORTH/MAIN", "reason": "HOLD"})", "UnitUnknown @quantity"},
        {R"({"item": "STEEL", "quantity": "1 third", "bin": "NORTH/MAIN", "reason": "HOLD"})", "QuantityTooFine @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "reason": "BAD"})", "ReasonUnknown @reason"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "ReasonOfOtherKind @reason"},
        {R"({"item": "STEEL", "quantity": "31", "bin": "NORTH/MAIN", "reason": "HOLD"})", "NotEnough @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "reason": "HOLD", "day": "2026-03-01"})", "ask StockBackdated"},
        {R"({"item": "STEEL", "quantity": "10", "bin": "NORTH/MAIN", "toStatus": "inspection", "reason": "HOLD"})", "ok"},
        {R"({"item": "STEEL", "bin": "NORTH/MAIN", "reason": "HOLD"})", "ok"},
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(world.inPlace("STEEL", "MAIN", "held"), u"nothing"_s);
    QCOMPARE(world.inPlace("STEEL", "MAIN", "inspection"), u"10 kg"_s);
    QCOMPARE(world.inPlace("STEEL", "MAIN"), u"90 kg"_s);
}

void StockCommandsTest::scrapStock()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    const auto wrong = play(world, "inventory.ScrapStock", {
        {R"({"item": "STEEL", "quantity": "0", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "QuantityNotPositive @quantity"},
        {R"({"item": "WOOD", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "ItemUnknown @item"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/ROOF", "reason": "SCRAP"})", "BinUnknown @bin"},
        {R"({"item": "GHOST", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "ItemNotStocked @item"},
        {R"({"item": "RESIN", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "LotMissing @lot"},
        {R"({"item": "STEEL", "lot": "RESIN/R1", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "LotNotTracked @lot"},
        {R"({"item": "RESIN", "lot": "RESIN/R9", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "LotUnknown @lot"},
        {R"({"item": "STEEL", "quantity": "1 l", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "UnitUnknown @quantity"},
        {R"({"item": "STEEL", "quantity": "1 third", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "QuantityTooFine @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "reason": "BAD"})", "ReasonUnknown @reason"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "reason": "HOLD"})", "ReasonOfOtherKind @reason"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP", "costCentre": "NOWHERE"})", "CostCentreUnknown @costCentre"},
        {R"({"item": "STEEL", "quantity": "101", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "NotEnough @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/FREE", "reason": "SCRAP"})", "NotEnough @quantity"},
        {R"({"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP", "day": "2026-03-01"})", "ask StockBackdated"},
        {R"({"item": "STEEL", "quantity": "40.5", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "ask ReservedTouched"},
        {R"({"item": "STEEL", "quantity": "3", "bin": "NORTH/MAIN", "reason": "SCRAP", "costCentre": "PRODUCTION"})", "ok"},
        {R"({"item": "OIL", "quantity": "12", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "ok"},
        {R"({"item": "BOLT", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "ok"},
        {R"({"item": "PUMP", "lot": "PUMP/S2", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})", "ok"},
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(world.worth("STEEL"), u"97 kg 194.00 EUR"_s);
    QCOMPARE(world.worth("OIL"), u"8 l 48.00 EUR"_s);
    QCOMPARE(world.worth("BOLT"), u"999 pcs 299.70 EUR"_s);
    QCOMPARE(world.worth("PUMP"), u"1 pcs 400.00 EUR"_s);
    QCOMPARE(world.balance(Role::Scrap), u"488.30 EUR"_s);
}

void StockCommandsTest::postCount()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    const auto wrong = play(world, "inventory.PostCount", {
        {R"({"lines": []})", "LinesMissing @lines"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "-1"}]})", "CountNegative @lines[0].counted"},
        {R"({"lines": [{"item": "RESIN", "bin": "NORTH/MAIN", "lot": " R", "counted": "1"}]})", "LotCodeInvalid @lines[0].lot"},
        {R"({"lines": [{"item": "WOOD", "bin": "NORTH/MAIN", "counted": "1"}]})", "ItemUnknown @lines[0].item"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/ROOF", "counted": "1"}]})", "BinUnknown @lines[0].bin"},
        {R"({"lines": [{"item": "GHOST", "bin": "NORTH/MAIN", "counted": "1"}]})", "ItemNotStocked @lines[0].item"},
        {R"({"lines": [{"item": "RESIN", "bin": "NORTH/MAIN", "counted": "1"}]})", "LotMissing @lines[0].lot"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "lot": "X", "counted": "1"}]})", "LotNotTracked @lines[0].lot"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "1 l"}]})", "UnitUnknown @lines[0].counted"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "1 third"}]})", "QuantityTooFine @lines[0].counted"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "1"}, {"item": "STEEL", "bin": "SOUTH/DOCK", "counted": "1"}]})", "PlantsDiffer @lines[1].bin"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "1"}, {"item": "STEEL", "bin": "NORTH/MAIN", "counted": "1"}]})", "PlaceTwice @lines[1].bin"},
        {R"({"lines": [{"item": "PUMP", "bin": "NORTH/MAIN", "lot": "S1", "counted": "2"}]})", "SerialIsOne @lines[0].counted"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "1"}], "reason": "BAD"})", "ReasonUnknown @reason"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "1"}], "reason": "SCRAP"})", "ReasonOfOtherKind @reason"},
        {R"({"lines": [{"item": "NAIL", "bin": "NORTH/MAIN", "counted": "1"}]})", "StandardMissing @lines[0].item"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "99"}], "day": "2026-03-01"})", "ask StockBackdated"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "89.9"}]})", "ask CountFarOff"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/LINE", "counted": "1"}]})", "ask CountFarOff"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "100"}]})", "ok"},
        {R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "90"}, {"item": "BOLT", "bin": "NORTH/MAIN", "counted": "1001"},
                       {"item": "OIL", "bin": "NORTH/MAIN", "counted": "18"}], "reason": "COUNT"})", "ok"},
        {R"({"lines": [{"item": "OIL", "bin": "NORTH/MAIN", "counted": "19"}, {"item": "RESIN", "bin": "NORTH/LINE", "lot": "R7", "counted": "1"},
                       {"item": "PUMP", "bin": "NORTH/MAIN", "lot": "S1", "counted": "0"}]})", "ok", {u"CountFarOff"_s}},
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(world.worth("STEEL"), u"90 kg 180.00 EUR"_s);
    QCOMPARE(world.worth("BOLT"), u"1001 pcs 300.30 EUR"_s);
    QCOMPARE(world.worth("OIL"), u"19 l 106.00 EUR"_s); // 8 at 5.00 and 10 at 6.00 were left, and one more was found.
    QCOMPARE(world.worth("RESIN"), u"21 kg 168.00 EUR"_s);
    QCOMPARE(world.worth("PUMP"), u"1 pcs 420.00 EUR"_s);
    QCOMPARE(world.balance(Role::CountLoss), u"430.00 EUR"_s);
    QCOMPARE(world.balance(Role::CountGain), u"-14.30 EUR"_s);
}

void StockCommandsTest::createLot()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    const auto wrong = play(world, "inventory.CreateLot", {
        {R"({"item": "RESIN", "code": ""})", "CodeInvalid @code"},
        {R"({"item": "WOOD", "code": "R2"})", "ItemUnknown @item"},
        {R"({"item": "STEEL", "code": "R2"})", "LotNotTracked @item"},
        {R"({"item": "RESIN", "code": "R1"})", "CodeTaken @code"},
        {R"({"item": "RESIN", "code": "R2", "supplierLot": "88-A", "expires": "2027-06-30"})", "ok"},
        {R"({"item": "PUMP", "code": "R2"})", "ok"},
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const auto lots = world.ask("inventory.lots", R"({"item": "RESIN"})");
    QCOMPARE(lots.size(), 2);
    QCOMPARE(lots[1][u"supplierLot"].toString(), u"88-A"_s);
    QCOMPARE(lots[1][u"quantity"].toString(), u"0 kg"_s);
    QCOMPARE(world.ask("inventory.lots", R"({"item": "RESIN", "onHand": true})").size(), 1);
}

void StockCommandsTest::setStandardCost()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    const auto wrong = play(world, "inventory.SetStandardCost", {
        {R"({"item": "BOLT", "plant": "NORTH", "labour": "-1"})", "CostNegative @labour"},
        {R"({"item": "WOOD", "plant": "NORTH", "labour": "1"})", "ItemUnknown @item"},
        {R"({"item": "BOLT", "plant": "EAST", "labour": "1"})", "PlantUnknown @plant"},
        {R"({"item": "NAIL", "plant": "NORTH", "material": "0.01", "labour": "0.005"})", "ok"},
        {R"({"item": "STEEL", "plant": "NORTH", "material": "9"})", "ok"}, // Said, but the item is kept at average.
        {R"({"item": "BOLT", "plant": "NORTH", "material": "0.25", "labour": "0.0712"})", "ok"},
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(world.worth("BOLT"), u"1000 pcs 321.20 EUR"_s);
    QCOMPARE(world.worth("STEEL"), u"100 kg 200.00 EUR"_s);
    QCOMPARE(world.balance(Role::Revaluation), u"-21.20 EUR"_s);
    // The same day again is a correction; an earlier day changes nothing any more.
    world.must("inventory.SetStandardCost", R"({"item": "BOLT", "plant": "NORTH", "material": "0.2"})");
    QCOMPARE(world.worth("BOLT"), u"1000 pcs 200.00 EUR"_s);
    world.must("inventory.SetStandardCost", R"({"item": "BOLT", "plant": "NORTH", "material": "7", "firstDay": "2026-01-01"})");
    QCOMPARE(world.worth("BOLT"), u"1000 pcs 200.00 EUR"_s);
    QCOMPARE(world.balance(Role::Revaluation), u"100.00 EUR"_s);
    QCOMPARE(world.breaks(), QString());
    const auto moves = world.ask("inventory.stock_moves", R"({"item": "BOLT"})");
    QCOMPARE(moves.first()[u"kind"].toString(), u"revaluation"_s);
    QCOMPARE(moves.first()[u"valueAfter"].toString(), u"200.00 EUR"_s);
}

void StockCommandsTest::applyStandardCosts()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    world.must("inventory.SetStandardCost", R"({"item": "NAIL", "plant": "NORTH", "material": "0.01"})");
    world.receive("NAIL", "MAIN", "500", "5");
    for (const auto *item : {"BOLT", "NAIL"})
        world.must("inventory.SetStandardCost", qPrintable(u"{\"item\": \"%1\", \"plant\": \"NORTH\", \"material\": \"0.40\", \"firstDay\": \"2026-03-10\"}"_s.arg(QLatin1StringView(item))));
    QCOMPARE(world.worth("BOLT"), u"1000 pcs 300.00 EUR"_s);
    QCOMPARE(world.breaks(), QString());
    QCOMPARE(test::World::word(world.submit("inventory.ApplyStandardCosts", R"({"plant": "NORTH"})")), u"NothingToRevalue @plant"_s);
    world.clock().set(*Day::of(2026, 3, 10));
    QCOMPARE(world.breaks(), QString());
    // A move that comes first restates its own item.
    world.issue("NAIL", "MAIN", "100");
    QCOMPARE(world.worth("NAIL"), u"400 pcs 160.00 EUR"_s);
    QCOMPARE(world.balance(Role::Expense), u"40.00 EUR"_s);
    QCOMPARE(world.breaks(), QString());
    const auto wrong = play(world, "inventory.ApplyStandardCosts", {
        {R"({"plant": "EAST"})", "PlantUnknown @plant"},
        {R"({"plant": "NORTH"})", "ok"},
        {R"({"plant": "NORTH"})", "NothingToRevalue @plant"},
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(world.worth("BOLT"), u"1000 pcs 400.00 EUR"_s);
    QCOMPARE(world.balance(Role::Revaluation), u"-295.00 EUR"_s);
}

MILLRACE_TEST(StockCommandsTest)
#include "tst_stock_commands.moc"
