// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// The lines of a sales order and how far they have come; quantities in the unit of the line, what is reserved in the stock unit.
struct OrderLines
{
    Id<SalesOrder> order;

    struct Row
    {
        std::int64_t line = 0;
        QString item;
        QString itemName;
        QString text;
        Quantity quantity;
        Rate price;
        Money amount;
        QString taxCode;
        Day due;
        Quantity reserved;
        Quantity shipped;
        Quantity returned;
        Quantity invoiced;
        Quantity toShip;
        Id<DocumentLine> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Row::line, "Number of the line"), field("item", &Row::item, "Code of the item"),
                              field("itemName", &Row::itemName, "Name of the item"), field("text", &Row::text, "In the customer's words"),
                              field("quantity", &Row::quantity, "Ordered"), field("price", &Row::price, "For one unit"),
                              field("amount", &Row::amount, "Without tax"), field("taxCode", &Row::taxCode, "The output tax"),
                              field("due", &Row::due, "When it is promised"), field("reserved", &Row::reserved, "Promised from stock"),
                              field("shipped", &Row::shipped, "Shipped in all"), field("returned", &Row::returned, "Come back of it"),
                              field("invoiced", &Row::invoiced, "Charged and not credited"),
                              field("toShip", &Row::toShip, "Still to leave"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = OrderLines;
        return std::tuple(field("order", &Q::order, "The order"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.order_lines"_s,
            .statement = u"sales/order_lines"_s,
            .summary = u"The lines of a sales order and how far they have come."_s,
            .example = uR"({"order": "SO-1001"})"_s,
            .order = {u"line"_s},
        };
    }
};

} // namespace millrace::sales
