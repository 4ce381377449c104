// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Ends the posting rule of a scope with a day; wider rules hold from then on. The general rule of a role never ends: another
/// is set in its place.
struct EndPostingRule
{
    Id<Entity> entity;
    Role role{};
    Day lastDay;
    std::optional<Id<Plant>> plant;
    std::optional<Id<Category>> category;
    std::optional<Id<Item>> item;
    std::optional<Id<Reason>> reason;
    std::optional<Id<WorkCentre>> workCentre;
    QString partnerGroup;

    enum class Rejection {
        GeneralRuleStays,
        EntityUnknown,
        RuleUnknown, // None of this scope is in force on the last day.
        NothingChanged,
    };
    struct Receipt
    {
        Day firstDay;
        static constexpr auto fields() { return std::tuple(field("firstDay", &Receipt::firstDay, "First day of the rule")); }
    };

    static auto fields()
    {
        using C = EndPostingRule;
        return std::tuple(field("entity", &C::entity, "Whose postings"), field("role", &C::role, "What the postings are for"),
                          field("lastDay", &C::lastDay, "The last day"), field("plant", &C::plant, "The rule's plant"),
                          field("category", &C::category, "The rule's category"), field("item", &C::item, "The rule's item"),
                          field("reason", &C::reason, "The rule's reason"), field("workCentre", &C::workCentre, "The rule's work centre"),
                          field("partnerGroup", &C::partnerGroup, "The rule's partner group").upTo(40).optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
