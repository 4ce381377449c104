// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"
#include "production/types/element.h"
#include "production/types/variance_kind.h"

namespace millrace::production {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

/// A work order's own facts; its head is the document of the same id.
struct WorkOrderRow
{
    Id<WorkOrder> id;
    Id<Entity> entity;
    Id<Plant> plant;
    Id<Item> item;
    std::int64_t quantity = 0;
    Id<Structure> structure;
    Day firstDay;
    Day due;
    std::int64_t plannedCost = 0; ///< Frozen at release.
    Id<Event> event;

    static constexpr TableName table{"work_order", TableClass::Document, 23};
    static constexpr auto fields()
    {
        using R = WorkOrderRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("entity", &R::entity), field("plant", &R::plant), field("item", &R::item),
                          field("quantity", &R::quantity), field("structure", &R::structure), field("first_day", &R::firstDay),
                          field("due", &R::due), field("planned_cost", &R::plannedCost), field("event", &R::event, Mark::Event));
    }
};

struct WorkOrderComponentRow
{
    Id<WorkOrderComponent> id;
    Id<WorkOrder> workOrder;
    std::int64_t line = 0;
    std::int64_t operation = 0;
    Id<Item> component;
    std::int64_t planned = 0; ///< For the whole order, loss included.
    std::int64_t perUnit = 0; ///< For one unit entering the operation, loss included.
    bool backflush = false;
    Rate standardCost; ///< Expected price of one stock unit, frozen at release.
    Id<Event> event;

    static constexpr TableName table{"work_order_component", TableClass::Document, 24};
    static constexpr auto fields()
    {
        using R = WorkOrderComponentRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("work_order", &R::workOrder), field("line", &R::line),
                          field("operation", &R::operation), field("component", &R::component), field("planned", &R::planned),
                          field("per_unit", &R::perUnit), field("backflush", &R::backflush), field("standard_cost", &R::standardCost),
                          field("event", &R::event, Mark::Event));
    }
};

struct WorkOrderOperationRow
{
    Id<WorkOrderOperation> id;
    Id<WorkOrder> workOrder;
    std::int64_t number = 0;
    Id<WorkCentre> workCentre;
    QString text;
    std::int64_t setupHours = 0;  ///< Millionths, once an order.
    std::int64_t labourHours = 0; ///< Millionths, for one unit entering.
    std::int64_t machineHours = 0;
    std::int64_t yield = 1'000'000; ///< Millionths of what enters.
    Rate labourRate;
    Rate machineRate;
    Rate overheadRate;
    Id<Event> event;

    static constexpr TableName table{"work_order_operation", TableClass::Document, 24};
    static constexpr auto fields()
    {
        using R = WorkOrderOperationRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("work_order", &R::workOrder), field("number", &R::number),
                          field("work_centre", &R::workCentre), field("text", &R::text), field("setup_hours", &R::setupHours),
                          field("labour_hours", &R::labourHours), field("machine_hours", &R::machineHours), field("yield", &R::yield),
                          field("labour_rate", &R::labourRate), field("machine_rate", &R::machineRate),
                          field("overhead_rate", &R::overheadRate), field("event", &R::event, Mark::Event));
    }
};

/// A part of what was left in WIP, by cause. Positive is unfavourable.
struct VarianceRow
{
    std::int64_t id = 0;
    Id<Event> event;
    Id<Entity> entity;
    VarianceKind kind{};
    std::int64_t amount = 0;
    Id<Document> document;
    Id<Item> item;
    Id<WorkOrderOperation> operation;
    Id<WorkCentre> workCentre;
    Id<Reason> reason;
    Id<Person> person;
    Day day;

    static constexpr TableName table{"variance", TableClass::Posted, 74};
    static constexpr auto fields()
    {
        using R = VarianceRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("entity", &R::entity),
                          field("kind", &R::kind), field("amount", &R::amount, Mark::Signed), field("document", &R::document),
                          field("item", &R::item), field("operation", &R::operation), field("work_centre", &R::workCentre),
                          field("reason", &R::reason), field("person", &R::person), field("day", &R::day));
    }
};

} // namespace millrace::production
