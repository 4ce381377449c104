// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::sales {

/// Takes back what a customer was shipped (events.md, "Customer return"): into inspection where nothing else is said, at
/// the cost it left at. The customer is credited by CreditInvoice; what was not invoiced yet will not be.
struct ReceiveReturn
{
    struct Line
    {
        std::int64_t line = 0;
        Quantity quantity; ///< Without a unit: in the shipment line's.
        Id<Bin> bin;
        std::optional<inventory::Status> status;

        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Line::line, "The number of the shipment's line"),
                              field("quantity", &Line::quantity, "How much comes back, in any unit that converts"),
                              field("bin", &Line::bin, "Where it is put; services have none").optional(),
                              field("status", &Line::status, "Inspection where it is left out"));
        }
    };

    Id<Shipment> shipment;
    Day day;
    Id<Reason> reason;
    QString reference;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        TooManyLines,        // more than 500
        QuantityNotPositive,
        DuplicateLine,
        ShipmentUnknown,
        ShipmentTakenBack,
        ReasonUnknown,
        LineUnknown,
        UnitDoesNotConvert,
        QuantityTooSmall,
        QuantityMoreThanShipped,
        BinMissing,
        BinNotAllowed,       // a service lies nowhere
        BinUnknown,
        BinElsewhere,        // of another plant
    };
    enum class Question { StockBackdated };

    struct Receipt
    {
        QString customerReturn;
        Money cost;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("customerReturn", &Receipt::customerReturn, "The return's number"),
                              field("cost", &Receipt::cost, "What the goods had cost, in the entity's currency"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = ReceiveReturn;
        return std::tuple(field("shipment", &C::shipment, "The shipment that it left with"),
                          field("day", &C::day, "Today where it is left out").optional(), field("reason", &C::reason, "Why").optional(),
                          field("reference", &C::reference, "The customer's number of it").upTo(60).optional(),
                          field("lines", &C::lines, "What comes back"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::sales
