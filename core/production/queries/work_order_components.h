// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::production {

/// The components of a work order: what was planned, what came, and what is missing.
struct WorkOrderComponents
{
    Id<WorkOrder> workOrder;

    struct Row
    {
        std::int64_t line = 0;
        std::int64_t operation = 0;
        QString item;
        QString itemName;
        Quantity planned;
        Quantity perUnit;
        Quantity issued;
        Quantity reserved;
        Quantity missing;
        bool backflush = false;
        Rate price;
        Id<WorkOrderComponent> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(
                field("line", &Row::line, "Number of the line"),
                field("operation", &Row::operation, "Number of the operation that uses it"), field("item", &Row::item, "Code of the item"),
                field("itemName", &Row::itemName, "Name of the item"), field("planned", &Row::planned, "For the whole order"),
                field("perUnit", &Row::perUnit, "For one unit entering the operation"),
                field("issued", &Row::issued, "Came, substitutes as what they stood for"),
                field("reserved", &Row::reserved, "Promised to it"), field("missing", &Row::missing, "Neither came nor is promised"),
                field("backflush", &Row::backflush, "Whether a completion takes it out of stock"),
                field("price", &Row::price, "Expected cost of one unit, frozen at release"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = WorkOrderComponents;
        return std::tuple(field("workOrder", &Q::workOrder, "The order"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"production.work_order_components"_s,
            .statement = u"production/work_order_components"_s,
            .summary = u"The components of a work order: what was planned, what came, and what is missing."_s,
            .example = uR"({"workOrder": "WO-1001"})"_s,
            .order = {u"line"_s},
        };
    }
};

} // namespace millrace::production
