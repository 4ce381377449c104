// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// What orders have earned so far, newest first: what was charged and not credited, less the cost of what was shipped and has not
/// come back, in the entity's currency.
struct OrderMargins
{
    std::optional<Id<SalesOrder>> order;
    std::optional<Id<Partner>> customer;
    std::optional<Id<Plant>> plant;
    std::optional<Day> from;
    std::optional<Day> until;

    struct Row
    {
        QString number;
        Day day;
        QString state;
        QString customer;
        QString customerName;
        Money revenue;
        Money cost;
        Money margin;
        Id<Document> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The order"), field("day", &Row::day, "When it was taken"),
                              field("state", &Row::state, "open or closed"), field("customer", &Row::customer, "Code of the customer"),
                              field("customerName", &Row::customerName, "Name of the customer"),
                              field("revenue", &Row::revenue, "Charged and not credited"),
                              field("cost", &Row::cost, "Of what was shipped and has not come back"),
                              field("margin", &Row::margin, "Revenue less cost"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = OrderMargins;
        return std::tuple(field("order", &Q::order, "This order"), field("customer", &Q::customer, "Of this customer"),
                          field("plant", &Q::plant, "From this plant"), field("from", &Q::from, "Taken since this day"),
                          field("until", &Q::until, "Taken up to this day"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.order_margins"_s,
            .statement = u"sales/order_margins"_s,
            .summary = u"What orders have earned so far."_s,
            .order = {u"-day"_s, u"-number"_s},
        };
    }
};

} // namespace millrace::sales
