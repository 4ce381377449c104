// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Says which account a posting role means, from a day on: for all postings of the entity, or for those of a plant, a
/// category, an item, a reason, a work centre, a partner group, or several of these together.
///
/// The rule that was in force for the very same scope ends the day before; a later one stays and ends this one. What was
/// posted stays where it is, so value in stock or in process keeps lying in the account that it was posted to.
struct SetPostingRule
{
    Id<Entity> entity;
    Role role{};
    Id<Account> account;
    Day firstDay;
    std::optional<Id<Plant>> plant;
    std::optional<Id<Category>> category;
    std::optional<Id<Item>> item;
    std::optional<Id<Reason>> reason;
    std::optional<Id<WorkCentre>> workCentre;
    QString partnerGroup;

    enum class Rejection {
        EntityUnknown,
        AccountUnknown,
        AccountOfAnotherChart,
        AccountIsHeading,
        AccountInactive,
        ControlDiffers, // Stock, work in process and open items go to control accounts of their kind, and nothing else does.
        PlantUnknown,
        PlantOfAnotherEntity,
        CategoryUnknown,
        ItemUnknown,
        ReasonUnknown,
        WorkCentreUnknown,
        WorkCentreOfAnotherEntity,
        NothingChanged,
    };
    enum class Question { ValueStaysInOldAccount };

    struct Receipt
    {
        std::int64_t ended = 0;
        Day lastDay;
        static constexpr auto fields()
        {
            return std::tuple(field("ended", &Receipt::ended, "Rules that end for it"),
                              field("lastDay", &Receipt::lastDay, "Where a later rule takes over"));
        }
    };

    static auto fields()
    {
        using C = SetPostingRule;
        return std::tuple(field("entity", &C::entity, "Whose postings"), field("role", &C::role, "What the postings are for"),
                          field("account", &C::account, "The account that they go to"), field("firstDay", &C::firstDay, "The first day"),
                          field("plant", &C::plant, "Only of this plant"), field("category", &C::category, "Only of items of this category"),
                          field("item", &C::item, "Only of this item"), field("reason", &C::reason, "Only for this reason"),
                          field("workCentre", &C::workCentre, "Only of this work centre"),
                          field("partnerGroup", &C::partnerGroup, "Only of partners of this group").upTo(40).optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
