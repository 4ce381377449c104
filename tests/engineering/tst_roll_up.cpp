// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop.h"
#include "support/test.h"

using namespace millrace;
using namespace millrace::engineering;
using namespace Qt::StringLiterals;
using masterdata::Supply;
using test::rate;
using test::Shop;

class RollUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// By hand: 1 / 0.95 enter assembly and 1 / 0.931 the saw for each good one; every line to the billionth.
    void elementsAreOfTheirLevel()
    {
        Shop shop;
        shop.workCentre(u"SAW"_s, 40, 20, 10);
        shop.workCentre(u"ASSEMBLY"_s, 30, 0, 5);
        shop.item(u"BODY"_s, Supply::Bought, 3);
        shop.item(u"SEAL"_s, Supply::Bought, 1.5);
        shop.item(u"PLATING"_s, Supply::Service, 0.25);
        shop.make(u"PUMP"_s, 100, {{u"BODY"_s, 200, 10, 0.02}, {u"SEAL"_s, 100, 20}, {u"PLATING"_s, 95, 20}},
                  {{10, u"SAW"_s, 2, 5, 2.5, 0.98}, {20, u"ASSEMBLY"_s, 1, 10, 0, 0.95}}, 500);
        shop.make(u"STATION"_s, 1, {{u"PUMP"_s, 2}});
        const auto pump = shop.cost(u"PUMP"_s);
        QCOMPARE(pump.material, Rate(6'576'207'282 + 1'578'947'368));
        QCOMPARE(pump.setup, Rate(160'000'000 + 60'000'000));
        QCOMPARE(pump.labour, Rate(2'148'227'712 + 3'157'894'737));
        QCOMPARE(pump.machine, Rate(537'056'928));
        QCOMPARE(pump.overhead, Rate(537'056'928 + 526'315'789 + 40'000'000 + 10'000'000));
        QCOMPARE(pump.subcontract, Rate(250'000'000));
        const auto station = shop.cost(u"STATION"_s);
        QCOMPARE(station.material, Rate(2 * pump.total().billionths()));
        QCOMPARE(station.total(), station.material);
    }

    void componentsComeBeforeWhatIsMadeOfThem()
    {
        Shop shop;
        shop.make(u"TOP"_s, 1, {{u"MIDDLE"_s, 2}, {u"BOLT"_s, 4}});
        shop.make(u"MIDDLE"_s, 1, {{u"BASE"_s, 1}});
        shop.make(u"BASE"_s, 1, {{u"STEEL"_s, 1}});
        shop.item(u"STEEL"_s);
        for (auto &item : shop.facts().items)
            item.standard = rate(1);
        QStringList order;
        for (const auto &cost : shop.rollUp().costs)
            order.append(u"%1 %2"_s.arg(cost.level).arg(shop.name(cost.item)));
        QCOMPARE(order, (QStringList{u"1 BASE"_s, u"2 MIDDLE"_s, u"3 TOP"_s}));
        QCOMPARE(shop.cost(u"TOP"_s).total(), rate(6));
    }

    void whatHasNoCostIsTold()
    {
        Shop shop;
        shop.make(u"TOP"_s, 1, {{u"MIDDLE"_s}});
        shop.make(u"MIDDLE"_s, 1, {{u"UNKNOWN"_s}});
        shop.make(u"FINE"_s, 1, {{u"BOLT"_s}});
        shop.item(u"UNUSED"_s);
        for (auto &item : shop.facts().items) {
            if (shop.name(item.item) == u"BOLT"_s)
                item.standard = rate(1);
        }
        const auto rolled = shop.rollUp();
        QCOMPARE(shop.names(rolled.withoutCost), QStringList{u"UNKNOWN"_s});
        QCOMPARE(shop.names(rolled.incomplete), (QStringList{u"MIDDLE"_s, u"TOP"_s}));
        QCOMPARE(rolled.costs.size(), size_t(1));
        QVERIFY(rolled.looping.empty());
    }

    void loopsAreTold()
    {
        Shop shop;
        shop.make(u"EGG"_s, 1, {{u"HEN"_s}});
        shop.make(u"HEN"_s, 1, {{u"EGG"_s}});
        shop.make(u"OMELETTE"_s, 1, {{u"EGG"_s, 3}});
        shop.make(u"SALT BOX"_s, 1, {{u"SALT"_s}});
        shop.facts().items.back().standard = rate(0.5);
        const auto rolled = shop.rollUp();
        QCOMPARE(shop.names(rolled.looping), (QStringList{u"EGG"_s, u"HEN"_s, u"OMELETTE"_s}));
        QCOMPARE(rolled.costs.size(), size_t(1));
    }

    /// What is bought keeps its standard cost, whatever structure it has; what is made and has none does, too.
    void standardsServeWhereNothingIsRolledUp()
    {
        Shop shop;
        shop.item(u"BOUGHT"_s, Supply::Bought, 7);
        shop.item(u"MADE"_s, Supply::Made, 5);
        shop.item(u"PHANTOM"_s, Supply::Phantom, 100);
        shop.make(u"BOUGHT"_s, 1, {{u"MADE"_s}});
        shop.make(u"PHANTOM"_s, 2, {{u"MADE"_s, 4}});
        shop.make(u"TOP"_s, 1, {{u"BOUGHT"_s}, {u"MADE"_s}, {u"PHANTOM"_s}});
        QCOMPARE(shop.cost(u"TOP"_s).total(), rate(7 + 5 + 10));
    }

    /// A hundred thousand items in ten levels, in the time that a person waits.
    void aHundredThousandItems()
    {
        RollUpFacts facts;
        constexpr std::int64_t perLevel = 10'000;
        facts.workCentres.push_back({Id<WorkCentre>(1), {}, {}, {}, {}, {}, Rate(40 * Rate::one), {}, {}, {}});
        for (std::int64_t i = 1; i <= 10 * perLevel; ++i) {
            const Id<Item> item(i);
            if (i <= perLevel) {
                facts.items.push_back({item, Supply::Bought, Rate(Rate::one)});
                continue;
            }
            facts.items.push_back({item, Supply::Made, std::nullopt});
            StructureFacts structure;
            structure.head.item = item;
            structure.head.quantity = structure.head.standardLot = Quantity::one;
            for (std::int64_t k = 0; k < 5; ++k) {
                const auto below = (i - 1) / perLevel * perLevel - perLevel + 1 + (i * 7 + k * 13) % perLevel;
                structure.lines.push_back({0, {}, 10 * (k + 1), 10, Id<Item>(below), Quantity::one / 5, 0, false, {}});
            }
            structure.operations.push_back({0, {}, 10, Id<WorkCentre>(1), {}, 0, Quantity::one / 40, 0, Quantity::one, {}});
            facts.structures.push_back(std::move(structure));
        }
        QElapsedTimer timer;
        timer.start();
        const auto rolled = rollUp(facts);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
        QCOMPARE(rolled.costs.size(), size_t(9 * perLevel));
        // One for what is bought, and one hour's fortieth at 40 for each level.
        QCOMPARE(rolled.costs.back().level, 9);
        QCOMPARE(rolled.costs.back().cost.total(), rate(10));
    }
};

MILLRACE_TEST(RollUpTest)
#include "tst_roll_up.moc"
