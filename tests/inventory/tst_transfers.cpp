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

/// Goods on their way from plant to plant: see case_table.h.
class TransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    ON_BOTH_ENGINES(shipTransfer);
    ON_BOTH_ENGINES(receiveTransfer);
    ON_BOTH_ENGINES(valueTravelsWithTheGoods);
    ON_BOTH_ENGINES(aShipmentIsReversedAfterItsReceipt);
};

void TransfersTest::shipTransfer()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    world.must("ledger.CreateEntity", R"({"code": "BIR", "name": "Birch", "currency": "EUR", "chart": "international"})");
    world.must("ledger.CreatePlant", R"({"entity": "BIR", "code": "WEST", "name": "West works"})");
    const auto wrong = play(world, "inventory.ShipTransfer", {
        {R"({"toPlant": "SOUTH", "lines": []})", "LinesMissing @lines"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "quantity": "0", "bin": "NORTH/MAIN"}]})", "QuantityNotPositive @lines[0].quantity"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "WOOD", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ItemUnknown @lines[0].item"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/ROOF"}]})", "BinUnknown @lines[0].bin"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "GHOST", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ItemNotStocked @lines[0].item"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "RESIN", "quantity": "1", "bin": "NORTH/MAIN"}]})", "LotMissing @lines[0].lot"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "lot": "RESIN/R1", "quantity": "1", "bin": "NORTH/MAIN"}]})", "LotNotTracked @lines[0].lot"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "RESIN", "lot": "RESIN/R9", "quantity": "1", "bin": "NORTH/MAIN"}]})", "LotUnknown @lines[0].lot"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "quantity": "1 l", "bin": "NORTH/MAIN"}]})", "UnitUnknown @lines[0].quantity"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "quantity": "1 third", "bin": "NORTH/MAIN"}]})", "QuantityTooFine @lines[0].quantity"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}, {"item": "STEEL", "quantity": "1", "bin": "SOUTH/DOCK"}]})", "PlantsDiffer @lines[1].bin"},
        {R"({"toPlant": "EAST", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ToPlantUnknown @toPlant"},
        {R"({"toPlant": "NORTH", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "SamePlant @toPlant"},
        {R"({"toPlant": "WEST", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})", "OtherEntity @toPlant"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "quantity": "101", "bin": "NORTH/MAIN"}]})", "NotEnough @lines[0].quantity"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "quantity": "30", "bin": "NORTH/MAIN"}, {"item": "STEEL", "quantity": "71", "bin": "NORTH/MAIN"}]})", "NotEnough @lines[1].quantity"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}], "day": "2026-03-01"})", "ask StockBackdated"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "quantity": "41", "bin": "NORTH/MAIN"}]})", "ask ReservedTouched"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "quantity": "40", "bin": "NORTH/MAIN"}]})", "ok"},
        {R"({"toPlant": "SOUTH", "lines": [{"item": "OIL", "quantity": "12", "bin": "NORTH/MAIN"}, {"item": "PUMP", "lot": "PUMP/S2", "quantity": "1", "bin": "NORTH/MAIN"}]})", "ok"},
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(world.worth("STEEL"), u"60 kg 120.00 EUR"_s);
    QCOMPARE(world.worth("OIL"), u"8 l 48.00 EUR"_s);
    QCOMPARE(world.balance(Role::GoodsInTransit), u"562.00 EUR"_s);
}

void TransfersTest::receiveTransfer()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    world.must("masterdata.SetCostingPolicy", R"({"plant": "SOUTH", "category": "STD", "method": "standard"})");
    world.must("inventory.ShipTransfer", R"({"toPlant": "SOUTH", "lines": [{"item": "STEEL", "quantity": "30", "bin": "NORTH/MAIN"},
        {"item": "RESIN", "lot": "RESIN/R1", "quantity": "10", "bin": "NORTH/MAIN"}, {"item": "BOLT", "quantity": "100", "bin": "NORTH/MAIN"}]})");
    world.must("inventory.TakeOverStock", R"({"lines": [{"item": "STEEL", "bin": "SOUTH/DOCK", "quantity": "10", "unitCost": "4"}]})");
    const auto wrong = play(world, "inventory.ReceiveTransfer", {
        {R"({"transfer": "TR-1001", "lines": []})", "LinesMissing @lines"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "quantity": "-1", "bin": "SOUTH/DOCK"}]})", "QuantityNegative @lines[0].quantity"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "bin": "SOUTH/DOCK"}]})", "NothingArrived @lines[0].quantity"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "quantity": "1"}]})", "BinMissing @lines[0].bin"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "lost": "1"}]})", "LossNeedsReason @reason"},
        {R"({"transfer": "TR-1009", "lines": [{"line": 10, "quantity": "1", "bin": "SOUTH/DOCK"}]})", "TransferUnknown @transfer"},
        {R"({"transfer": "SO-1", "lines": [{"line": 10, "quantity": "1", "bin": "SOUTH/DOCK"}]})", "TransferUnknown @transfer"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 11, "quantity": "1", "bin": "SOUTH/DOCK"}]})", "LineUnknown @lines[0].line"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "quantity": "1", "bin": "SOUTH/ROOF"}]})", "BinUnknown @lines[0].bin"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}]})", "BinOfOtherPlant @lines[0].bin"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "quantity": "1 l", "bin": "SOUTH/DOCK"}]})", "UnitUnknown @lines[0].quantity"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "lost": "1 third"}], "reason": "SCRAP"})", "QuantityTooFine @lines[0].lost"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "quantity": "30", "bin": "SOUTH/DOCK", "lost": "1 g"}], "reason": "SCRAP"})", "MoreThanShipped @lines[0].quantity"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 30, "quantity": "1", "bin": "SOUTH/DOCK"}]})", "StandardMissing @lines[0].line"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "lost": "1"}], "reason": "BAD"})", "ReasonUnknown @reason"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "quantity": "1", "bin": "SOUTH/DOCK"}], "day": "2026-03-01"})", "ask StockBackdated"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "quantity": "20", "bin": "SOUTH/DOCK"}, {"line": 10, "quantity": "5", "bin": "SOUTH/DOCK", "status": "inspection", "lost": "5"}], "reason": "SCRAP"})", "ok"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "lost": "1 g"}], "reason": "SCRAP"})", "MoreThanShipped @lines[0].quantity"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 20, "quantity": "10", "bin": "SOUTH/DOCK"}, {"line": 30, "lost": "100"}], "reason": "SCRAP"})", "ok"},
        {R"({"transfer": "TR-1001", "lines": [{"line": 10, "lost": "1 g"}], "reason": "SCRAP"})", "TransferNotOpen @transfer"},
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(world.balance(Role::GoodsInTransit), u"0.00 EUR"_s);
    QCOMPARE(world.balance(Role::TransitLoss), u"40.00 EUR"_s);
    const auto south = world.ask("inventory.pools", R"({"plant": "SOUTH", "item": "STEEL"})").first();
    QCOMPARE(south[u"quantity"].toString() + u' ' + south[u"value"].toString(), u"35 kg 90.00 EUR"_s);
    const auto resin = world.ask("inventory.stock_on_hand", R"({"plant": "SOUTH", "item": "RESIN"})").first();
    QCOMPARE(resin[u"lot"].toString() + u' ' + resin[u"value"].toString(), u"R1 80.00 EUR"_s);
}

void TransfersTest::valueTravelsWithTheGoods()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    world.must("masterdata.SetCostingPolicy", R"({"plant": "SOUTH", "category": "FIFO", "method": "standard"})");
    world.must("inventory.SetStandardCost", R"({"item": "OIL", "plant": "SOUTH", "material": "5.2"})");
    world.must("inventory.ShipTransfer", R"({"toPlant": "SOUTH", "lines": [{"item": "OIL", "quantity": "13", "bin": "NORTH/MAIN"}]})"); // 50.00 + 18.00
    const auto first = world.must("inventory.ReceiveTransfer", R"({"transfer": "TR-1001", "lines": [{"line": 10, "quantity": "3", "bin": "SOUTH/DOCK"}]})");
    QCOMPARE(first.receipt[u"value"].toString(), u"15.69 EUR"_s);
    QCOMPARE(first.receipt[u"complete"].toBool(), false);
    const auto second = world.must("inventory.ReceiveTransfer", R"({"transfer": "TR-1001", "lines": [{"line": 10, "quantity": "10", "bin": "SOUTH/DOCK"}]})");
    QCOMPARE(second.receipt[u"value"].toString(), u"52.31 EUR"_s);
    QCOMPARE(second.receipt[u"complete"].toBool(), true);
    QCOMPARE(world.balance(Role::Revaluation), u"0.40 EUR"_s); // 68.00 less 13 at 5.20
    QCOMPARE(world.breaks(), QString());
}

void TransfersTest::aShipmentIsReversedAfterItsReceipt()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    const auto reverse = [&](const door::Outcome &outcome) {
        return test::World::word(world.submit(u"house.ReverseEvent"_s, {{u"event"_s, qint64(outcome.event.value)}, {u"reason"_s, u"mistaken"_s}}));
    };
    const auto shipped = world.must("inventory.ShipTransfer", R"({"toPlant": "SOUTH", "lines": [{"item": "OIL", "quantity": "13", "bin": "NORTH/MAIN"}]})");
    const auto received = world.must("inventory.ReceiveTransfer", R"({"transfer": "TR-1001", "lines": [{"line": 10, "quantity": "13", "bin": "SOUTH/DOCK"}]})");
    QCOMPARE(reverse(shipped), u"StandsInTheWay @event"_s);
    QCOMPARE(reverse(received), u"ok"_s);
    QCOMPARE(world.breaks(), QString());
    QCOMPARE(reverse(shipped), u"ok"_s);
    QCOMPARE(world.worth("OIL"), u"20 l 110.00 EUR"_s);
    QCOMPARE(world.balance(Role::GoodsInTransit), u"0.00 EUR"_s);
    QCOMPARE(world.breaks(), QString());
}

MILLRACE_TEST(TransfersTest)
#include "tst_transfers.moc"
