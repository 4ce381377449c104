// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// What has left on open orders, has not come back and is not charged. Closed orders have nothing of the kind.
struct ShippedNotInvoiced
{
    std::optional<Id<Plant>> plant;
    std::optional<Id<Partner>> customer;

    struct Row
    {
        QString number;
        std::int64_t line = 0;
        Day day;
        QString customer;
        QString customerName;
        QString plant;
        QString item;
        Quantity quantity;
        Rate price;
        Currency currency;
        Id<DocumentLine> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The order"), field("line", &Row::line, "Its line"),
                              field("day", &Row::day, "When it was taken"), field("customer", &Row::customer, "Code of the customer"),
                              field("customerName", &Row::customerName, "Name of the customer"), field("plant", &Row::plant, "Where from"),
                              field("item", &Row::item, "Code of the item"), field("quantity", &Row::quantity, "Not charged"),
                              field("price", &Row::price, "For one unit"), field("currency", &Row::currency, "Of the price"),
                              field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = ShippedNotInvoiced;
        return std::tuple(field("plant", &Q::plant, "From this plant"), field("customer", &Q::customer, "To this customer"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.shipped_not_invoiced"_s,
            .statement = u"sales/shipped_not_invoiced"_s,
            .summary = u"What has left and is not charged."_s,
            .order = {u"number"_s, u"line"_s},
        };
    }
};

} // namespace millrace::sales
