// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/commands/cancel_work_order.h"

#include "production/order_history.h"
#include "production/reservations.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

using C = CancelWorkOrder;
using enum C::Rejection;

struct Facts
{
    std::optional<OrderFacts> order;
    std::vector<WipBalance> balances;
};

void check(const C &, door::Checks &)
{
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.order = gatherOrder(read, c.workOrder);
    if (f.order)
        f.balances = gatherBalances(read, f.order->row.id);
    return f;
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.order)
        return door::reject(WorkOrderUnknown, &C::workOrder);
    const auto &order = *f.order;
    if (!order.is(state::planned) && !order.is(state::released))
        return door::reject(WorkOrderNotOpen, &C::workOrder, {{u"workOrder"_s, order.head.row.number}, {u"state"_s, order.head.state}});
    if (!f.balances.empty())
        return door::reject(WipNotEmpty, &C::workOrder, {{u"wip"_s, order.money(order.wip.total()).toString()}});
    if (order.received != 0)
        return door::reject(OutputReceived, &C::workOrder, {{u"received"_s, Quantity(order.received, order.unit).toString()}});
    door::Changes changes;
    freeReservations(changes, order);
    masterdata::advance(changes, order.document(), order.head.state, state::cancelled);
    order.setEvent(changes, c.day.isNone() ? work.today() : c.day);
    return door::accept(std::move(changes), C::Receipt{});
}

} // namespace

door::CommandSpec CancelWorkOrder::spec()
{
    return {u"production.CancelWorkOrder"_s, 1, u"production.work_order_cancelled"_s,
            u"Gives up a work order on which nothing was spent."_s, uR"({"workOrder": "WO-1001"})"_s};
}

const door::CommandType &CancelWorkOrder::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::production
