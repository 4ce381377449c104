// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::purchasing {

/// The head of a purchase order.
struct OrderHead
{
    Id<PurchaseOrder> order;

    struct Row
    {
        QString number;
        QString state;
        Day day;
        Day due;
        QString supplier;
        QString supplierName;
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
                              field("day", &Row::day, "When it was ordered"), field("due", &Row::due, "The last day of its lines"),
                              field("supplier", &Row::supplier, "Code of the supplier"),
                              field("supplierName", &Row::supplierName, "Name of the supplier"), field("entity", &Row::entity, "Who buys"),
                              field("plant", &Row::plant, "Where to"), field("reference", &Row::reference, "The supplier's number of it"),
                              field("total", &Row::total, "Without tax"),
                              field("correlation", &Row::correlation, "The chain that it belongs to"), field("id", &Row::id, "Row id"));
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
            .name = u"purchasing.order"_s,
            .statement = u"purchasing/order"_s,
            .summary = u"The head of a purchase order."_s,
            .example = uR"({"order": "PO-1001"})"_s,
            .order = {u"number"_s},
        };
    }
};

} // namespace millrace::purchasing
