// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// What stock is worth, by what shares a cost.
struct Pools
{
    std::optional<Id<Item>> item;
    std::optional<Id<Plant>> plant;

    struct Row
    {
        QString plant;
        QString item;
        QString lot;
        QString name;
        Method method{};
        Quantity quantity;
        Money value;
        Rate unitCost;
        Id<Pool> id;
        void complete(); ///< unitCost is value over quantity.

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("plant", &Row::plant),
                              field("item", &Row::item),
                              field("lot", &Row::lot),
                              field("name", &Row::name),
                              field("method", &Row::method),
                              field("quantity", &Row::quantity),
                              field("value", &Row::value),
                              field("unitCost", &Row::unitCost),
                              field("id", &Row::id));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("item", &Pools::item, "Of this item"),
                          store::field("plant", &Pools::plant, "In this plant"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::inventory
