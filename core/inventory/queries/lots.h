// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// Lots and serial numbers of an item, and how much of each is there.
struct Lots
{
    std::optional<Id<Item>> item;
    std::optional<bool> onHand;

    struct Row
    {
        QString item;
        QString code;
        QString supplierLot;
        Day expires;
        Quantity quantity;
        Id<Lot> id;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("item", &Row::item),
                              field("code", &Row::code),
                              field("supplierLot", &Row::supplierLot),
                              field("expires", &Row::expires),
                              field("quantity", &Row::quantity),
                              field("id", &Row::id));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("item", &Lots::item, "Of this item"),
                          store::field("onHand", &Lots::onHand, "Only those that are there"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::inventory
