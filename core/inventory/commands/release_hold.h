// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// Releases goods that were on hold: to be used again, or to be inspected. What is to be scrapped or returned goes from where it is held.
struct ReleaseHold
{
    Id<Item> item;
    std::optional<Id<Lot>> lot;
    Id<Bin> bin;
    Status toStatus = Status::Available;
    std::optional<Quantity> quantity; ///< All of it where it is left out.
    Id<Reason> reason;
    Day day;

    enum class Rejection {
        QuantityNotPositive,
        StaysHeld,       // the status to give it is held
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
        NotEnough,       // not so much is held there, or nothing at all
    };
    enum class Question {
        StockBackdated,
    };

    struct Receipt
    {
        Quantity released;
        static constexpr auto fields() { return std::tuple(store::field("released", &Receipt::released, "How much was released")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = ReleaseHold;
        return std::tuple(field("item", &C::item, "The item"), field("lot", &C::lot, "Its lot, where it has one"), field("bin", &C::bin, "Where it lies"),
                          field("toStatus", &C::toStatus, "The status that it is given").optional(),
                          field("quantity", &C::quantity, "How much; all of it where it is left out"), field("reason", &C::reason, "Why"),
                          field("day", &C::day, "Effective day; today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::inventory
