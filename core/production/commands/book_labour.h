// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::production {

/// Books what a person worked at an operation of a released work order (events.md, "Labour booked").
///
/// Setup and run hours become WIP at the work centre's labour rate, and overhead at its overhead rate for each of these
/// hours; what was paid for them is absorbed.
struct BookLabour
{
    Id<WorkOrder> workOrder;
    std::optional<std::int64_t> operation;
    std::optional<Id<Person>> person;
    Quantity setup;
    Quantity run;
    Day day;

    enum class Rejection {
        NothingBooked,
        HoursNegative,
        UnitNotHours, // h, min or s
        TooManyHours, // more than 24 in all
        WorkOrderUnknown,
        WorkOrderNotReleased,
        OperationUnknown,
        OperationMissing, // the order has no operations
        PersonUnknown,
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
        using C = BookLabour;
        return std::tuple(field("workOrder", &C::workOrder, "The work order"),
                          field("operation", &C::operation, "The number of the operation; may be left out where there is only one"),
                          field("person", &C::person, "Who worked; who sends this where it is left out"),
                          field("setup", &C::setup, "Time spent on setting up: \"0.5\" or \"30 min\"").optional(),
                          field("run", &C::run, "Time spent on making").optional(),
                          field("day", &C::day, "Today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::production
