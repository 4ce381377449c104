// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::production {

/// Opens a closed work order again: what its closing took out of WIP goes back at the same values, the variances with it.
///
/// What had been reserved is not reserved again. Where the closing brought output to what was really spent, what bears that
/// (output in stock, orders and transfers that it went into) has to be there still.
struct ReopenWorkOrder
{
    Id<WorkOrder> workOrder;
    QString reason;
    Day day;

    enum class Rejection {
        ReasonMissing,
        WorkOrderUnknown,
        WorkOrderNotClosed,
        OutputGone, // the closing gave output a value that can't be taken back, because it has left stock
    };

    struct Receipt
    {
        Money wip;
        static auto fields() { return std::tuple(store::field("wip", &Receipt::wip, "What is in work in process again")); }
    };

    static auto fields()
    {
        using store::field;
        using C = ReopenWorkOrder;
        return std::tuple(field("workOrder", &C::workOrder, "The work order"), field("reason", &C::reason, "Why"),
                          field("day", &C::day, "Today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::production
