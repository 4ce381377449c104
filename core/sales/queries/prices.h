// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// What an item was sold at, newest first.
struct Prices
{
    Id<Item> item;
    std::optional<Id<Partner>> customer;

    struct Row
    {
        QString number;
        std::int64_t line = 0;
        Day day;
        QString customer;
        QString customerName;
        Quantity quantity;
        Rate price;
        Currency currency;
        Id<DocumentLine> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The order"), field("line", &Row::line, "Its line"),
                              field("day", &Row::day, "When"), field("customer", &Row::customer, "Code of the customer"),
                              field("customerName", &Row::customerName, "Name of the customer"),
                              field("quantity", &Row::quantity, "Ordered"), field("price", &Row::price, "For one of that unit"),
                              field("currency", &Row::currency, "Of the price"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = Prices;
        return std::tuple(field("item", &Q::item, "The item"), field("customer", &Q::customer, "To this customer"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.prices"_s,
            .statement = u"sales/prices"_s,
            .summary = u"What an item was sold at, newest first."_s,
            .example = uR"({"item": "PUMP-A"})"_s,
            .order = {u"-day"_s, u"-number"_s, u"line"_s},
        };
    }
};

} // namespace millrace::sales
