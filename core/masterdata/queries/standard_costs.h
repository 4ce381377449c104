// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::masterdata {

/// Standard costs with their elements, the latest first: of one item or of a plant.
struct StandardCosts
{
    std::optional<Id<Item>> item;
    std::optional<Id<Plant>> plant;

    struct Row
    {
        QString item;
        QString plant;
        Day firstDay;
        Rate cost;
        Rate material;
        Rate setup;
        Rate labour;
        Rate machine;
        Rate overhead;
        Rate subcontract;
        Currency currency;
        std::int64_t id = 0;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("item", &Row::item), field("plant", &Row::plant), field("firstDay", &Row::firstDay),
                              field("cost", &Row::cost), field("material", &Row::material), field("setup", &Row::setup),
                              field("labour", &Row::labour), field("machine", &Row::machine), field("overhead", &Row::overhead),
                              field("subcontract", &Row::subcontract), field("currency", &Row::currency), field("id", &Row::id));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("item", &StandardCosts::item, "Of this item"),
                          store::field("plant", &StandardCosts::plant, "In this plant"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
