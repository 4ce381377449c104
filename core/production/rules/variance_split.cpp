// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/rules/variance_split.h"

#include "base/fault.h"
#include "base/wide.h"

namespace millrace::production::rules {

namespace {

/// Adds up amounts of the same cause before they are shown.
class Split
{
public:
    Split(const OrderStandard &order, const OrderHistory &history) : m_order(order), m_history(history) {}

    std::vector<Variance> run()
    {
        material();
        for (std::size_t i = 0; i < m_order.operations.size(); ++i)
            hours(i);
        rates();
        lotSizeAndMethod();
        scrap();
        return finished();
    }

private:
    void add(Variance variance)
    {
        ++m_roundings;
        const auto same = std::ranges::find_if(m_out, [&](const Variance &other) {
            return other.kind == variance.kind && other.item == variance.item && other.operation == variance.operation
                && other.reason == variance.reason && other.person == variance.person;
        });
        if (same == m_out.end())
            m_out.push_back(variance);
        else
            same->amount += variance.amount;
    }
    std::int64_t rounded(ExactAmount amount) const { return amount.rounded(m_order.currency); }

    void material();
    void hours(std::size_t at);
    void rates();
    void lotSizeAndMethod();
    void scrap();
    std::vector<Variance> finished();

    const OrderStandard &m_order;
    const OrderHistory &m_history;
    std::vector<Variance> m_out;
    std::int64_t m_roundings = 0;
};

/// Price for each issue; substitution where another item came; usage against what the units that entered should have taken.
void Split::material()
{
    struct Own
    {
        std::int64_t quantity = 0;
        std::int64_t substitutes = 0;
    };
    std::map<Id<WorkOrderComponent>, Own> owns;
    for (const auto &use : m_history.material) {
        add({VarianceKind::MaterialPrice, use.value - use.atStandard, use.item, use.operation, use.reason, use.person});
        const auto planned = std::ranges::find(m_order.components, use.component, &ComponentStandard::id);
        if (planned == m_order.components.end()) {
            add({VarianceKind::MaterialUsage, use.atStandard, use.item, use.operation, use.reason, use.person});
        } else if (use.item == planned->item) {
            owns[planned->id].quantity += use.quantity;
        } else {
            owns[planned->id].substitutes += use.atStandard;
        }
    }
    for (const auto &component : m_order.components) {
        const auto standard = costOf(m_order, component).times(m_history.passages[component.operation].entered);
        if (component.service) {
            add({VarianceKind::SubcontractPrice, -rounded(standard), component.item, component.operation, {}, {}});
            continue;
        }
        const auto own = owns[component.id];
        const auto found = m_history.equivalents.find(component.id);
        const auto equivalent = found == m_history.equivalents.end() ? 0 : found->second;
        if (equivalent != 0 || own.substitutes != 0)
            add({VarianceKind::Substitution,
                 own.substitutes - rounded(ExactAmount::of(equivalent, component.price)),
                 component.item,
                 component.operation,
                 {},
                 {}});
        add({VarianceKind::MaterialUsage,
             rounded(ExactAmount::of(own.quantity + equivalent, component.price) - standard),
             component.item,
             component.operation,
             {},
             {}});
    }
}

/// Whether anything was done at an operation; its setup counts only then.
bool begun(const OrderHistory &history, std::size_t at)
{
    return history.passages[at].entered != 0
        || std::ranges::any_of(history.charges, [at](const Charge &charge) { return charge.operation == at && charge.hours != 0; });
}

/// Hours against the standard hours of the units that entered, at standard rates.
void Split::hours(std::size_t at)
{
    const auto &operation = m_order.operations[at];
    const auto units = m_history.passages[at].entered;
    const bool setUp = begun(m_history, at);
    std::map<Element, std::int64_t> spent;
    for (const auto &charge : m_history.charges) {
        if (charge.operation == at)
            spent[charge.element] += charge.hours;
    }
    const auto against = [&](VarianceKind kind, Element element, Rate rate, ExactAmount standard) {
        add({kind, rounded(ExactAmount::of(spent[element], rate) - standard), {}, at, {}, {}});
    };
    const auto run = [&](std::int64_t perUnit, Rate rate) { return UnitCost::of(perUnit, rate).times(units); };
    against(VarianceKind::LabourEfficiency, Element::Labour, operation.labourRate, run(operation.labourHours, operation.labourRate));
    against(VarianceKind::MachineEfficiency, Element::Machine, operation.machineRate, run(operation.machineHours, operation.machineRate));
    against(VarianceKind::Setup, Element::Setup, operation.labourRate, setUp ? setupLabour(operation) : ExactAmount());
    against(VarianceKind::OverheadEfficiency, Element::Overhead, operation.overheadRate,
            run(operation.labourHours, operation.overheadRate) + (setUp ? setupOverhead(operation) : ExactAmount()));
}

/// What was charged against the same hours at standard rates; elements that no operation plans are their own cause.
void Split::rates()
{
    const auto kindOf = [](Element element) {
        switch (element) {
        case Element::Setup:
        case Element::Labour:
            return VarianceKind::LabourRate;
        case Element::Machine:
            return VarianceKind::MachineRate;
        case Element::Overhead:
            return VarianceKind::OverheadSpending;
        case Element::Subcontract:
            return VarianceKind::SubcontractPrice;
        case Element::Rework:
            return VarianceKind::Rework;
        case Element::Material:
            break;
        }
        throw Bug("material is no charge");
    };
    for (const auto &charge : m_history.charges) {
        const bool planned = charge.element != Element::Subcontract && charge.element != Element::Rework;
        add({kindOf(charge.element), charge.value - (planned ? charge.atStandard : 0), {}, charge.operation, {}, charge.person});
    }
}

/// Setup was paid once; the standard pays a share of it with each good unit. What the frozen standard says of the good
/// units, less what completions took, is the method's.
void Split::lotSizeAndMethod()
{
    const auto good = m_history.passages.back().left;
    ExactAmount absorbedInAll;
    for (std::size_t i = 0; i < m_order.operations.size(); ++i) {
        const auto setup = setupLabour(m_order.operations[i]) + setupOverhead(m_order.operations[i]);
        const auto absorbed = setup.share(good, m_order.standardLot);
        const auto paid = begun(m_history, i) ? setup : ExactAmount();
        add({VarianceKind::LotSize, rounded(paid - absorbed), {}, i, {}, {}});
        absorbedInAll += absorbed;
    }
    const auto standard = gatheredLeaving(m_order, m_order.operations.size() - 1).total().times(good) + absorbedInAll;
    add({VarianceKind::Method, rounded(standard) - m_history.credited, {}, {}, {}, {}});
}

/// Units lost beyond the standard yield, at what one of them had gathered. What entered should have left at the yield:
/// its cost when entering is the same as that of the yield's share when leaving.
void Split::scrap()
{
    for (std::size_t i = 0; i < m_order.operations.size(); ++i) {
        const auto &passage = m_history.passages[i];
        const auto lost =
            gatheredEntering(m_order, i).total().times(passage.entered) - gatheredLeaving(m_order, i).total().times(passage.left);
        const auto amount = rounded(lost) - passage.abnormalCredit;
        std::vector<std::int64_t> weights;
        for (const auto &reported : passage.scrapped)
            weights.push_back(std::max<std::int64_t>(reported.quantity, 0));
        if (amount == 0 || std::ranges::count(weights, 0) == std::ssize(weights)) {
            add({VarianceKind::Scrap, amount, {}, i, {}, {}});
            continue;
        }
        const auto parts = allocate(amount, weights);
        for (std::size_t part = 0; part < parts.size(); ++part)
            add({VarianceKind::Scrap, parts[part], {}, i, passage.scrapped[part].reason, {}});
    }
}

std::vector<Variance> Split::finished()
{
    std::int64_t sum = 0;
    for (const auto &variance : m_out)
        sum = addChecked(sum, variance.amount);
    const auto rest = subtractChecked(leftInWip(m_history), sum);
    MILLRACE_ASSERT(rest <= m_roundings && rest >= -m_roundings, "variances that do not explain what is left in WIP");
    if (rest != 0)
        m_out.push_back({VarianceKind::Rounding, rest, {}, {}, {}, {}});
    std::erase_if(m_out, [](const Variance &variance) { return variance.amount == 0; });
    std::ranges::stable_sort(m_out, {}, &Variance::kind);
    return m_out;
}

} // namespace

std::vector<Variance> splitVariances(const OrderStandard &order, const OrderHistory &history)
{
    MILLRACE_ASSERT(!order.operations.empty() && history.passages.size() == order.operations.size(), "a passage for each operation");
    return Split(order, history).run();
}

std::int64_t leftInWip(const OrderHistory &history)
{
    std::int64_t left = negateChecked(history.credited);
    for (const auto &use : history.material)
        left = addChecked(left, use.value);
    for (const auto &charge : history.charges)
        left = addChecked(left, charge.value);
    for (const auto &passage : history.passages)
        left = subtractChecked(left, passage.abnormalCredit);
    return left;
}

} // namespace millrace::production::rules
