// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// Takes over stock from before Millrace: what lies where, and what it cost, against the role OpeningStock.
///
/// At standard the goods are taken up at standard, and what they cost otherwise goes to the role Revaluation.
/// A lot that does not exist yet is made.
struct TakeOverStock
{
    struct Line
    {
        Id<Item> item;
        Id<Bin> bin;
        QString lot;
        QString supplierLot;
        Day expires;
        Status status = Status::Available;
        Quantity quantity;
        std::optional<Rate> unitCost;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("item", &Line::item, "The item"), field("bin", &Line::bin, "Where it lies"),
                              field("lot", &Line::lot, "Code of its lot or serial number, where it has one").upTo(40).optional(),
                              field("supplierLot", &Line::supplierLot, "What the supplier calls a new lot").upTo(80).optional(),
                              field("expires", &Line::expires, "Last day of use of a new lot").optional(),
                              field("status", &Line::status, "Available, in inspection or held").optional(),
                              field("quantity", &Line::quantity, "How much"),
                              field("unitCost", &Line::unitCost, "Cost of one stock unit in the entity's currency; the standard where it is left out"));
        }
    };

    Day day;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        QuantityNotPositive,
        CostNegative,
        LotCodeInvalid,
        ItemUnknown,
        BinUnknown,
        ItemNotStocked,  // a phantom or a service
        LotMissing,
        LotNotTracked,   // a lot was named, and the item has none
        UnitUnknown,     // no conversion leads to the stock unit
        QuantityTooFine, // it does not convert into whole millionths
        PlantsDiffer,    // all bins are in one plant
        SerialIsOne,     // a serial number is one piece
        SerialInStock,
        CostMissing,     // only a standard may stand in for it
        StandardMissing, // the item is kept at standard, and none is in force
    };
    enum class Question {
        StockBackdated,  // the stock has moved on a later day already
    };

    struct Receipt
    {
        Money value;
        static constexpr auto fields() { return std::tuple(store::field("value", &Receipt::value, "What the stock is worth")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = TakeOverStock;
        return std::tuple(field("day", &C::day, "Effective day; today where it is left out").optional(), field("lines", &C::lines, "The stock"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::inventory
