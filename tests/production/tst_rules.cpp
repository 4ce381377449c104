// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/rules/completion_value.h"
#include "production/rules/hours.h"
#include "production/rules/progress.h"
#include "production/rules/returned_value.h"
#include "production/rules/standard_of_order.h"
#include "production/rules/tolerances.h"
#include "support/test.h"

#include <rapidcheck.h>

using namespace millrace;
using namespace millrace::production;
using namespace millrace::production::rules;
using namespace millrace::literals;

namespace {

constexpr std::int64_t one = Quantity::one;
constexpr Rate rate(std::int64_t whole, std::int64_t thousandths = 0)
{
    return Rate(whole * Rate::one + thousandths * (Rate::one / 1000));
}

OrderStandard threeOperations()
{
    OrderStandard out{Currency::parse(u"EUR").value(), 90 * one, 30 * one, {}, {}};
    out.operations.push_back({Id<WorkOrderOperation>(1), 10, {}, one, one / 2, 0, 1'000'000, rate(20), rate(0), rate(10)});
    out.operations.push_back({Id<WorkOrderOperation>(2), 20, {}, 0, 0, one / 4, 900'000, rate(20), rate(40), rate(10)});
    out.operations.push_back({Id<WorkOrderOperation>(3), 30, {}, 0, one / 10, 0, 1'000'000, rate(20), rate(0), rate(10)});
    out.components.push_back({Id<WorkOrderComponent>(1), Id<Item>(1), 0, 200 * one, rate(3), false});
    out.components.push_back({Id<WorkOrderComponent>(2), Id<Item>(2), 2, 90 * one, rate(1), true});
    return out;
}

std::int64_t between(std::int64_t least, std::int64_t most)
{
    return *rc::gen::inRange<std::int64_t>(least, most + 1);
}

ElementAmounts someAmounts(std::int64_t least)
{
    ElementAmounts out;
    for (auto &amount : out.amounts)
        amount = between(least, 1'000'000);
    return out;
}

} // namespace

class ProductionRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitsAreGrossedUpByTheYieldsBehind();
    void standardIsGatheredOperationByOperation();
    void plannedCostIsVariableCostAndSetupOnce();
    void standardCompletionsSumToTheStandardOfAll();
    void sharesSumToWhatIsInWip();
    void planSharesSumToThePlan();
    void nothingLeavesThatIsNotThere();
    void unitsWaitWhereTheyEnteredAndDidNotLeave();
    void aCountingPointBringsEarlierOperationsUp();
    void returnsTakeTheLastIssuesFirst();
    void returnsAndIssuesSumToNothing();
    void timeIsReadInHours();
    void tolerancesBeginAboveThem();
};

void ProductionRulesTest::unitsAreGrossedUpByTheYieldsBehind()
{
    const auto order = threeOperations();
    QCOMPARE(entering(order, 0, 90 * one), 100 * one);
    QCOMPARE(entering(order, 1, 90 * one), 100 * one);
    QCOMPARE(entering(order, 2, 90 * one), 90 * one);
    QCOMPARE(entering(order, 1, one), std::int64_t(1'111'111));
}

void ProductionRulesTest::standardIsGatheredOperationByOperation()
{
    const auto order = threeOperations();
    const auto hundred = [&](const UnitCosts &costs) { return costs.times(100 * one, order.currency).total(); };
    QCOMPARE(hundred(addedBy(order, 0)), std::int64_t(2100'00)); // 2 x 3.00 and half an hour at 30.00
    QCOMPARE(hundred(addedBy(order, 1)), std::int64_t(1000'00));
    QCOMPARE(hundred(addedBy(order, 2)), std::int64_t(400'00)); // 0.1 h at 30.00 and a service of 1.00
    QCOMPARE(hundred(gatheredEntering(order, 1)), std::int64_t(3100'00));
    QCOMPARE(hundred(gatheredLeaving(order, 1)), std::int64_t(3444'44));
    QCOMPARE(gatheredLeaving(order, 1).times(90 * one, order.currency).total(), std::int64_t(3100'00));
    QCOMPARE(gatheredLeaving(order, 2).times(90 * one, order.currency).total(), std::int64_t(3460'00));
    QCOMPARE(gatheredLeaving(order, 2).times(90 * one, order.currency)[Element::Subcontract], std::int64_t(90'00));
}

void ProductionRulesTest::plannedCostIsVariableCostAndSetupOnce()
{
    const auto cost = plannedCost(threeOperations());
    QCOMPARE(cost.total(), std::int64_t(3490'00));
    QCOMPARE(cost[Element::Setup], std::int64_t(20'00));
    QCOMPARE(cost[Element::Material], std::int64_t(600'00));
    QCOMPARE(cost[Element::Overhead], std::int64_t(500'00 + 90'00 + 10'00));
}

void ProductionRulesTest::standardCompletionsSumToTheStandardOfAll()
{
    QVERIFY(rc::check("round(G s), in whatever parts it came", [] {
        std::array<Rate, elementCount> shares{};
        Rate cost;
        for (auto &share : shares) {
            share = Rate(between(0, 50'000'000'000));
            cost = cost + share;
        }
        const auto currency = *rc::gen::element("EUR"_currency, "JPY"_currency);
        std::int64_t good = 0, sum = 0;
        for (std::int64_t i = 0; i < between(1, 8); ++i) {
            const auto more = between(0, 10'000'000);
            const auto value = valueAtStandard(cost, shares, good, more, currency);
            RC_ASSERT(std::ranges::all_of(value.amounts, [](auto amount) { return amount >= 0; }));
            sum += value.total();
            good += more;
        }
        RC_ASSERT(sum == cost.times(Quantity(good, Unit()), currency).minor());
    }));
}

void ProductionRulesTest::sharesSumToWhatIsInWip()
{
    QVERIFY(rc::check("the last completion takes all", [] {
        auto wip = someAmounts(0);
        const auto all = wip.total();
        const auto planned = between(1, 1000) * one;
        std::int64_t good = 0, sum = 0;
        while (good < planned) {
            const auto more = between(1, 1200) * one;
            const auto value = valueByShare(wip, planned, good, more);
            for (std::size_t i = 0; i < elementCount; ++i)
                wip.amounts[i] -= value.amounts[i];
            RC_ASSERT(value.total() >= 0);
            sum += value.total();
            good += more;
        }
        RC_ASSERT(sum == all);
    }));
    QCOMPARE(valueByShare({{100, 0, 0, 0, 0, 0, 0}}, 10 * one, 12 * one, one).total(), std::int64_t(100));
    QCOMPARE(valueByShare({{-100, 0, 20, 0, 0, 0, 0}}, 10 * one, 0, 10 * one).total(), std::int64_t(0));
}

void ProductionRulesTest::planSharesSumToThePlan()
{
    QVERIFY(rc::check("planned cost is spread over the planned quantity", [] {
        const auto plan = someAmounts(0);
        const auto planned = between(1, 1000) * one;
        const auto first = between(0, planned);
        RC_ASSERT(valueAtPlan(plan, planned, 0, first).total() + valueAtPlan(plan, planned, first, planned - first).total()
                  == plan.total());
    }));
}

void ProductionRulesTest::nothingLeavesThatIsNotThere()
{
    const ElementAmounts wanted{{10, 20, 30, -5, 0, 0, 0}};
    const ElementAmounts wip{{5, 25, -1, 10, 0, 0, 0}};
    QCOMPARE(atMost(wanted, wip), (ElementAmounts{{5, 20, 0, 0, 0, 0, 0}}));
}

void ProductionRulesTest::unitsWaitWhereTheyEnteredAndDidNotLeave()
{
    const std::vector<Passed> passed{{50, 3, 2}, {40, 1, 4}, {}};
    QCOMPARE(entered(passed, 0), std::int64_t(55));
    QCOMPARE(waiting(passed, 0), std::int64_t(0));
    QCOMPARE(entered(passed, 1), std::int64_t(50));
    QCOMPARE(waiting(passed, 1), std::int64_t(5));
    QCOMPARE(waiting(passed, 2), std::int64_t(40));
    QVERIFY(mayLeave(passed, 0, 1'000'000));
    QVERIFY(mayLeave(passed, 1, 5));
    QVERIFY(!mayLeave(passed, 1, 6));
}

void ProductionRulesTest::aCountingPointBringsEarlierOperationsUp()
{
    const std::vector<Passed> passed{{50, 0, 0}, {40, 0, 0}, {30, 0, 0}};
    QCOMPARE(toCatchUp(passed, 2, 5), (std::vector<std::int64_t>{0, 0}));
    QCOMPARE(toCatchUp(passed, 2, 15), (std::vector<std::int64_t>{0, 5}));
    QCOMPARE(toCatchUp(passed, 2, 25), (std::vector<std::int64_t>{5, 15}));
    QVERIFY(toCatchUp(passed, 0, 25).empty());
}

void ProductionRulesTest::returnsTakeTheLastIssuesFirst()
{
    const Id<Item> item(1), other(2);
    const Id<Lot> lot(5);
    const std::vector<IssueStep> steps{
        {item, {}, 10, 100}, {item, lot, 5, 900}, {other, {}, 7, 700}, {item, {}, 10, 150}, {item, {}, -4, -60}};
    QCOMPARE(returnedValue(steps, item, {}, 6), std::optional<std::int64_t>(90));
    QCOMPARE(returnedValue(steps, item, {}, 7), std::optional<std::int64_t>(100));
    QCOMPARE(returnedValue(steps, item, {}, 16), std::optional<std::int64_t>(190));
    QCOMPARE(returnedValue(steps, item, {}, 17), std::optional<std::int64_t>());
    QCOMPARE(returnedValue(steps, item, lot, 5), std::optional<std::int64_t>(900));
    QCOMPARE(returnedValue(steps, Id<Item>(3), {}, 1), std::optional<std::int64_t>());
}

void ProductionRulesTest::returnsAndIssuesSumToNothing()
{
    QVERIFY(rc::check("all that was issued comes back at what it was issued at", [] {
        std::vector<IssueStep> steps;
        std::int64_t out = 0, value = 0;
        for (std::int64_t i = 0; i < between(1, 20); ++i) {
            if (out > 0 && between(0, 2) == 0) {
                const auto back = between(1, out);
                const auto worth = returnedValue(steps, {}, {}, back).value();
                steps.push_back({{}, {}, -back, -worth});
                out -= back;
                value -= worth;
            } else {
                steps.push_back({{}, {}, between(1, 1000), between(0, 100'000)});
                out += steps.back().quantity;
                value += steps.back().value;
            }
        }
        RC_ASSERT(value >= 0);
        RC_ASSERT(returnedValue(steps, {}, {}, out) == std::optional(value));
    }));
}

void ProductionRulesTest::timeIsReadInHours()
{
    QCOMPARE(hoursOf(Quantity(2 * one, Unit())), std::optional(2 * one));
    QCOMPARE(hoursOf(Quantity(90 * one, "min"_unit)), std::optional(one + one / 2));
    QCOMPARE(hoursOf(Quantity(one, "s"_unit)), std::optional<std::int64_t>(278));
    QCOMPARE(hoursOf(Quantity(one, "kg"_unit)), std::optional<std::int64_t>());
}

void ProductionRulesTest::tolerancesBeginAboveThem()
{
    QVERIFY(!isAbove(110, 100, overIssuePercent));
    QVERIFY(isAbove(111, 100, overIssuePercent));
    QVERIFY(isAbove(1, 0, overTimePercent));
    QVERIFY(!isAbove(0, 0, overTimePercent));
}

MILLRACE_TEST(ProductionRulesTest)
#include "tst_rules.moc"
