// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::production {

/// Gives up a work order on which nothing was spent. What it had reserved is free again.
struct CancelWorkOrder
{
    Id<WorkOrder> workOrder;
    Day day;

    enum class Rejection {
        WorkOrderUnknown,
        WorkOrderNotOpen, // neither planned nor released
        WipNotEmpty,      // something is in work in process
        OutputReceived,   // something came out of it
    };

    struct Receipt
    {
        static auto fields() { return std::tuple(); }
    };

    static auto fields()
    {
        using store::field;
        using C = CancelWorkOrder;
        return std::tuple(field("workOrder", &C::workOrder, "The work order"),
                          field("day", &C::day, "Today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::production
