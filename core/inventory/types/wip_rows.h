// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::inventory {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

/// What work in process is made of.
enum class Element { Material, Setup, Labour, Machine, Overhead, Subcontract, Rework };

/// What a WIP entry came of.
enum class WipKind { Issue, Return, Labour, Machine, Completion, Scrap, Close, Service, LateCost };

/// One debit (positive) or credit of an order's work in process.
struct WipEntryRow
{
    std::int64_t id = 0;
    Id<Event> event;
    Id<Entity> entity;
    Id<WorkOrder> workOrder;
    Element element{};
    Id<Account> account; ///< Completed by its posting.
    std::int64_t amount = 0;
    WipKind kind{};
    Id<WorkOrderOperation> operation;
    Id<WorkOrderComponent> component;
    Id<Item> item;
    std::int64_t quantity = 0;       ///< Hours or units, signed as the amount.
    std::int64_t standardAmount = 0; ///< The same quantity at standard price or rate.
    Id<Person> person;
    Id<Reason> reason;
    Day day;

    static constexpr TableName table{"wip_entry", TableClass::Posted, 73};
    static constexpr auto fields()
    {
        using R = WipEntryRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("entity", &R::entity),
                          field("work_order", &R::workOrder), field("element", &R::element), field("account", &R::account),
                          field("amount", &R::amount, Mark::Signed), field("kind", &R::kind), field("operation", &R::operation),
                          field("component", &R::component), field("item", &R::item), field("quantity", &R::quantity, Mark::Signed),
                          field("standard_amount", &R::standardAmount, Mark::Signed), field("person", &R::person),
                          field("reason", &R::reason), field("day", &R::day));
    }
};

} // namespace millrace::inventory
