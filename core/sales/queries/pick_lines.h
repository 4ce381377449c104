// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// What of an order is still to leave, and where it lies: a row for each place that has some, those that expire first in front.
struct PickLines
{
    Id<SalesOrder> order;

    struct Row
    {
        std::int64_t line = 0;
        Day expires;
        QString bin;
        QString lot;
        QString item;
        QString itemName;
        Quantity toShip;
        Quantity available;
        Day due;
        std::int64_t id = 0;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Row::line, "Number of the line"), field("expires", &Row::expires),
                              field("bin", &Row::bin, "Where some of it lies"), field("lot", &Row::lot),
                              field("item", &Row::item, "Code of the item"), field("itemName", &Row::itemName, "Name of the item"),
                              field("toShip", &Row::toShip, "Still to leave"),
                              field("available", &Row::available, "That lies there"), field("due", &Row::due, "When it is promised"),
                              field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = PickLines;
        return std::tuple(field("order", &Q::order, "The order"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.pick_lines"_s,
            .statement = u"sales/pick_lines"_s,
            .summary = u"What of an order is still to leave, and where it lies."_s,
            .example = uR"({"order": "SO-1001"})"_s,
            .order = {u"line"_s, u"expires"_s, u"bin"_s, u"lot"_s, u"id"_s},
        };
    }
};

} // namespace millrace::sales
