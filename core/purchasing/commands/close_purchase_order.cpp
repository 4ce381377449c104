// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/commands/close_purchase_order.h"

#include "masterdata/lined_document.h"
#include "purchasing/rules/order_state.h"

using namespace Qt::StringLiterals;

namespace millrace::purchasing {

namespace {

using C = ClosePurchaseOrder;
using enum C::Rejection;

struct Facts
{
    std::optional<masterdata::LinedDocument> order;
};

void check(const C &, door::Checks &) {}

Facts gather(const C &c, door::Gather &read)
{
    return {masterdata::gatherLined(read, c.order)};
}

door::Decision decide(const C &, const Facts &f, const door::Work &)
{
    if (!f.order)
        return door::reject(OrderUnknown, &C::order);
    const auto &[head, current] = f.order->head;
    if (current != state::open)
        return door::reject(OrderNotOpen, &C::order, {{u"order"_s, head.number}, {u"state"_s, current}});
    return door::accept(rules::stepOf(*f.order, state::closed), C::Receipt{head.number});
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"purchasing.ClosePurchaseOrder"_s, 1, u"purchasing.purchase_order_closed"_s, u"Expects nothing more of an order."_s,
            uR"({"order": "PO-1001"})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::purchasing
