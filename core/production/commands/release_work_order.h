// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::production {

/// Lets a work order start (events.md, "Order released").
///
/// Its planned cost, the prices of its components and the rates of its operations are frozen as they are now; they are
/// what its variances are told against. Components that are there are reserved for it; those that are short are asked
/// about first. Nothing is posted.
struct ReleaseWorkOrder
{
    Id<WorkOrder> workOrder;
    Day day;

    enum class Rejection {
        WorkOrderUnknown,
        WorkOrderNotPlanned,
        StructureNotReleased, // withdrawn since the order was made
        StandardCostMissing,  // the item is kept at standard and has none
    };
    enum class Question { ComponentsShort };

    struct Receipt
    {
        Money plannedCost;
        std::int64_t componentsShort = 0;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("plannedCost", &Receipt::plannedCost, "What the order is to cost"),
                              field("componentsShort", &Receipt::componentsShort, "How many components are not all there"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = ReleaseWorkOrder;
        return std::tuple(field("workOrder", &C::workOrder, "The work order"),
                          field("day", &C::day, "Today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::production
