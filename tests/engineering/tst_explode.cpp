// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop.h"
#include "support/test.h"

using namespace millrace;
using namespace millrace::engineering;
using namespace Qt::StringLiterals;
using test::pieces;
using test::Shop;

namespace {

StructureRow headOf(std::int64_t item, double quantity)
{
    StructureRow row;
    row.id = Id<Structure>(item);
    row.item = Id<Item>(item);
    row.quantity = test::millionths(quantity);
    row.standardLot = row.quantity;
    return row;
}

StructureLineRow lineOf(std::int64_t number, std::int64_t component, double quantity, double scrap = 0, std::int64_t operation = 0)
{
    return {0, {}, number, operation, Id<Item>(component), test::millionths(quantity), test::millionths(scrap), false, {}};
}

} // namespace

class ExplodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 931 good need 980 to enter the second operation and 1,000 the first.
    void yieldsGrossUpWhatIsBeforeThem()
    {
        Shop shop;
        shop.workCentre(u"SAW"_s, 40);
        shop.workCentre(u"ASSEMBLY"_s, 30);
        shop.make(u"PUMP"_s, 100, {{u"BODY"_s, 200, 10, 0.02}, {u"SEAL"_s, 100, 20}},
                  {{10, u"SAW"_s, 2, 5, 2.5, 0.98}, {20, u"ASSEMBLY"_s, 1, 10, 0, 0.95}}, 500);
        const auto plan = explode(shop.structure(u"PUMP"_s), pieces(931));
        QCOMPARE(plan.operations.size(), size_t(2));
        QCOMPARE(plan.operations[0].entering, 1'000'000'000);
        QCOMPARE(plan.operations[0].leaving, 980'000'000);
        QCOMPARE(plan.operations[0].setupHours, 2'000'000);
        QCOMPARE(plan.operations[0].labourHours, 50'000'000);
        QCOMPARE(plan.operations[0].machineHours, 25'000'000);
        QCOMPARE(plan.operations[1].entering, 980'000'000);
        QCOMPARE(plan.operations[1].leaving, 931'000'000);
        QCOMPARE(plan.operations[1].labourHours, 98'000'000);
        QCOMPARE(plan.operations[1].machineHours, 0);
        // 2 / 0.98 for each that enters: 2.0408163...
        QCOMPARE(plan.components[0].perEntering, 2'040'816);
        QCOMPARE(plan.components[0].planned, 2'040'816'327);
        QCOMPARE(plan.components[1].perEntering, 1'000'000);
        QCOMPARE(plan.components[1].planned, 980'000'000);
    }

    void withoutOperationsNothingIsGrossedUp()
    {
        StructureFacts structure{headOf(1, 3), {lineOf(10, 2, 1)}, {}};
        const auto plan = explode(structure, pieces(10));
        QVERIFY(plan.operations.empty());
        QCOMPARE(plan.components[0].planned, 3'333'333);
        QCOMPARE(plan.components[0].perEntering, 333'333);
    }

    /// KIT makes 2 and takes 3 of 5 and one KIT2; KIT2 takes 4 of 6.
    void phantomsGiveWayToWhatTheyAreMadeOf()
    {
        StructureFacts pump{headOf(1, 1), {lineOf(10, 2, 1), lineOf(20, 3, 5, 0.5, 7), lineOf(30, 4, 2)}, {}};
        StructureFacts kit{headOf(3, 2), {lineOf(10, 5, 3), lineOf(20, 9, 1, 0.25)}, {}};
        StructureFacts kit2{headOf(9, 1), {lineOf(10, 6, 4, 0.1)}, {}};
        const auto flat = withoutPhantoms(pump, {kit, kit2});
        QCOMPARE(flat.lines.size(), size_t(4));
        // Line, operation, component, quantity, scrap; the kit is needed 10 times where half of it is lost.
        const auto asText = [](const StructureLineRow &l) {
            return u"%1 %2 %3 %4 %5"_s.arg(l.line).arg(l.operation).arg(l.component.value).arg(l.quantity).arg(l.scrap);
        };
        QCOMPARE(asText(flat.lines[0]), u"10 0 2 1000000 0"_s);
        QCOMPARE(asText(flat.lines[1]), u"20 7 5 15000000 0"_s);
        QCOMPARE(asText(flat.lines[2]), u"30 7 6 26666667 100000"_s);
        QCOMPARE(asText(flat.lines[3]), u"40 0 4 2000000 0"_s);
        const auto kept = withoutPhantoms(pump, {});
        QCOMPARE(asText(kept.lines[1]), u"20 7 3 5000000 500000"_s);
    }
};

MILLRACE_TEST(ExplodeTest)
#include "tst_explode.moc"
