// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/random_order.h"
#include "support/test.h"

#include <rapidcheck.h>

#include <cmath>

using namespace millrace;
using namespace millrace::production;
using namespace millrace::production::rules;
using millrace::test::RandomOrder;

class VarianceSplitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsSumToWhatIsLeft();
    void eachFormulaAgreesWithTheSlowModel();
    void anOrderDoneExactlyAsPlannedHasNoVariance();
    void anOrderOnWhichNothingWasDoneHasNone();
    void scrapIsSplitByItsReasons();
};

namespace {

/// The formulas as they are written in the design, in the units that people think in: pieces, hours and major units.
class SlowSplit
{
public:
    explicit SlowSplit(const RandomOrder &order) : m_order(order)
    {
        for (std::size_t i = 0; i < order.standard.operations.size(); ++i)
            m_units.push_back(units(order.history.passages[i].entered));
    }

    std::map<VarianceKind, long double> run()
    {
        material();
        hours();
        setupAndMethod();
        scrap();
        return m_out;
    }

private:
    static long double units(std::int64_t millionths) { return (long double)(millionths) / 1e6L; }
    static long double price(Rate rate) { return (long double)(rate.billionths()) / 1e9L; }
    long double money(std::int64_t minor) const { return (long double)(minor) / (long double)(m_order.standard.currency.minorUnits()); }
    long double entersForPlan(std::size_t operation) const
    {
        auto out = units(m_order.standard.quantity);
        for (auto i = operation; i < m_order.standard.operations.size(); ++i)
            out /= units(m_order.standard.operations[i].yield);
        return out;
    }
    long double perUnit(const ComponentStandard &component) const { return units(component.planned) / entersForPlan(component.operation); }

    void material()
    {
        for (const auto &[use, standard] : m_order.uses) {
            m_out[VarianceKind::MaterialPrice] += money(use.value) - units(use.quantity) * price(standard);
            const auto planned = std::ranges::find(m_order.standard.components, use.component, &ComponentStandard::id);
            if (planned == m_order.standard.components.end() || planned->item == use.item)
                m_out[VarianceKind::MaterialUsage] += units(use.quantity) * price(standard);
            else
                m_out[VarianceKind::Substitution] += units(use.quantity) * price(standard);
        }
        for (const auto &component : m_order.standard.components) {
            const auto needed = m_units[component.operation] * perUnit(component) * price(component.price);
            m_out[component.service ? VarianceKind::SubcontractPrice : VarianceKind::MaterialUsage] -= needed;
            if (const auto found = m_order.history.equivalents.find(component.id); found != m_order.history.equivalents.end()) {
                m_out[VarianceKind::Substitution] -= units(found->second) * price(component.price);
                m_out[VarianceKind::MaterialUsage] += units(found->second) * price(component.price);
            }
        }
    }

    void hours()
    {
        using enum VarianceKind;
        for (const auto &[charge, standard] : m_order.spent) {
            const auto difference = money(charge.value) - units(charge.hours) * price(standard);
            const auto base = units(charge.hours) * price(standard);
            switch (charge.element) {
            case Element::Setup:
                m_out[LabourRate] += difference;
                m_out[Setup] += base;
                break;
            case Element::Labour:
                m_out[LabourRate] += difference;
                m_out[LabourEfficiency] += base;
                break;
            case Element::Machine:
                m_out[MachineRate] += difference;
                m_out[MachineEfficiency] += base;
                break;
            case Element::Overhead:
                m_out[OverheadSpending] += difference;
                m_out[OverheadEfficiency] += base;
                break;
            case Element::Subcontract:
                m_out[SubcontractPrice] += money(charge.value);
                break;
            default:
                m_out[Rework] += money(charge.value);
            }
        }
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            const auto &operation = m_order.standard.operations[i];
            m_out[LabourEfficiency] -= m_units[i] * units(operation.labourHours) * price(operation.labourRate);
            m_out[MachineEfficiency] -= m_units[i] * units(operation.machineHours) * price(operation.machineRate);
            m_out[OverheadEfficiency] -= m_units[i] * units(operation.labourHours) * price(operation.overheadRate);
            if (begun(i)) {
                m_out[Setup] -= units(operation.setupHours) * price(operation.labourRate);
                m_out[OverheadEfficiency] -= units(operation.setupHours) * price(operation.overheadRate);
            }
        }
    }

    bool begun(std::size_t operation) const
    {
        return m_units[operation] > 0
            || std::ranges::any_of(m_order.history.charges, [&](const Charge &c) { return c.operation == operation && c.hours != 0; });
    }

    void setupAndMethod()
    {
        const auto good = units(m_order.history.passages.back().left);
        auto standard = good * gathered(m_units.size() - 1);
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            const auto &operation = m_order.standard.operations[i];
            const auto setup = units(operation.setupHours) * (price(operation.labourRate) + price(operation.overheadRate));
            const auto share = good * setup / units(m_order.standard.standardLot);
            m_out[VarianceKind::LotSize] += (begun(i) ? setup : 0) - share;
            standard += share;
        }
        m_out[VarianceKind::Method] = standard - money(m_order.history.credited);
    }

    /// What one unit leaving an operation has gathered: its inputs and all before, each grossed up by the yields between.
    long double gathered(std::size_t through) const
    {
        long double out = 0;
        for (std::size_t i = 0; i <= through; ++i) {
            const auto &operation = m_order.standard.operations[i];
            auto added = units(operation.labourHours) * (price(operation.labourRate) + price(operation.overheadRate))
                + units(operation.machineHours) * price(operation.machineRate);
            for (const auto &component : m_order.standard.components) {
                if (component.operation == i)
                    added += perUnit(component) * price(component.price);
            }
            for (auto j = i; j <= through; ++j)
                added /= units(m_order.standard.operations[j].yield);
            out += added;
        }
        return out;
    }

    void scrap()
    {
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            const auto lost = m_units[i] - units(m_order.history.passages[i].left);
            const auto normal = m_units[i] * (1 - units(m_order.standard.operations[i].yield));
            m_out[VarianceKind::Scrap] += (lost - normal - units(m_order.abnormal[i])) * gathered(i);
        }
    }

    const RandomOrder &m_order;
    std::vector<long double> m_units;
    std::map<VarianceKind, long double> m_out;
};

std::map<VarianceKind, std::int64_t> byKind(const std::vector<Variance> &variances)
{
    std::map<VarianceKind, std::int64_t> out;
    for (const auto &variance : variances)
        out[variance.kind] += variance.amount;
    return out;
}

std::int64_t sumOf(const std::vector<Variance> &variances)
{
    std::int64_t out = 0;
    for (const auto &variance : variances)
        out += variance.amount;
    return out;
}

OrderStandard twoOperations()
{
    OrderStandard order{Currency::parse(u"EUR").value(), 100 * Quantity::one, 100 * Quantity::one, {}, {}};
    const Rate twenty(20 * Rate::one), thirty(30 * Rate::one), ten(10 * Rate::one);
    order.operations.push_back(
        {Id<WorkOrderOperation>(1), 10, Id<WorkCentre>(1), 2 * Quantity::one, Quantity::one / 2, 0, 800'000, twenty, thirty, ten});
    order.operations.push_back({Id<WorkOrderOperation>(2), 20, Id<WorkCentre>(1), Quantity::one, Quantity::one / 4, Quantity::one / 4,
                                1'000'000, twenty, thirty, ten});
    order.components.push_back({Id<WorkOrderComponent>(1), Id<Item>(1), 0, 250 * Quantity::one, Rate(4 * Rate::one)});
    return order;
}

} // namespace

void VarianceSplitTest::partsSumToWhatIsLeft()
{
    QVERIFY(rc::check("variances sum to what is left in WIP", [] {
        const auto order = RandomOrder::make();
        RC_ASSERT(sumOf(splitVariances(order.standard, order.history)) == leftInWip(order.history));
    }));
}

void VarianceSplitTest::eachFormulaAgreesWithTheSlowModel()
{
    QVERIFY(rc::check("each variance is what its formula says", [] {
        const auto order = RandomOrder::make();
        const auto split = byKind(splitVariances(order.standard, order.history));
        const auto minor = (long double)(order.standard.currency.minorUnits());
        for (const auto &[kind, amount] : SlowSplit(order).run()) {
            const auto found = split.find(kind);
            const auto ours = found == split.end() ? 0 : found->second;
            // Each amount that goes in was rounded, and each part that comes out.
            const auto roundings =
                (long double)(order.history.material.size() + order.history.charges.size() + 10 * order.standard.operations.size());
            RC_ASSERT(std::fabs(amount * minor - (long double)(ours)) <= roundings + std::fabs(amount * minor) * 1e-12L);
        }
    }));
}

void VarianceSplitTest::anOrderDoneExactlyAsPlannedHasNoVariance()
{
    const auto standard = twoOperations();
    OrderHistory history;
    history.passages = {{125 * Quantity::one, 100 * Quantity::one, 0, {{Id<Reason>(1), 25 * Quantity::one}}},
                        {100 * Quantity::one, 100 * Quantity::one, 0, {}}};
    history.material = {{Id<WorkOrderComponent>(1), Id<Item>(1), 0, 250 * Quantity::one, 100'000, 100'000, {}, {}}};
    const auto charge = [&](Element element, std::size_t at, std::int64_t hours, std::int64_t value) {
        history.charges.push_back({element, at, hours, value, value, {}});
    };
    charge(Element::Setup, 0, 2 * Quantity::one, 4'000);
    charge(Element::Overhead, 0, 2 * Quantity::one, 2'000);
    charge(Element::Labour, 0, 62'500'000, 125'000);
    charge(Element::Overhead, 0, 62'500'000, 62'500);
    charge(Element::Setup, 1, Quantity::one, 2'000);
    charge(Element::Overhead, 1, Quantity::one, 1'000);
    charge(Element::Labour, 1, 25 * Quantity::one, 50'000);
    charge(Element::Overhead, 1, 25 * Quantity::one, 25'000);
    charge(Element::Machine, 1, 25 * Quantity::one, 75'000);
    history.credited = plannedCost(standard).total();
    QCOMPARE(history.credited, std::int64_t(446'500));
    QCOMPARE(leftInWip(history), std::int64_t(0));
    QVERIFY(splitVariances(standard, history).empty());
}

void VarianceSplitTest::anOrderOnWhichNothingWasDoneHasNone()
{
    OrderHistory history;
    history.passages.resize(2);
    QVERIFY(splitVariances(twoOperations(), history).empty());
}

void VarianceSplitTest::scrapIsSplitByItsReasons()
{
    const auto standard = twoOperations();
    OrderHistory history;
    history.passages = {
        {100 * Quantity::one, 50 * Quantity::one, 0, {{Id<Reason>(7), 20 * Quantity::one}, {Id<Reason>(8), 10 * Quantity::one}}}, {}};
    history.passages[1].entered = 50 * Quantity::one;
    std::map<std::int64_t, std::int64_t> byReason;
    for (const auto &variance : splitVariances(standard, history)) {
        if (variance.kind == VarianceKind::Scrap && variance.operation == std::size_t(0))
            byReason[variance.reason.value] += variance.amount;
    }
    // 100 entered, of which 80 should have left: 30 more were lost, at (2 x 4.00 + 0.5 h x 30.00) / 0.8 each.
    QCOMPARE(byReason[7] + byReason[8], std::int64_t(30 * 2875));
    QCOMPARE(byReason[7], std::int64_t(20 * 2875));
}

MILLRACE_TEST(VarianceSplitTest)
#include "tst_variance_split.moc"
