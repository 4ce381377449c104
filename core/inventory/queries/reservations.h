// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// Stock that is promised to orders.
struct Reservations
{
    std::optional<Id<Item>> item;
    std::optional<Id<Plant>> plant;
    std::optional<Id<Document>> document;

    struct Row
    {
        QString plant;
        QString item;
        QString document;
        std::int64_t line = 0;
        QString name;
        QString kind;
        Quantity quantity;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("plant", &Row::plant),
                              field("item", &Row::item),
                              field("document", &Row::document),
                              field("line", &Row::line),
                              field("name", &Row::name),
                              field("kind", &Row::kind),
                              field("quantity", &Row::quantity));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("item", &Reservations::item, "Of this item"),
                          store::field("plant", &Reservations::plant, "In this plant"),
                          store::field("document", &Reservations::document, "To this order"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::inventory
