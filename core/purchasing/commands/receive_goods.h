// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::purchasing {

/// Receives what a purchase order promised: goods into stock, services into their expense (events.md, "Goods received").
///
/// What arrives is owed at the order's price until the invoice comes: an open item for each line of the receipt, in the
/// order's currency at the day's rate. Stock takes it up at that cost, or at standard with the difference as purchase
/// price variance. More than ordered is a question beyond ten percent of a line.
struct ReceiveGoods
{
    struct Line
    {
        std::int64_t line = 0;
        Quantity quantity; ///< Without a unit: in the order line's.
        Id<Bin> bin;
        QString lot;
        QString supplierLot;
        Day expires;
        std::optional<inventory::Status> status;

        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Line::line, "The number of the order's line"),
                              field("quantity", &Line::quantity, "How much came, in any unit that converts; without a unit, in the order's"),
                              field("bin", &Line::bin, "Where it is put; services have none").optional(),
                              field("lot", &Line::lot, "Its lot or serial number; a new one is made").upTo(40).optional(),
                              field("supplierLot", &Line::supplierLot, "What the supplier calls a new lot").upTo(60).optional(),
                              field("expires", &Line::expires, "The last day of a new lot").optional(),
                              field("status", &Line::status, "Available where it is left out").optional());
        }
    };

    Id<PurchaseOrder> order;
    Day day;
    QString reference;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        TooManyLines,        // more than 500
        QuantityNotPositive,
        DuplicateLine,       // the same order line to the same bin, lot and status
        OrderUnknown,
        OrderNotOpen,
        LineUnknown,
        UnitDoesNotConvert,
        QuantityTooSmall,    // nothing is left of it in the order's or the stock's unit
        BinMissing,
        BinNotAllowed,       // a service lies nowhere
        BinUnknown,
        BinElsewhere,        // of another plant
        LotMissing,
        LotNotAllowed,       // the item is not tracked
        SerialIsOne,         // a serial number stands for one piece
        SerialOnHand,        // and for one at a time
        StandardCostMissing,
        ExchangeRateMissing,
    };
    enum class Question { OverReceipt, StockBackdated };

    struct Receipt
    {
        QString receipt;
        Money value;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("receipt", &Receipt::receipt, "The receipt's number"),
                              field("value", &Receipt::value, "At the order's prices, in the entity's currency"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = ReceiveGoods;
        return std::tuple(field("order", &C::order, "The purchase order"), field("day", &C::day, "Today where it is left out").optional(),
                          field("reference", &C::reference, "The delivery note's number").upTo(60).optional(),
                          field("lines", &C::lines, "What came"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::purchasing
