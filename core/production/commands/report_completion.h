// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::production {

/// Reports good and scrapped pieces at one operation of a released work order.
///
/// The last operation also receives the good pieces into stock and relieves work in process by the same amount (events.md,
/// "Output completed"): at standard, or at this completion's share of the cost so far or of the planned cost. Earlier
/// operations move no stock. Components that say so are consumed with the pieces. Scrapped pieces are normal: their cost
/// stays in the good ones. At a counting point, earlier operations that are behind are brought up to this one, and the
/// standard hours of all of them are booked.
struct ReportCompletion
{
    Id<WorkOrder> workOrder;
    std::optional<std::int64_t> operation;
    Quantity good;
    Quantity scrapped;
    std::optional<Id<Reason>> reason;
    Id<Bin> bin;
    QString lot;
    std::optional<inventory::Status> status;
    bool countingPoint = false;
    Day day;

    enum class Rejection {
        NothingReported, // good and scrapped are both zero
        QuantityNegative,
        ScrapNeedsReason,
        WorkOrderUnknown,
        WorkOrderNotReleased,
        OperationUnknown,
        ReasonUnknown,
        UnitDoesNotConvert,
        QuantityTooSmall, // nothing is left of it in the stock unit
        BinMissing,       // good pieces of the last operation go somewhere
        BinUnknown,
        BinElsewhere, // of another plant
        LotMissing,
        LotNotAllowed, // the item is not tracked
        SerialIsOne,   // a serial number stands for one piece
        SerialOnHand,  // and for one at a time
        StandardCostMissing,
        OperationBeforeBehind, // more would leave this operation than entered it
        ComponentShort,        // what is consumed with the pieces is not there
    };
    enum class Question {
        MoreThanOrdered,
        FarMoreThanOrdered, // by more than twenty percent
        StockBackdated,
    };

    struct Receipt
    {
        Quantity remaining;
        std::optional<Id<StockMove>> received;
        Money value;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("remaining", &Receipt::remaining, "What this operation has still to let go"),
                              field("received", &Receipt::received, "The move into stock"),
                              field("value", &Receipt::value, "What left work in process"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = ReportCompletion;
        return std::tuple(
            field("workOrder", &C::workOrder, "The work order"),
            field("operation", &C::operation, "The number of the operation; the last where it is left out"),
            field("good", &C::good, "Good pieces, in any unit that converts").optional(),
            field("scrapped", &C::scrapped, "Pieces lost").optional(), field("reason", &C::reason, "Why pieces were lost"),
            field("bin", &C::bin, "Of the last operation: where the good pieces are put").optional(),
            field("lot", &C::lot, "Of the last operation: their lot or serial number; a new one is made").upTo(40).optional(),
            field("status", &C::status, "Of the last operation: available where it is left out"),
            field("countingPoint", &C::countingPoint, "Whether earlier operations are brought up to this one, with standard hours")
                .optional(),
            field("day", &C::day, "Today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::production
