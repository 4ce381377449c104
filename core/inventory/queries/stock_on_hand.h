// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// Where goods lie now, and what they are worth.
struct StockOnHand
{
    std::optional<Id<Item>> item;
    std::optional<Id<Plant>> plant;
    std::optional<Id<Bin>> bin;
    std::optional<Id<Lot>> lot;
    std::optional<Status> status;

    struct Row
    {
        QString plant;
        QString item;
        QString name;
        QString bin;
        QString lot;
        Status status{};
        QString owner;
        Quantity quantity;
        Quantity poolQuantity;
        Money value;
        Day expires;
        void complete(); ///< value is read as the pool's, of which these goods have a share.

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("plant", &Row::plant),
                              field("item", &Row::item),
                              field("name", &Row::name),
                              field("bin", &Row::bin),
                              field("lot", &Row::lot),
                              field("status", &Row::status),
                              field("owner", &Row::owner),
                              field("quantity", &Row::quantity),
                              field("poolQuantity", &Row::poolQuantity),
                              field("value", &Row::value),
                              field("expires", &Row::expires));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("item", &StockOnHand::item, "Of this item"),
                          store::field("plant", &StockOnHand::plant, "In this plant"),
                          store::field("bin", &StockOnHand::bin, "In this bin"),
                          store::field("lot", &StockOnHand::lot, "Of this lot"),
                          store::field("status", &StockOnHand::status, "Of this status"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::inventory
