// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::sales {

/// Changes what an open order promises. What has been shipped keeps its price and stays ordered: a price changes only
/// where nothing of the line has left, and a quantity not below what has. What is promised from stock beyond a smaller
/// quantity is given back.
struct ChangeSalesOrder
{
    struct Line
    {
        std::int64_t line = 0;
        std::optional<Quantity> quantity; ///< In the line's unit, which stays.
        std::optional<Rate> price;
        std::optional<Day> due;

        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Line::line, "The number of the line"),
                              field("quantity", &Line::quantity, "The new quantity, in any unit that converts into the line's"),
                              field("price", &Line::price, "The new price for one of the line's unit"),
                              field("due", &Line::due, "The new day"));
        }
    };

    Id<SalesOrder> order;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        TooManyLines,        // more than 500
        NothingChanged,      // a line without a quantity, a price or a day
        QuantityNotPositive,
        PriceNegative,
        DuplicateLine,
        OrderUnknown,
        OrderNotOpen,
        LineUnknown,
        UnitDoesNotConvert,
        QuantityBelowShipped,
        LineShipped,         // the price of what has left
        DueBeforeOrder,
    };
    enum class Question { CreditLimitExceeded };

    struct Receipt
    {
        Money total;
        static auto fields() { return std::tuple(store::field("total", &Receipt::total, "What the order comes to now, without tax")); }
    };

    static auto fields()
    {
        using store::field;
        using C = ChangeSalesOrder;
        return std::tuple(field("order", &C::order, "The sales order"), field("lines", &C::lines, "The lines that change"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::sales
