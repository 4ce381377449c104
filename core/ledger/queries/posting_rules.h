// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Posting rules: which account a role means, for what, from when to when.
struct PostingRules
{
    std::optional<Id<Entity>> entity;
    std::optional<Role> role;
    std::optional<Day> day;

    struct Row
    {
        QString entity;
        Role role{};
        QString plant;
        QString category;
        QString item;
        QString reason;
        QString workCentre;
        QString partnerGroup;
        Day firstDay;
        Day lastDay;
        QString account;
        QString name;
        Id<PostingRule> rule;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("entity", &Row::entity), field("role", &Row::role), field("plant", &Row::plant),
                              field("category", &Row::category), field("item", &Row::item), field("reason", &Row::reason),
                              field("workCentre", &Row::workCentre), field("partnerGroup", &Row::partnerGroup),
                              field("firstDay", &Row::firstDay), field("lastDay", &Row::lastDay, "None while it is in force"),
                              field("account", &Row::account), field("name", &Row::name, "Of the account"), field("rule", &Row::rule));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("entity", &PostingRules::entity, "Of this entity"), field("role", &PostingRules::role, "For this role"),
                          field("day", &PostingRules::day, "In force on this day"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
