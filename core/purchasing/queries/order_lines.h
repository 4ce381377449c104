// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::purchasing {

/// The lines of a purchase order and how far they have come; quantities in the unit of the line.
struct OrderLines
{
    Id<PurchaseOrder> order;

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
        Quantity received;
        Quantity returned;
        Quantity invoiced;
        Quantity toCome;
        Id<DocumentLine> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Row::line, "Number of the line"), field("item", &Row::item, "Code of the item"),
                              field("itemName", &Row::itemName, "Name of the item"), field("text", &Row::text, "In the supplier's words"),
                              field("quantity", &Row::quantity, "Ordered"), field("price", &Row::price, "For one unit"),
                              field("amount", &Row::amount, "Without tax"), field("taxCode", &Row::taxCode, "Tax that is expected"),
                              field("due", &Row::due, "When it is wanted"), field("received", &Row::received, "Received in all"),
                              field("returned", &Row::returned, "Gone back of it"), field("invoiced", &Row::invoiced, "Invoiced in all"),
                              field("toCome", &Row::toCome, "Still expected"), field("id", &Row::id, "Row id"));
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
            .name = u"purchasing.order_lines"_s,
            .statement = u"purchasing/order_lines"_s,
            .summary = u"The lines of a purchase order and how far they have come."_s,
            .example = uR"({"order": "PO-1001"})"_s,
            .order = {u"line"_s},
        };
    }
};

} // namespace millrace::purchasing
