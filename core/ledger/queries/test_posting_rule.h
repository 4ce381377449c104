// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "ledger/types/role.h"

namespace millrace::ledger {

/// Where a posting would go: the account for a role and what it is about, and the rule that says so. The category is the
/// item's where it is left out. No row: there is no rule, and the posting would be refused.
struct TestPostingRule
{
    Id<Entity> entity;
    Role role{};
    Day day;
    std::optional<Id<Plant>> plant;
    std::optional<Id<Category>> category;
    std::optional<Id<Item>> item;
    std::optional<Id<Reason>> reason;
    std::optional<Id<WorkCentre>> workCentre;
    std::optional<QString> partnerGroup;

    struct Row
    {
        QString account;
        QString name;
        QString plant;
        QString category;
        QString item;
        QString reason;
        QString workCentre;
        QString partnerGroup;
        Day firstDay;
        Id<PostingRule> rule;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("account", &Row::account), field("name", &Row::name, "Of the account"),
                              field("plant", &Row::plant, "Of the rule"), field("category", &Row::category, "Of the rule"),
                              field("item", &Row::item, "Of the rule"), field("reason", &Row::reason, "Of the rule"),
                              field("workCentre", &Row::workCentre, "Of the rule"),
                              field("partnerGroup", &Row::partnerGroup, "Of the rule"), field("firstDay", &Row::firstDay, "Of the rule"),
                              field("rule", &Row::rule));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("entity", &TestPostingRule::entity, "Whose books"),
                          field("role", &TestPostingRule::role, "What the posting is for"),
                          field("day", &TestPostingRule::day, "On this day"), field("plant", &TestPostingRule::plant, "Of this plant"),
                          field("category", &TestPostingRule::category, "Of an item of this category"),
                          field("item", &TestPostingRule::item, "Of this item"),
                          field("reason", &TestPostingRule::reason, "For this reason"),
                          field("workCentre", &TestPostingRule::workCentre, "Of this work centre"),
                          field("partnerGroup", &TestPostingRule::partnerGroup, "Of a partner of this group"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
