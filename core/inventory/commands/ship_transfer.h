// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// Sends goods from one plant of an entity to another: they leave stock at their value, and are goods in transit until
/// ReceiveTransfer takes them in, line by line.
struct ShipTransfer
{
    struct Line
    {
        Id<Item> item;
        std::optional<Id<Lot>> lot;
        Quantity quantity;
        Id<Bin> bin;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("item", &Line::item, "The item"), field("lot", &Line::lot, "Its lot, where it has one"),
                              field("quantity", &Line::quantity, "How much"), field("bin", &Line::bin, "Where it lies"));
        }
    };

    Id<Plant> toPlant;
    Day day;
    Day due;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        QuantityNotPositive,
        ItemUnknown,
        BinUnknown,
        ItemNotStocked,  // a phantom or a service
        LotMissing,
        LotNotTracked,   // a lot was named, and the item has none
        LotUnknown,      // or another item's
        UnitUnknown,     // no conversion leads to the stock unit
        QuantityTooFine, // it does not convert into whole millionths
        PlantsDiffer,    // all bins are in one plant
        ToPlantUnknown,
        SamePlant,       // inside a plant, TransferStock moves goods
        OtherEntity,     // from entity to entity goods are sold
        NotEnough,
    };
    enum class Question {
        StockBackdated,
        ReservedTouched, // more is promised to orders than would be left available
    };

    struct Receipt
    {
        Id<Document> transfer;
        QString number;
        Money value;
        static constexpr auto fields()
        {
            return std::tuple(store::field("transfer", &Receipt::transfer, "The transfer"), store::field("number", &Receipt::number, "Its number"),
                              store::field("value", &Receipt::value, "What is in transit is worth this"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = ShipTransfer;
        return std::tuple(field("toPlant", &C::toPlant, "Where the goods go"), field("day", &C::day, "Effective day; today where it is left out").optional(),
                          field("due", &C::due, "When they should be there").optional(), field("lines", &C::lines, "The goods"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::inventory
