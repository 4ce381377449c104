// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/types/master_rows.h"

#include <span>

namespace millrace::ledger::rules {

/// What a posting rule is for. Empty dimensions match all.
struct RuleScope
{
    Role role{};
    Id<Plant> plant;
    Id<Category> category;
    Id<Item> item;
    Id<Reason> reason;
    Id<WorkCentre> workCentre;
    QString partnerGroup;

    bool isGeneral() const { return *this == RuleScope{role, {}, {}, {}, {}, {}, {}}; }
    bool operator==(const RuleScope &) const = default;
};

RuleScope scopeOf(const PostingRuleRow &rule);

/// A command that sets or ends a rule names the scope in members of these names.
template<typename C>
RuleScope scopeOfCommand(const C &c)
{
    return {c.role, c.plant.value_or(Id<Plant>()), c.category.value_or(Id<Category>()), c.item.value_or(Id<Item>()),
            c.reason.value_or(Id<Reason>()), c.workCentre.value_or(Id<WorkCentre>()), c.partnerGroup};
}

/// Whether the rule is in force on the day. A rule that was replaced on its first day never is.
bool holdsOn(const PostingRuleRow &rule, Day day);

/// How the rules of a scope make room for one that begins on a day.
struct RoomForRule
{
    std::vector<PostingRuleRow> ended; ///< With their new last day.
    Day lastDay;                       ///< Of the new rule: the day before a later rule of the scope begins, or none.
};
RoomForRule roomFor(std::span<const PostingRuleRow> rules, const RuleScope &scope, Day firstDay);

} // namespace millrace::ledger::rules
