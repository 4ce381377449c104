// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/stocked_world.h"
#include "support/test.h"
#include "world/failing_store.h"

using namespace millrace;
using namespace Qt::StringLiterals;
using test::StockedWorld;

/// Each command of the room with each of its writes failing: nothing may be left of it.
class FailingWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOfACommandThatFails_data() { test::engineColumn(); }
    void nothingIsLeftOfACommandThatFails();
};

void FailingWritesTest::nothingIsLeftOfACommandThatFails()
{
    QFETCH(store::Engine, engine);
    StockedWorld world(engine);
    for (const auto &[command, json] : std::vector<std::pair<const char *, const char *>>{
             {"inventory.CreateLot", R"({"item": "RESIN", "code": "R2"})"},
             {"inventory.TakeOverStock", R"({"lines": [{"item": "RESIN", "bin": "NORTH/MAIN", "lot": "R3", "quantity": "5", "unitCost": "9"},
                                                       {"item": "BOLT", "bin": "NORTH/MAIN", "quantity": "5", "unitCost": "9"}]})"},
             {"inventory.TransferStock", R"({"item": "STEEL", "quantity": "20", "bin": "NORTH/MAIN", "toBin": "NORTH/LINE"})"},
             {"inventory.PlaceHold", R"({"item": "RESIN", "lot": "RESIN/R1", "bin": "NORTH/MAIN", "reason": "HOLD"})"},
             {"inventory.ReleaseHold", R"({"item": "RESIN", "lot": "RESIN/R1", "bin": "NORTH/MAIN", "reason": "HOLD"})"},
             {"inventory.ScrapStock", R"({"item": "OIL", "quantity": "12", "bin": "NORTH/MAIN", "reason": "SCRAP"})"},
             {"inventory.PostCount", R"({"lines": [{"item": "STEEL", "bin": "NORTH/MAIN", "counted": "79"}, {"item": "BOLT", "bin": "NORTH/MAIN", "counted": "1006"}]})"},
             {"inventory.SetStandardCost", R"({"item": "BOLT", "plant": "NORTH", "material": "0.25"})"},
             {"inventory.ShipTransfer", R"({"toPlant": "SOUTH", "lines": [{"item": "OIL", "quantity": "3", "bin": "NORTH/MAIN"}]})"},
             {"inventory.ReceiveTransfer", R"({"transfer": "TR-1001", "reason": "SCRAP", "lines": [{"line": 10, "quantity": "2", "lost": "1", "bin": "SOUTH/DOCK"}]})"}}) {
        const auto wrong = test::failAtEveryWrite(world, command, json);
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1StringView(command) + u": "_s + wrong));
        QCOMPARE(world.breaks(), QString());
    }
    world.must("inventory.SetStandardCost", R"({"item": "BOLT", "plant": "NORTH", "material": "0.20", "firstDay": "2026-03-10"})");
    world.clock().set(*Day::of(2026, 3, 10));
    const auto wrong = test::failAtEveryWrite(world, "inventory.ApplyStandardCosts", R"({"plant": "NORTH"})");
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(world.breaks(), QString());
}

MILLRACE_TEST(FailingWritesTest)
#include "tst_failing_writes.moc"
