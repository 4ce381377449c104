// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/rules/returned_value.h"

#include "base/wide.h"

#include <vector>

namespace millrace::production::rules {

namespace {

/// Takes so much from the last issues; the last of an issue takes what is left of its value.
std::optional<std::int64_t> takeBack(std::vector<IssueStep> &open, std::int64_t quantity)
{
    std::int64_t out = 0;
    while (quantity > 0) {
        if (open.empty())
            return std::nullopt;
        auto &last = open.back();
        if (quantity >= last.quantity) {
            quantity -= last.quantity;
            out = addChecked(out, last.value);
            open.pop_back();
            continue;
        }
        const auto value = multiplyDivide(last.value, quantity, last.quantity, Rounding::HalfUp);
        last.quantity -= quantity;
        last.value -= value;
        out = addChecked(out, value);
        quantity = 0;
    }
    return out;
}

} // namespace

std::optional<std::int64_t> returnedValue(std::span<const IssueStep> steps, Id<Item> item, Id<Lot> lot, std::int64_t quantity)
{
    std::vector<IssueStep> open;
    for (const auto &step : steps) {
        if (step.item != item || step.lot != lot)
            continue;
        if (step.quantity > 0)
            open.push_back(step);
        else if (step.quantity < 0 && !takeBack(open, -step.quantity))
            return std::nullopt;
    }
    return takeBack(open, quantity);
}

} // namespace millrace::production::rules
