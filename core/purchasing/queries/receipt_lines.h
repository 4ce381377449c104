// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::purchasing {

/// What came with a receipt: a row for each lot and bin of a line.
struct ReceiptLines
{
    Id<Receipt> receipt;

    struct Row
    {
        std::int64_t line = 0;
        QString item;
        QString itemName;
        QString text;
        Quantity quantity;
        QString bin;
        QString lot;
        Day expires;
        QString order;
        std::int64_t orderLine = 0;
        std::int64_t id = 0;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Row::line, "Number of the line"), field("item", &Row::item, "Code of the item"),
                              field("itemName", &Row::itemName, "Name of the item"), field("text", &Row::text),
                              field("quantity", &Row::quantity, "Received"), field("bin", &Row::bin, "Where it was put"),
                              field("lot", &Row::lot), field("expires", &Row::expires), field("order", &Row::order, "The order"),
                              field("orderLine", &Row::orderLine, "Its line"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = ReceiptLines;
        return std::tuple(field("receipt", &Q::receipt, "The receipt"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"purchasing.receipt_lines"_s,
            .statement = u"purchasing/receipt_lines"_s,
            .summary = u"What came with a receipt, by lot and bin."_s,
            .example = uR"({"receipt": "RC-1001"})"_s,
            .order = {u"line"_s, u"id"_s},
        };
    }
};

} // namespace millrace::purchasing
