// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::production {

/// Takes abnormal scrap out of a work order at an operation (events.md, "Scrap declared at an operation").
///
/// What the pieces had gathered up to and with this operation leaves WIP as scrap, so that the good pieces do not bear
/// it: at standard, or, where output bears what was really spent, at most what is there. Normal scrap is reported with
/// the completion instead.
struct DeclareScrap
{
    Id<WorkOrder> workOrder;
    std::optional<std::int64_t> operation;
    Quantity quantity;
    Id<Reason> reason;
    Day day;

    enum class Rejection {
        QuantityNotPositive,
        WorkOrderUnknown,
        WorkOrderNotReleased,
        OperationUnknown,
        ReasonUnknown,
        UnitDoesNotConvert,
        QuantityTooSmall,      // nothing is left of it in the stock unit
        OperationBeforeBehind, // more would leave this operation than entered it
        ComponentShort,        // what is consumed with the pieces is not there
    };

    struct Receipt
    {
        Money value;
        static auto fields() { return std::tuple(store::field("value", &Receipt::value, "What left work in process")); }
    };

    static auto fields()
    {
        using store::field;
        using C = DeclareScrap;
        return std::tuple(field("workOrder", &C::workOrder, "The work order"),
                          field("operation", &C::operation, "The number of the operation; the last where it is left out"),
                          field("quantity", &C::quantity, "Pieces lost, in any unit that converts"), field("reason", &C::reason, "Why"),
                          field("day", &C::day, "Today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::production
