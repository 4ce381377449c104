// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::production {

/// Books what a machine ran at an operation of a released work order (events.md, "Machine time booked"): WIP at the work
/// centre's machine rate, absorbed.
struct BookMachineTime
{
    Id<WorkOrder> workOrder;
    std::optional<std::int64_t> operation;
    Quantity time;
    Day day;

    enum class Rejection {
        NothingBooked,
        HoursNegative,
        UnitNotHours, // h, min or s
        TooManyHours, // more than 24
        WorkOrderUnknown,
        WorkOrderNotReleased,
        OperationUnknown,
        OperationMissing, // the order has no operations
    };
    enum class Question { MoreThanPlanned }; // by more than fifty percent

    struct Receipt
    {
        Money value;
        static auto fields() { return std::tuple(store::field("value", &Receipt::value, "What went into work in process")); }
    };

    static auto fields()
    {
        using store::field;
        using C = BookMachineTime;
        return std::tuple(field("workOrder", &C::workOrder, "The work order"),
                          field("operation", &C::operation, "The number of the operation; may be left out where there is only one"),
                          field("time", &C::time, "How long it ran: \"1.5\" or \"90 min\""),
                          field("day", &C::day, "Today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::production
