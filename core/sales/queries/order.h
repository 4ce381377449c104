// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// The head of a sales order.
struct OrderHead
{
    Id<SalesOrder> order;

    struct Row
    {
        QString number;
        QString state;
        Day day;
        Day due;
        QString customer;
        QString customerName;
        QString entity;
        QString plant;
        QString reference;
        Money total;
        QString correlation;
        Id<Document> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The order"), field("state", &Row::state, "open, closed or cancelled"),
                              field("day", &Row::day, "When it was taken"), field("due", &Row::due, "The last day of its lines"),
                              field("customer", &Row::customer, "Code of the customer"),
                              field("customerName", &Row::customerName, "Name of the customer"), field("entity", &Row::entity, "Who sells"),
                              field("plant", &Row::plant, "Where from"), field("reference", &Row::reference, "The customer's number of it"),
                              field("total", &Row::total, "Without tax"),
                              field("correlation", &Row::correlation, "The chain that it begins"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = OrderHead;
        return std::tuple(field("order", &Q::order, "The order"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.order"_s,
            .statement = u"sales/order"_s,
            .summary = u"The head of a sales order."_s,
            .example = uR"({"order": "SO-1001"})"_s,
            .order = {u"number"_s},
        };
    }
};

} // namespace millrace::sales
