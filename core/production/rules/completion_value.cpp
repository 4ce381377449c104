// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/rules/completion_value.h"

#include "base/fault.h"
#include "base/wide.h"

namespace millrace::production::rules {

namespace {

/// The part of a whole that falls between two cumulated quantities, so that all parts together are the whole.
std::int64_t stepOf(std::int64_t whole, std::int64_t before, std::int64_t after, std::int64_t planned)
{
    return multiplyDivide(whole, after, planned, Rounding::HalfUp) - multiplyDivide(whole, before, planned, Rounding::HalfUp);
}

} // namespace

ElementAmounts valueAtStandard(Rate unitCost, const std::array<Rate, elementCount> &shares, std::int64_t before, std::int64_t good,
                               Currency currency)
{
    const auto unit = [](std::int64_t quantity) { return Quantity(quantity, Unit()); };
    const auto total = unitCost.times(unit(addChecked(before, good)), currency) - unitCost.times(unit(before), currency);
    std::array<std::int64_t, elementCount> weights{};
    std::ranges::transform(shares, weights.begin(), [](Rate share) { return std::max<std::int64_t>(share.billionths(), 0); });
    if (std::ranges::count(weights, 0) == std::ssize(weights))
        weights[std::size_t(Element::Material)] = 1;
    ElementAmounts out;
    if (!total.isZero())
        std::ranges::copy(allocate(total.minor(), weights), out.amounts.begin());
    return out;
}

ElementAmounts valueByShare(const ElementAmounts &wip, std::int64_t planned, std::int64_t before, std::int64_t good)
{
    if (wip.total() <= 0)
        return {};
    const auto left = planned - before;
    if (good >= left)
        return wip;
    ElementAmounts out;
    for (std::size_t i = 0; i < elementCount; ++i)
        out.amounts[i] = multiplyDivide(wip.amounts[i], good, left, Rounding::HalfUp);
    return out.total() < 0 ? ElementAmounts{} : out;
}

ElementAmounts valueAtPlan(const ElementAmounts &plannedCost, std::int64_t planned, std::int64_t before, std::int64_t good)
{
    ElementAmounts out;
    for (std::size_t i = 0; i < elementCount; ++i)
        out.amounts[i] = stepOf(plannedCost.amounts[i], before, addChecked(before, good), planned);
    return out;
}

ElementAmounts atMost(const ElementAmounts &wanted, const ElementAmounts &wip)
{
    ElementAmounts out;
    for (std::size_t i = 0; i < elementCount; ++i)
        out.amounts[i] = std::clamp<std::int64_t>(wanted.amounts[i], 0, std::max<std::int64_t>(wip.amounts[i], 0));
    return out;
}

} // namespace millrace::production::rules
