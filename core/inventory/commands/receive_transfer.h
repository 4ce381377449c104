// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// Takes goods in that another plant has sent, at the value they left with; what does not arrive any more is a loss, with
/// a reason. The transfer is received when nothing of it is in transit.
struct ReceiveTransfer
{
    struct Line
    {
        std::int64_t line = 0;
        Quantity quantity;
        std::optional<Id<Bin>> bin;
        Status status = Status::Available;
        Quantity lost;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Line::line, "Number of the transfer's line"), field("quantity", &Line::quantity, "How much arrived").optional(),
                              field("bin", &Line::bin, "Where it is put"), field("status", &Line::status, "Available, in inspection or held").optional(),
                              field("lost", &Line::lost, "How much will not arrive").optional());
        }
    };

    Id<Document> transfer;
    Day day;
    std::optional<Id<Reason>> reason;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        QuantityNegative,
        NothingArrived,  // nor is anything lost
        BinMissing,
        LossNeedsReason,
        TransferUnknown,
        TransferNotOpen,
        LineUnknown,
        BinUnknown,
        BinOfOtherPlant, // not of the one that the goods were sent to
        UnitUnknown,     // no conversion leads to the stock unit
        QuantityTooFine, // it does not convert into whole millionths
        MoreThanShipped, // than is still in transit
        StandardMissing, // the item is kept at standard there, and none is in force
        ReasonUnknown,
    };
    enum class Question {
        StockBackdated,
    };

    struct Receipt
    {
        Money value;
        Money lost;
        bool complete = false;
        static constexpr auto fields()
        {
            return std::tuple(store::field("value", &Receipt::value, "What arrived had left with this value"),
                              store::field("lost", &Receipt::lost, "And what did not"),
                              store::field("complete", &Receipt::complete, "Whether nothing is in transit any more"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = ReceiveTransfer;
        return std::tuple(field("transfer", &C::transfer, "The transfer"), field("day", &C::day, "Effective day; today where it is left out").optional(),
                          field("reason", &C::reason, "Why goods were lost"), field("lines", &C::lines, "What arrived"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::inventory
