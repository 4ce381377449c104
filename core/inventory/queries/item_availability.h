// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// What of each item is on hand, promised and free.
struct ItemAvailability
{
    std::optional<Id<Item>> item;
    std::optional<Id<Plant>> plant;

    struct Row
    {
        QString plant;
        QString item;
        QString name;
        Quantity onHand;
        Quantity available;
        Quantity reserved;
        Quantity free;
        Quantity inspection;
        Quantity held;
        Quantity consigned;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("plant", &Row::plant),
                              field("item", &Row::item),
                              field("name", &Row::name),
                              field("onHand", &Row::onHand),
                              field("available", &Row::available),
                              field("reserved", &Row::reserved),
                              field("free", &Row::free),
                              field("inspection", &Row::inspection),
                              field("held", &Row::held),
                              field("consigned", &Row::consigned));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("item", &ItemAvailability::item, "Of this item"),
                          store::field("plant", &ItemAvailability::plant, "In this plant"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::inventory
