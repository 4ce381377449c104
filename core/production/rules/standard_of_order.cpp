// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/rules/standard_of_order.h"

#include "base/fault.h"
#include "base/wide.h"

namespace millrace::production::rules {

namespace {

constexpr std::int64_t million = 1'000'000;

UnitCosts grossedUp(UnitCosts costs, std::int64_t yield)
{
    for (auto &cost : costs.costs)
        cost = cost.grossedUp(yield);
    return costs;
}

/// Rounds parts so that they sum to the rounded whole: what rounding leaves over goes to the largest part.
ElementAmounts rounded(const std::array<ExactAmount, elementCount> &parts, Currency currency)
{
    ElementAmounts out;
    ExactAmount whole;
    for (std::size_t i = 0; i < elementCount; ++i) {
        out.amounts[i] = parts[i].rounded(currency);
        whole += parts[i];
    }
    *std::ranges::max_element(out.amounts) += whole.rounded(currency) - out.total();
    return out;
}

} // namespace

UnitCost UnitCosts::total() const
{
    UnitCost out;
    for (const auto &cost : costs)
        out += cost;
    return out;
}

ElementAmounts UnitCosts::times(std::int64_t quantity, Currency currency) const
{
    std::array<ExactAmount, elementCount> parts;
    for (std::size_t i = 0; i < elementCount; ++i)
        parts[i] = costs[i].times(quantity);
    return rounded(parts, currency);
}

std::int64_t entering(const OrderStandard &order, std::size_t operation, std::int64_t good)
{
    MILLRACE_ASSERT(operation < order.operations.size(), "an operation that the order does not have");
    for (std::size_t i = order.operations.size(); i-- > operation;)
        good = multiplyDivide(good, million, order.operations[i].yield, Rounding::HalfUp);
    return good;
}

UnitCost costOf(const OrderStandard &order, const ComponentStandard &component)
{
    // By way of the good output, because how many enter for it is no whole number of millionths.
    auto cost = UnitCost::spread(component.planned, order.quantity, component.price);
    for (auto i = component.operation; i < order.operations.size(); ++i)
        cost = cost.yielded(order.operations[i].yield);
    return cost;
}

UnitCosts addedBy(const OrderStandard &order, std::size_t operation)
{
    const auto &own = order.operations.at(operation);
    UnitCosts out;
    for (const auto &component : order.components) {
        if (component.operation == operation)
            out[component.service ? Element::Subcontract : Element::Material] += costOf(order, component);
    }
    out[Element::Labour] = UnitCost::of(own.labourHours, own.labourRate);
    out[Element::Machine] = UnitCost::of(own.machineHours, own.machineRate);
    out[Element::Overhead] = UnitCost::of(own.labourHours, own.overheadRate);
    return out;
}

UnitCosts gatheredEntering(const OrderStandard &order, std::size_t operation)
{
    UnitCosts out;
    for (std::size_t i = 0; i <= operation; ++i) {
        if (i > 0)
            out = grossedUp(out, order.operations[i - 1].yield);
        const auto own = addedBy(order, i);
        for (std::size_t e = 0; e < elementCount; ++e)
            out.costs[e] += own.costs[e];
    }
    return out;
}

UnitCosts gatheredLeaving(const OrderStandard &order, std::size_t operation)
{
    return grossedUp(gatheredEntering(order, operation), order.operations.at(operation).yield);
}

ExactAmount setupLabour(const OperationStandard &operation)
{
    return ExactAmount::of(operation.setupHours, operation.labourRate);
}

ExactAmount setupOverhead(const OperationStandard &operation)
{
    return ExactAmount::of(operation.setupHours, operation.overheadRate);
}

ElementAmounts plannedCost(const OrderStandard &order)
{
    std::array<ExactAmount, elementCount> parts;
    const auto unit = gatheredLeaving(order, order.operations.size() - 1);
    for (std::size_t i = 0; i < elementCount; ++i)
        parts[i] = unit.costs[i].times(order.quantity);
    for (const auto &operation : order.operations) {
        parts[std::size_t(Element::Setup)] += setupLabour(operation);
        parts[std::size_t(Element::Overhead)] += setupOverhead(operation);
    }
    return rounded(parts, order.currency);
}

} // namespace millrace::production::rules
