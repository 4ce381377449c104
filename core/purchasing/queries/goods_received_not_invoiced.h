// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::purchasing {

/// What has come and is not invoiced, by receipt line, with its age; negative where goods went back that had been invoiced
/// and the supplier's credit is to come.
struct GoodsReceivedNotInvoiced
{
    std::optional<Id<Plant>> plant;
    std::optional<Id<Partner>> supplier;

    struct Row
    {
        QString number;
        std::int64_t line = 0;
        Day day;
        std::int64_t age = 0;
        QString supplier;
        QString supplierName;
        QString plant;
        QString item;
        Quantity quantity;
        Money amount;
        Money foreign;
        Id<OpenItem> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The receipt or return"), field("line", &Row::line, "Its line"),
                              field("day", &Row::day, "When it came"), field("age", &Row::age, "Days until today"),
                              field("supplier", &Row::supplier, "Code of the supplier"),
                              field("supplierName", &Row::supplierName, "Name of the supplier"), field("plant", &Row::plant, "Where"),
                              field("item", &Row::item, "Code of the item"), field("quantity", &Row::quantity, "Not invoiced"),
                              field("amount", &Row::amount, "In the entity's currency"),
                              field("foreign", &Row::foreign, "In the order's currency"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = GoodsReceivedNotInvoiced;
        return std::tuple(field("plant", &Q::plant, "In this plant"), field("supplier", &Q::supplier, "From this supplier"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"purchasing.goods_received_not_invoiced"_s,
            .statement = u"purchasing/goods_received_not_invoiced"_s,
            .summary = u"What has come and is not invoiced, with its age."_s,
            .order = {u"day"_s, u"number"_s, u"line"_s},
        };
    }
};

} // namespace millrace::purchasing
