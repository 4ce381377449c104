// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::production {

/// Whether what a work order takes is there: for its release, and after.
struct Availability
{
    Id<WorkOrder> workOrder;

    struct Row
    {
        std::int64_t line = 0;
        QString item;
        QString itemName;
        Quantity planned;
        Quantity issued;
        Quantity reserved;
        Quantity onHand;
        Quantity free;
        Quantity missing;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Row::line, "Number of the line"), field("item", &Row::item, "Code of the item"),
                              field("itemName", &Row::itemName, "Name of the item"), field("planned", &Row::planned, "For the whole order"),
                              field("issued", &Row::issued, "Came"), field("reserved", &Row::reserved, "Promised to it"),
                              field("onHand", &Row::onHand, "Available in the plant, whoever it is promised to"),
                              field("free", &Row::free, "Of that, promised to nobody"),
                              field("missing", &Row::missing, "Neither came, nor is promised, nor free"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = Availability;
        return std::tuple(field("workOrder", &Q::workOrder, "The order"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"production.availability"_s,
            .statement = u"production/availability"_s,
            .summary = u"Whether what a work order takes is there: for its release, and after."_s,
            .example = uR"({"workOrder": "WO-1001"})"_s,
            .order = {u"line"_s},
        };
    }
};

} // namespace millrace::production
