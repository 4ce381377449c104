// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// Sales orders that something is still to be shipped or invoiced of.
struct OpenOrders
{
    std::optional<Id<Plant>> plant;
    std::optional<Id<Partner>> customer;
    std::optional<Day> dueUntil;

    struct Row
    {
        QString number;
        Day day;
        Day due;
        QString customer;
        QString customerName;
        QString plant;
        QString reference;
        Money total;
        std::int64_t lines = 0;
        std::int64_t linesToShip = 0;
        Id<Document> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The order"), field("day", &Row::day, "When it was taken"),
                              field("due", &Row::due, "The last day of its lines"),
                              field("customer", &Row::customer, "Code of the customer"),
                              field("customerName", &Row::customerName, "Name of the customer"), field("plant", &Row::plant, "Where from"),
                              field("reference", &Row::reference, "The customer's number of it"),
                              field("total", &Row::total, "Without tax"), field("lines", &Row::lines, "How many lines"),
                              field("linesToShip", &Row::linesToShip, "Of which so many are not shipped in full"),
                              field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = OpenOrders;
        return std::tuple(field("plant", &Q::plant, "From this plant"), field("customer", &Q::customer, "Of this customer"),
                          field("dueUntil", &Q::dueUntil, "Due by this day"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.open_orders"_s,
            .statement = u"sales/open_orders"_s,
            .summary = u"Sales orders that are open."_s,
            .order = {u"due"_s, u"number"_s},
        };
    }
};

} // namespace millrace::sales
