// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::purchasing {

/// What an item was ordered at, newest first.
struct Prices
{
    Id<Item> item;
    std::optional<Id<Partner>> supplier;

    struct Row
    {
        QString number;
        std::int64_t line = 0;
        Day day;
        QString supplier;
        QString supplierName;
        Quantity quantity;
        Rate price;
        Currency currency;
        Id<DocumentLine> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The order"), field("line", &Row::line, "Its line"),
                              field("day", &Row::day, "When"), field("supplier", &Row::supplier, "Code of the supplier"),
                              field("supplierName", &Row::supplierName, "Name of the supplier"),
                              field("quantity", &Row::quantity, "Ordered"), field("price", &Row::price, "For one of that unit"),
                              field("currency", &Row::currency, "Of the price"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = Prices;
        return std::tuple(field("item", &Q::item, "The item"), field("supplier", &Q::supplier, "From this supplier"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"purchasing.prices"_s,
            .statement = u"purchasing/prices"_s,
            .summary = u"What an item was ordered at, newest first."_s,
            .example = uR"({"item": "BAR-20"})"_s,
            .order = {u"-day"_s, u"-number"_s, u"line"_s},
        };
    }
};

} // namespace millrace::purchasing
