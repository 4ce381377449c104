// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// The lines of a customer invoice or credit note, as they are charged.
struct InvoiceLines
{
    Id<CustomerInvoice> invoice;

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
        QString source;
        Id<DocumentLine> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Row::line, "Number of the line"), field("item", &Row::item, "Code of the item"),
                              field("itemName", &Row::itemName, "Name of the item"),
                              field("text", &Row::text, "In the customer's words"), field("quantity", &Row::quantity, "Charged"),
                              field("price", &Row::price, "For one unit"),
                              field("amount", &Row::amount, "Without tax; negative for a credit note"),
                              field("taxCode", &Row::taxCode),
                              field("source", &Row::source, "The document that the line comes from"),
                              field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = InvoiceLines;
        return std::tuple(field("invoice", &Q::invoice, "The invoice"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.invoice_lines"_s,
            .statement = u"sales/invoice_lines"_s,
            .summary = u"The lines of a customer invoice."_s,
            .example = uR"({"invoice": "CI-ALD-1001"})"_s,
            .order = {u"line"_s},
        };
    }
};

} // namespace millrace::sales
