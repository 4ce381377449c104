// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/rules/match.h"

namespace millrace::ledger::rules {

namespace {

template<typename E>
bool allows(Id<E> ruled, Id<E> given)
{
    return !ruled || ruled == given;
}

} // namespace

bool matches(const PostingRuleRow &rule, Role role, const Dimensions &dimensions, Day day)
{
    return rule.role == role && rule.firstDay <= day && (rule.lastDay.isNone() || day <= rule.lastDay)
        && allows(rule.plant, dimensions.plant) && allows(rule.category, dimensions.category) && allows(rule.item, dimensions.item)
        && allows(rule.reason, dimensions.reason) && allows(rule.workCentre, dimensions.workCentre)
        && (rule.partnerGroup.isEmpty() || rule.partnerGroup == dimensions.partnerGroup);
}

int specificity(const PostingRuleRow &rule)
{
    return (rule.item ? 32 : 0) + (rule.category ? 16 : 0) + (rule.reason ? 8 : 0) + (rule.workCentre ? 4 : 0)
        + (rule.partnerGroup.isEmpty() ? 0 : 2) + (rule.plant ? 1 : 0);
}

const PostingRuleRow *match(std::span<const PostingRuleRow> rules, Role role, const Dimensions &dimensions, Day day)
{
    const auto rank = [](const PostingRuleRow &rule) { return std::tuple(specificity(rule), rule.firstDay, rule.id); };
    const PostingRuleRow *best = nullptr;
    for (const auto &rule : rules) {
        if (matches(rule, role, dimensions, day) && (!best || rank(*best) < rank(rule)))
            best = &rule;
    }
    return best;
}

} // namespace millrace::ledger::rules
