// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sales/commands/close_sales_order.h"

#include "sales/rules/order_state.h"

using namespace Qt::StringLiterals;

namespace millrace::sales {

namespace {

using C = CloseSalesOrder;
using enum C::Rejection;

struct Facts
{
    std::optional<masterdata::LinedDocument> order;
    rules::Promised promised;
};

void check(const C &, door::Checks &) {}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.order = masterdata::gatherLined(read, c.order);
    if (f.order)
        f.promised = rules::gatherPromised(read, *f.order);
    return f;
}

door::Decision decide(const C &, const Facts &f, const door::Work &)
{
    if (!f.order)
        return door::reject(OrderUnknown, &C::order);
    const auto &[head, current] = f.order->head;
    if (current != state::open)
        return door::reject(OrderNotOpen, &C::order, {{u"order"_s, head.number}, {u"state"_s, current}});
    for (const auto &line : f.order->lines) {
        if (rules::charged(*f.order, line) < rules::kept(*f.order, line))
            return door::reject(ShippedNotInvoiced, &C::order, {{u"line"_s, qint64(line.line)}});
    }
    auto changes = rules::stepOf(*f.order, state::closed);
    auto promised = f.promised;
    rules::releaseAll(changes, promised, *f.order);
    return door::accept(std::move(changes), C::Receipt{head.number});
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"sales.CloseSalesOrder"_s, 1, u"sales.sales_order_closed"_s, u"Ships nothing more on an order."_s, uR"({"order": "SO-1001"})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::sales
