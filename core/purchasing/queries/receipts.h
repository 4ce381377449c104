// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::purchasing {

/// What was received, newest first; what was taken back is left out.
struct Receipts
{
    std::optional<Id<PurchaseOrder>> order;
    std::optional<Id<Partner>> supplier;
    std::optional<Id<Plant>> plant;
    std::optional<Day> from;
    std::optional<Day> until;

    struct Row
    {
        QString number;
        std::int64_t line = 0;
        Day day;
        QString supplier;
        QString plant;
        QString reference;
        QString order;
        std::int64_t orderLine = 0;
        QString item;
        Quantity quantity;
        Money amount;
        Quantity returned;
        Quantity invoiced;
        QString lot;
        Id<DocumentLine> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The receipt"), field("line", &Row::line, "Number of the line"),
                              field("day", &Row::day, "When it came"), field("supplier", &Row::supplier, "Code of the supplier"),
                              field("plant", &Row::plant, "Where"), field("reference", &Row::reference, "The delivery note"),
                              field("order", &Row::order, "The order"), field("orderLine", &Row::orderLine, "Its line"),
                              field("item", &Row::item, "Code of the item"), field("quantity", &Row::quantity, "Received"),
                              field("amount", &Row::amount, "At the order's price"), field("returned", &Row::returned, "Gone back of it"),
                              field("invoiced", &Row::invoiced, "Invoiced of it"), field("lot", &Row::lot, "Its lot"),
                              field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = Receipts;
        return std::tuple(field("order", &Q::order, "On this order"), field("supplier", &Q::supplier, "From this supplier"),
                          field("plant", &Q::plant, "In this plant"), field("from", &Q::from, "Since this day"),
                          field("until", &Q::until, "Up to this day"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"purchasing.receipts"_s,
            .statement = u"purchasing/receipts"_s,
            .summary = u"What was received, line by line."_s,
            .order = {u"-day"_s, u"-number"_s, u"line"_s},
        };
    }
};

} // namespace millrace::purchasing
