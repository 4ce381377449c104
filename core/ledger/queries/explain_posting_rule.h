// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "ledger/types/role.h"

namespace millrace::ledger {

/// What becomes of a posting rule when an account is looked for.
enum class RuleVerdict {
    Chosen,       ///< It fits, and no other that fits is more specific or later.
    LessSpecific, ///< It fits, but another that fits says more, or says it later.
    NotYet,
    Ended,
    OtherItem,
    OtherCategory,
    OtherReason,
    OtherWorkCentre,
    OtherPartnerGroup,
    OtherPlant,
};

/// Every rule of a role, and why it is chosen for a posting or is not; the chosen one in front, then those that come close.
struct ExplainPostingRule
{
    Id<Entity> entity;
    Role role{};
    Day day;
    std::optional<Id<Plant>> plant;
    std::optional<Id<Item>> item;
    std::optional<Id<Category>> category;
    std::optional<Id<Reason>> reason;
    std::optional<Id<WorkCentre>> workCentre;
    std::optional<QString> partnerGroup;

    struct Row
    {
        std::int64_t step = 0;
        RuleVerdict verdict{};
        QString account;
        QString name;
        QString plant;
        QString category;
        QString item;
        QString reason;
        QString workCentre;
        QString partnerGroup;
        Day firstDay;
        Day lastDay;
        Id<PostingRule> rule;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("step", &Row::step, "1 is chosen, 2 fits as well, 3 does not fit"), field("verdict", &Row::verdict, "Why it is chosen, or is not"),
                              field("account", &Row::account), field("name", &Row::name, "Of the account"), field("plant", &Row::plant, "Of the rule; empty for all"),
                              field("category", &Row::category, "Of the rule; empty for all"), field("item", &Row::item, "Of the rule; empty for all"),
                              field("reason", &Row::reason, "Of the rule; empty for all"), field("workCentre", &Row::workCentre, "Of the rule; empty for all"),
                              field("partnerGroup", &Row::partnerGroup, "Of the rule; empty for all"), field("firstDay", &Row::firstDay, "Of the rule"),
                              field("lastDay", &Row::lastDay, "Of the rule; empty while it is in force"), field("rule", &Row::rule));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using Q = ExplainPostingRule;
        return std::tuple(field("entity", &Q::entity, "Whose books"), field("role", &Q::role, "What the posting is for"), field("day", &Q::day, "On this day"),
                          field("plant", &Q::plant, "Of this plant"), field("item", &Q::item, "Of this item"),
                          field("category", &Q::category, "Of an item of this category; the item's where it is left out"),
                          field("reason", &Q::reason, "For this reason"), field("workCentre", &Q::workCentre, "Of this work centre"),
                          field("partnerGroup", &Q::partnerGroup, "Of a partner of this group"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
