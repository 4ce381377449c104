// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/commands/book_labour.h"

#include "production/order_lines.h"
#include "production/rules/hours.h"
#include "production/rules/tolerances.h"
#include "production/wip.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

using C = BookLabour;
using enum C::Rejection;
using enum C::Question;

struct Facts
{
    Day day;
    std::optional<OrderFacts> order;
    bool personKnown = true;
};

void check(const C &c, door::Checks &checks)
{
    const auto setup = rules::hoursOf(c.setup);
    const auto run = rules::hoursOf(c.run);
    checks.rejectIf(c.setup.isZero() && c.run.isZero(), NothingBooked, &C::run);
    checks.rejectIf(c.setup.isNegative(), HoursNegative, &C::setup);
    checks.rejectIf(c.run.isNegative(), HoursNegative, &C::run);
    checks.rejectIf(!setup, UnitNotHours, &C::setup);
    checks.rejectIf(!run, UnitNotHours, &C::run);
    checks.rejectIf(setup && run && addChecked(*setup, *run) > rules::mostHours, TooManyHours, &C::run);
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    f.order = gatherOrder(read, c.workOrder);
    f.personKnown = !c.person || personExists(read, *c.person);
    return f;
}

/// Setup and run of an operation as planned for all units that are to enter it, or as booked with these hours.
struct Times
{
    std::int64_t setup = 0, run = 0;
};

Times planned(const OrderFacts &order, std::size_t at)
{
    const auto &row = order.operations[at].row;
    return {row.setupHours,
            multiplyDivide(row.labourHours, rules::entering(order.standard(), at, order.row.quantity), Quantity::one, Rounding::HalfUp)};
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
    if (!order.operations[*at].row.workCentre)
        return door::reject(OperationMissing, &C::operation);
    if (!f.personKnown)
        return door::reject(PersonUnknown, &C::person);

    const auto setup = *rules::hoursOf(c.setup);
    const auto run = *rules::hoursOf(c.run);
    const auto plan = planned(order, *at);
    const Times after{addChecked(order.operations[*at].setupHours, setup), addChecked(order.operations[*at].labourHours, run)};
    const bool above = (setup > 0 && rules::isAbove(after.setup, plan.setup, rules::overTimePercent))
        || (run > 0 && rules::isAbove(after.run, plan.run, rules::overTimePercent));
    if (above && !work.accepted(MoreThanPlanned))
        return door::ask(MoreThanPlanned, door::nameOf(&C::run),
                         {{u"planned"_s, Quantity(plan.setup + plan.run, Unit()).toString()},
                          {u"booked"_s, Quantity(after.setup + after.run, Unit()).toString()},
                          {u"percent"_s, qint64(rules::overTimePercent)}});

    door::Changes changes;
    ledger::postings(changes).kind = u"labour"_s;
    ledger::postings(changes).text = order.head.row.number;
    const auto person = c.person.value_or(work.session.person);
    Money value(0, order.currency);
    if (setup > 0)
        value += bookHours(changes, order, {Element::Setup, *at, setup, person, f.day});
    if (run > 0)
        value += bookHours(changes, order, {Element::Labour, *at, run, person, f.day});
    order.setEvent(changes, f.day);
    changes.event().value = value;
    return door::accept(std::move(changes), C::Receipt{value});
}

} // namespace

door::CommandSpec BookLabour::spec()
{
    return {u"production.BookLabour"_s, 1, u"production.labour_booked"_s, u"Books what a person worked at an operation of a work order."_s,
            uR"({"workOrder": "WO-1001", "operation": 10, "setup": "30 min", "run": "4.5"})"_s};
}

const door::CommandType &BookLabour::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::production
