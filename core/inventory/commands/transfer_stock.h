// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// Moves goods inside a plant: from bin to bin, out of inspection or back into it. No value moves.
///
/// What is held stays held wherever it goes; a hold has a reason, and a command of its own.
struct TransferStock
{
    Id<Item> item;
    std::optional<Id<Lot>> lot;
    Quantity quantity;
    Id<Bin> bin;
    Status status = Status::Available;
    Id<Bin> toBin;
    std::optional<Status> toStatus;
    Day day;

    enum class Rejection {
        QuantityNotPositive,
        NothingMoves,    // from and to are the same place
        HoldNeedsReason, // PlaceHold and ReleaseHold change what is held
        ItemUnknown,
        BinUnknown,
        ItemNotStocked,  // a phantom or a service
        LotMissing,
        LotNotTracked,   // a lot was named, and the item has none
        LotUnknown,      // or another item's
        UnitUnknown,     // no conversion leads to the stock unit
        QuantityTooFine, // it does not convert into whole millionths
        ToBinUnknown,
        PlantsDiffer,    // goods go from plant to plant by a shipment
        NotEnough,
    };
    enum class Question {
        StockBackdated,
        ReservedTouched, // more is promised to orders than would be left available
    };

    struct Receipt
    {
        Quantity left;
        static constexpr auto fields() { return std::tuple(store::field("left", &Receipt::left, "What stays in the place that it came from")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = TransferStock;
        return std::tuple(field("item", &C::item, "The item"), field("lot", &C::lot, "Its lot, where it has one"), field("quantity", &C::quantity, "How much"),
                          field("bin", &C::bin, "Where it lies"), field("status", &C::status, "Its status now").optional(),
                          field("toBin", &C::toBin, "Where it goes"), field("toStatus", &C::toStatus, "Its status there; the same where it is left out"),
                          field("day", &C::day, "Effective day; today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::inventory
