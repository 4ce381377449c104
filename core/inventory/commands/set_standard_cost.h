// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::inventory {

/// Sets the standard cost of an item in a plant from a day on, by cost element, for one stock unit.
///
/// Where it is in force today, stock on hand is revalued at once against the role Revaluation; where it is for a later day,
/// ApplyStandardCosts does that then, or the first move of the item.
struct SetStandardCost
{
    Id<Item> item;
    Id<Plant> plant;
    Day firstDay;
    Rate material, setup, labour, machine, overhead, subcontract;

    enum class Rejection {
        CostNegative,
        ItemUnknown,
        PlantUnknown,
    };

    struct Receipt
    {
        Rate cost;
        Money revalued;
        static constexpr auto fields()
        {
            return std::tuple(store::field("cost", &Receipt::cost, "The whole standard cost of one stock unit"),
                              store::field("revalued", &Receipt::revalued, "What stock on hand is worth in addition"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = SetStandardCost;
        return std::tuple(field("item", &C::item, "The item"), field("plant", &C::plant, "The plant"),
                          field("firstDay", &C::firstDay, "In force from this day on; today where it is left out").optional(),
                          field("material", &C::material, "Material").optional(), field("setup", &C::setup, "Setup labour").optional(),
                          field("labour", &C::labour, "Run labour").optional(), field("machine", &C::machine, "Machine").optional(),
                          field("overhead", &C::overhead, "Overhead").optional(), field("subcontract", &C::subcontract, "Subcontract").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::inventory
