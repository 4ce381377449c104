// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::production {

/// Work orders, how far they have come, and what is in them.
struct WorkOrders
{
    std::optional<Id<Plant>> plant;
    std::optional<Id<Item>> item;
    std::optional<QString> state;
    std::optional<Day> dueUntil;
    std::optional<Day> day;

    struct Row
    {
        QString number;
        QString state;
        QString item;
        QString itemName;
        QString plant;
        Quantity quantity;
        Quantity received;
        Day start;
        Day due;
        std::int64_t daysLate = 0;
        Money plannedCost;
        Money wip;
        Id<WorkOrder> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(
                field("number", &Row::number, "The order"), field("state", &Row::state, "planned, released, closed or cancelled"),
                field("item", &Row::item, "Code of the item"), field("itemName", &Row::itemName, "Name of the item"),
                field("plant", &Row::plant, "Where it is made"), field("quantity", &Row::quantity, "Ordered"),
                field("received", &Row::received, "Good, in stock"), field("start", &Row::start, "When it is to begin"),
                field("due", &Row::due, "When it is needed"), field("daysLate", &Row::daysLate, "Days that an open order is late"),
                field("plannedCost", &Row::plannedCost, "Frozen at release"), field("wip", &Row::wip, "In work in process"),
                field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = WorkOrders;
        return std::tuple(field("plant", &Q::plant, "Of this plant"), field("item", &Q::item, "Of this item"),
                          field("state", &Q::state, "planned, released, closed or cancelled"),
                          field("dueUntil", &Q::dueUntil, "Due by this day"),
                          field("day", &Q::day, "The day that lateness is told on; today where it is left out"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"production.work_orders"_s,
            .statement = u"production/work_orders"_s,
            .summary = u"Work orders, how far they have come, and what is in them."_s,
            .order = {u"due"_s, u"number"_s, u"id"_s},
        };
    }
};

} // namespace millrace::production
