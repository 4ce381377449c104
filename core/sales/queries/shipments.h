// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// What was shipped, newest first; what was taken back is left out.
struct Shipments
{
    std::optional<Id<SalesOrder>> order;
    std::optional<Id<Partner>> customer;
    std::optional<Id<Plant>> plant;
    std::optional<Day> from;
    std::optional<Day> until;

    struct Row
    {
        QString number;
        std::int64_t line = 0;
        Day day;
        QString customer;
        QString plant;
        QString reference;
        QString order;
        std::int64_t orderLine = 0;
        QString item;
        Quantity quantity;
        Money amount;
        Money cost;
        Quantity returned;
        Quantity invoiced;
        QString lot;
        Id<DocumentLine> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The shipment"), field("line", &Row::line, "Number of the line"),
                              field("day", &Row::day, "When it left"), field("customer", &Row::customer, "Code of the customer"),
                              field("plant", &Row::plant, "Where from"), field("reference", &Row::reference, "The carrier's number"),
                              field("order", &Row::order, "The order"), field("orderLine", &Row::orderLine, "Its line"),
                              field("item", &Row::item, "Code of the item"), field("quantity", &Row::quantity, "Shipped"),
                              field("amount", &Row::amount, "At the order's price"),
                              field("cost", &Row::cost, "What it had cost, in the entity's currency"),
                              field("returned", &Row::returned, "Come back of it"),
                              field("invoiced", &Row::invoiced, "Charged and not credited"), field("lot", &Row::lot, "Its lot"),
                              field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = Shipments;
        return std::tuple(field("order", &Q::order, "On this order"), field("customer", &Q::customer, "To this customer"),
                          field("plant", &Q::plant, "From this plant"), field("from", &Q::from, "Since this day"),
                          field("until", &Q::until, "Up to this day"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.shipments"_s,
            .statement = u"sales/shipments"_s,
            .summary = u"What was shipped, line by line."_s,
            .order = {u"-day"_s, u"-number"_s, u"line"_s},
        };
    }
};

} // namespace millrace::sales
