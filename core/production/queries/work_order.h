// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::production {

/// The head of a work order.
struct WorkOrderHead
{
    Id<WorkOrder> workOrder;
    std::optional<Day> day;

    struct Row
    {
        QString number;
        QString state;
        QString item;
        QString itemName;
        QString entity;
        QString plant;
        QString revision;
        Quantity quantity;
        Quantity received;
        Money receivedValue;
        Day day;
        Day start;
        Day due;
        std::int64_t daysLate = 0;
        Money plannedCost;
        Money wip;
        QString correlation;
        Id<WorkOrder> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(
                field("number", &Row::number, "The order"), field("state", &Row::state, "planned, released, closed or cancelled"),
                field("item", &Row::item, "Code of the item"), field("itemName", &Row::itemName, "Name of the item"),
                field("entity", &Row::entity, "Whose it is"), field("plant", &Row::plant, "Where it is made"),
                field("revision", &Row::revision, "Of the structure that it is made by"), field("quantity", &Row::quantity, "Ordered"),
                field("received", &Row::received, "Good, in stock"),
                field("receivedValue", &Row::receivedValue, "What these took out of work in process"),
                field("day", &Row::day, "When it was ordered"), field("start", &Row::start, "When it is to begin"),
                field("due", &Row::due, "When it is needed"), field("daysLate", &Row::daysLate, "Days that an open order is late"),
                field("plannedCost", &Row::plannedCost, "Frozen at release"), field("wip", &Row::wip, "In work in process"),
                field("correlation", &Row::correlation, "The chain that it belongs to"), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = WorkOrderHead;
        return std::tuple(field("workOrder", &Q::workOrder, "The order"),
                          field("day", &Q::day, "The day that lateness is told on; today where it is left out"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"production.work_order"_s,
            .statement = u"production/work_order"_s,
            .summary = u"The head of a work order."_s,
            .example = uR"({"workOrder": "WO-1001"})"_s,
            .order = {u"number"_s},
        };
    }
};

} // namespace millrace::production
