// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/commands/book_machine_time.h"

#include "production/rules/hours.h"
#include "production/rules/tolerances.h"
#include "production/wip.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

using C = BookMachineTime;
using enum C::Rejection;
using enum C::Question;

struct Facts
{
    Day day;
    std::optional<OrderFacts> order;
};

void check(const C &c, door::Checks &checks)
{
    const auto hours = rules::hoursOf(c.time);
    checks.rejectIf(c.time.isZero(), NothingBooked, &C::time);
    checks.rejectIf(c.time.isNegative(), HoursNegative, &C::time);
    checks.rejectIf(!hours, UnitNotHours, &C::time);
    checks.rejectIf(hours && *hours > rules::mostHours, TooManyHours, &C::time);
}

Facts gather(const C &c, door::Gather &read)
{
    return {c.day.isNone() ? read.work().today() : c.day, gatherOrder(read, c.workOrder)};
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.order)
        return door::reject(WorkOrderUnknown, &C::workOrder);
    if (!f.order->is(state::released))
        return door::reject(WorkOrderNotReleased, &C::workOrder,
                            {{u"workOrder"_s, f.order->head.row.number}, {u"state"_s, f.order->head.state}});
    auto order = *f.order;
    const auto at = c.operation        ? order.operationNumbered(*c.operation)
        : order.operations.size() == 1 ? std::optional(std::size_t(0))
                                       : std::nullopt;
    if (!at)
        return door::reject(OperationUnknown, &C::operation);
    const auto &operation = order.operations[*at];
    if (!operation.row.workCentre)
        return door::reject(OperationMissing, &C::operation);

    const auto hours = *rules::hoursOf(c.time);
    const auto after = addChecked(operation.machineHours, hours);
    const auto plan = multiplyDivide(operation.row.machineHours, rules::entering(order.standard(), *at, order.row.quantity), Quantity::one,
                                     Rounding::HalfUp);
    if (rules::isAbove(after, plan, rules::overTimePercent) && !work.accepted(MoreThanPlanned))
        return door::ask(MoreThanPlanned, door::nameOf(&C::time),
                         {{u"planned"_s, Quantity(plan, Unit()).toString()},
                          {u"booked"_s, Quantity(after, Unit()).toString()},
                          {u"percent"_s, qint64(rules::overTimePercent)}});

    door::Changes changes;
    ledger::postings(changes).kind = u"machine"_s;
    ledger::postings(changes).text = order.head.row.number;
    const auto value = bookHours(changes, order, {Element::Machine, *at, hours, work.session.person, f.day});
    order.setEvent(changes, f.day);
    changes.event().value = value;
    return door::accept(std::move(changes), C::Receipt{value});
}

} // namespace

door::CommandSpec BookMachineTime::spec()
{
    return {u"production.BookMachineTime"_s, 1, u"production.machine_time_booked"_s,
            u"Books what a machine ran at an operation of a work order."_s,
            uR"({"workOrder": "WO-1001", "operation": 10, "time": "90 min"})"_s};
}

const door::CommandType &BookMachineTime::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::production
