// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::sales {

/// Ships what a sales order promised (events.md, "Shipped"): goods leave stock for cost of goods sold, services leave no
/// trace but that they were done. What was promised to the order is freed by what leaves.
///
/// Only available goods leave: what is held or in inspection is refused. More than ordered is a question, and so is what
/// is promised to others.
struct ShipGoods
{
    struct Line
    {
        std::int64_t line = 0;
        Quantity quantity; ///< Without a unit: in the order line's.
        Id<Bin> bin;
        QString lot;

        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Line::line, "The number of the order's line"),
                              field("quantity", &Line::quantity, "How much leaves, in any unit that converts; without a unit, in the order's"),
                              field("bin", &Line::bin, "Where it is taken from; services have none").optional(),
                              field("lot", &Line::lot, "Its lot or serial number").upTo(40).optional());
        }
    };

    Id<SalesOrder> order;
    Day day;
    QString reference;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        TooManyLines,        // more than 500
        QuantityNotPositive,
        DuplicateLine,       // the same order line from the same bin and lot
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
        LotUnknown,
        StockHeld,           // it lies there, but held or in inspection
        NotEnoughStock,
        StandardCostMissing,
    };
    enum class Question { OverShipment, ReservedForOthers, StockBackdated };

    struct Receipt
    {
        QString shipment;
        Money cost;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("shipment", &Receipt::shipment, "The shipment's number"),
                              field("cost", &Receipt::cost, "What the goods had cost, in the entity's currency"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = ShipGoods;
        return std::tuple(field("order", &C::order, "The sales order"), field("day", &C::day, "Today where it is left out").optional(),
                          field("reference", &C::reference, "The carrier's number of it").upTo(60).optional(),
                          field("lines", &C::lines, "What leaves"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::sales
