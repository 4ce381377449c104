// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::purchasing {

/// Sends back what a receipt brought (events.md, "Returned to supplier"). It leaves stock at its cost of now and the debt at
/// the order's price; the difference is purchase price variance.
///
/// What has not been invoiced is simply not owed any more. What has been invoiced becomes an open item against the
/// supplier, which the credit note ends.
struct ReturnToSupplier
{
    struct Line
    {
        std::int64_t line = 0;
        Quantity quantity; ///< Without a unit: in the receipt line's.
        Id<Bin> bin;
        std::optional<inventory::Status> status;

        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Line::line, "The number of the receipt's line"),
                              field("quantity", &Line::quantity, "How much goes back, in any unit that converts"),
                              field("bin", &Line::bin, "Where it is taken from; services have none").optional(),
                              field("status", &Line::status, "As what it lies there; available where it is left out").optional());
        }
    };

    Id<::millrace::Receipt> receipt;
    Day day;
    Id<Reason> reason;
    QString reference;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        TooManyLines,        // more than 500
        QuantityNotPositive,
        DuplicateLine,
        ReceiptUnknown,
        ReceiptTakenBack,
        ReasonUnknown,
        LineUnknown,
        UnitDoesNotConvert,
        QuantityTooSmall,
        QuantityMoreThanReceived,
        BinMissing,
        BinNotAllowed,       // a service lies nowhere
        BinUnknown,
        BinElsewhere,        // of another plant
        NotEnoughStock,      // of the receipt's lot, in that bin and status
    };
    enum class Question { StockBackdated };

    struct Receipt
    {
        QString supplierReturn;
        Money value;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("supplierReturn", &Receipt::supplierReturn, "The return's number"),
                              field("value", &Receipt::value, "At the order's prices, in the entity's currency"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = ReturnToSupplier;
        return std::tuple(field("receipt", &C::receipt, "The receipt that brought the goods"),
                          field("day", &C::day, "Today where it is left out").optional(),
                          field("reason", &C::reason, "Why").optional(),
                          field("reference", &C::reference, "The supplier's number of it").upTo(60).optional(),
                          field("lines", &C::lines, "What goes back"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::purchasing
