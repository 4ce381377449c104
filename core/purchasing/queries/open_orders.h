// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::purchasing {

/// Purchase orders that something is still expected of, or to be invoiced.
struct OpenOrders
{
    std::optional<Id<Plant>> plant;
    std::optional<Id<Partner>> supplier;
    std::optional<Day> dueUntil;

    struct Row
    {
        QString number;
        Day day;
        Day due;
        QString supplier;
        QString supplierName;
        QString plant;
        QString reference;
        Money total;
        std::int64_t lines = 0;
        std::int64_t linesToCome = 0;
        Id<Document> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The order"), field("day", &Row::day, "When it was ordered"),
                              field("due", &Row::due, "The last day of its lines"),
                              field("supplier", &Row::supplier, "Code of the supplier"),
                              field("supplierName", &Row::supplierName, "Name of the supplier"), field("plant", &Row::plant, "Where to"),
                              field("reference", &Row::reference, "The supplier's number of it"),
                              field("total", &Row::total, "Without tax"), field("lines", &Row::lines, "How many lines"),
                              field("linesToCome", &Row::linesToCome, "Of which so many are not received in full"),
                              field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = OpenOrders;
        return std::tuple(field("plant", &Q::plant, "For this plant"), field("supplier", &Q::supplier, "Of this supplier"),
                          field("dueUntil", &Q::dueUntil, "Due by this day"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"purchasing.open_orders"_s,
            .statement = u"purchasing/open_orders"_s,
            .summary = u"Purchase orders that are open."_s,
            .order = {u"due"_s, u"number"_s},
        };
    }
};

} // namespace millrace::purchasing
