// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// Puts goods on hold: until it is released, what is held can't be reserved, issued or shipped. It stays valued.
struct PlaceHold
{
    Id<Item> item;
    std::optional<Id<Lot>> lot;
    Id<Bin> bin;
    Status status = Status::Available;
    std::optional<Quantity> quantity; ///< All of it where it is left out.
    Id<Reason> reason;
    Day day;

    enum class Rejection {
        QuantityNotPositive,
        AlreadyHeld,     // the status to take it from is held
        ItemUnknown,
        BinUnknown,
        ItemNotStocked,  // a phantom or a service
        LotMissing,
        LotNotTracked,   // a lot was named, and the item has none
        LotUnknown,      // or another item's
        UnitUnknown,     // no conversion leads to the stock unit
        QuantityTooFine, // it does not convert into whole millionths
        ReasonUnknown,
        ReasonOfOtherKind, // not a reason for a hold
        NotEnough,       // not so much there, or nothing at all
    };
    enum class Question {
        StockBackdated,
        ReservedTouched, // more is promised to orders than would be left available
    };

    struct Receipt
    {
        Quantity held;
        static constexpr auto fields() { return std::tuple(store::field("held", &Receipt::held, "How much is held now by this")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = PlaceHold;
        return std::tuple(field("item", &C::item, "The item"), field("lot", &C::lot, "Its lot, where it has one"), field("bin", &C::bin, "Where it lies"),
                          field("status", &C::status, "Its status until now").optional(),
                          field("quantity", &C::quantity, "How much; all of it where it is left out"), field("reason", &C::reason, "Why"),
                          field("day", &C::day, "Effective day; today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::inventory
