// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::production {

/// Ends a work order (events.md, "Order closed").
///
/// Its reservations are freed, and what is left in WIP leaves it. Under standard cost it is split exactly into variances by
/// cause (costing.md); otherwise it goes to the output that is still on hand, and the share of what is gone is revaluation.
/// An order without any output leaves all of it as scrap.
struct CloseWorkOrder
{
    Id<WorkOrder> workOrder;
    Day day;

    enum class Rejection {
        WorkOrderUnknown,
        WorkOrderNotReleased,
    };
    enum class Question { PiecesInBetween }; // pieces have left an operation and not come through the next

    struct Receipt
    {
        Money left;
        Money variance;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("left", &Receipt::left, "What was left in work in process"),
                              field("variance", &Receipt::variance, "What of it became variance; positive is unfavourable"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = CloseWorkOrder;
        return std::tuple(field("workOrder", &C::workOrder, "The work order"),
                          field("day", &C::day, "Today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::production
