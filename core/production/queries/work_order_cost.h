// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::production {

/// The cost of a work order by element: spent, at standard, gone out of it, and left.
struct WorkOrderCost
{
    Id<WorkOrder> workOrder;

    struct Row
    {
        QString element;
        Money spent;
        Money standard;
        Money completed;
        Money scrapped;
        Money closed;
        Money wip;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("element", &Row::element, "material, setup, labour, machine, overhead, subcontract or rework"),
                              field("spent", &Row::spent, "What went in"),
                              field("standard", &Row::standard, "The same quantities and hours at standard prices and rates"),
                              field("completed", &Row::completed, "Gone with good pieces"),
                              field("scrapped", &Row::scrapped, "Gone with abnormal scrap"),
                              field("closed", &Row::closed, "Gone when the order was closed"), field("wip", &Row::wip, "Left"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = WorkOrderCost;
        return std::tuple(field("workOrder", &Q::workOrder, "The order"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"production.work_order_cost"_s,
            .statement = u"production/work_order_cost"_s,
            .summary = u"The cost of a work order by element: spent, at standard, gone out of it, and left."_s,
            .example = uR"({"workOrder": "WO-1001"})"_s,
            .order = {u"element"_s},
        };
    }
};

} // namespace millrace::production
