// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// Scraps goods from stock, whatever their status, with a reason: their value goes to the role Scrap, and where it is
/// known to a cost centre.
struct ScrapStock
{
    Id<Item> item;
    std::optional<Id<Lot>> lot;
    Quantity quantity;
    Id<Bin> bin;
    Status status = Status::Available;
    Id<Reason> reason;
    std::optional<Id<CostCentre>> costCentre;
    Day day;

    enum class Rejection {
        QuantityNotPositive,
        ItemUnknown,
        BinUnknown,
        ItemNotStocked,  // a phantom or a service
        LotMissing,
        LotNotTracked,   // a lot was named, and the item has none
        LotUnknown,      // or another item's
        UnitUnknown,     // no conversion leads to the stock unit
        QuantityTooFine, // it does not convert into whole millionths
        ReasonUnknown,
        ReasonOfOtherKind, // not a reason for scrap
        CostCentreUnknown, // or another entity's
        NotEnough,
    };
    enum class Question {
        StockBackdated,
        ReservedTouched, // more is promised to orders than would be left available
    };

    struct Receipt
    {
        Money value;
        Quantity left;
        static constexpr auto fields()
        {
            return std::tuple(store::field("value", &Receipt::value, "What was scrapped was worth this"),
                              store::field("left", &Receipt::left, "What stays in the place"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = ScrapStock;
        return std::tuple(field("item", &C::item, "The item"), field("lot", &C::lot, "Its lot, where it has one"), field("quantity", &C::quantity, "How much"),
                          field("bin", &C::bin, "Where it lies"), field("status", &C::status, "Its status").optional(), field("reason", &C::reason, "Why"),
                          field("costCentre", &C::costCentre, "Who bears it"),
                          field("day", &C::day, "Effective day; today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::inventory
