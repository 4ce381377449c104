// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// Posts what was counted: each place is brought to the counted quantity, the difference at current cost, against the
/// roles CountGain and CountLoss. The count is a document of its own.
///
/// What is worth more than an approval rule allows waits for a second person. Goods that are found in a lot that does not
/// exist yet make it.
struct PostCount
{
    struct Line
    {
        Id<Item> item;
        Id<Bin> bin;
        QString lot;
        Status status = Status::Available;
        Quantity counted;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("item", &Line::item, "The item"), field("bin", &Line::bin, "Where it was counted"),
                              field("lot", &Line::lot, "Code of its lot or serial number, where it has one").upTo(40).optional(),
                              field("status", &Line::status, "Available, in inspection or held").optional(),
                              field("counted", &Line::counted, "What is there"));
        }
    };

    Day day;
    Id<Reason> reason;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        CountNegative,
        LotCodeInvalid,
        ItemUnknown,
        BinUnknown,
        ItemNotStocked,  // a phantom or a service
        LotMissing,
        LotNotTracked,   // a lot was named, and the item has none
        UnitUnknown,     // no conversion leads to the stock unit
        QuantityTooFine, // it does not convert into whole millionths
        PlantsDiffer,    // all bins are in one plant
        PlaceTwice,
        SerialIsOne,     // a serial number is there, or it is not
        ReasonUnknown,
        ReasonOfOtherKind, // not a reason for a count difference
        StandardMissing, // the item is kept at standard, and none is in force
    };
    enum class Question {
        StockBackdated,
        CountFarOff,     // by more than a tenth of what the books have there
    };

    struct Receipt
    {
        Id<Document> count;
        QString number;
        Money gain;
        Money loss;
        static constexpr auto fields()
        {
            return std::tuple(store::field("count", &Receipt::count, "The count"), store::field("number", &Receipt::number, "Its number"),
                              store::field("gain", &Receipt::gain, "What was found was worth this"),
                              store::field("loss", &Receipt::loss, "What was missing was worth this"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = PostCount;
        return std::tuple(field("day", &C::day, "Effective day; today where it is left out").optional(),
                          field("reason", &C::reason, "Why it differs, where that is known").optional(), field("lines", &C::lines, "What was counted"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::inventory
