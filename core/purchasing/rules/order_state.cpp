// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/rules/order_state.h"

namespace millrace::purchasing::rules {

door::Changes stepOf(const masterdata::LinedDocument &order, const QString &to)
{
    const auto &head = order.head.row;
    door::Changes changes;
    changes.event().entity = head.entity;
    changes.event().plant = head.plant;
    changes.event().correlation = head.correlation;
    masterdata::advance(changes, head.id, order.head.state, to);
    return changes;
}

bool isComplete(const masterdata::LinedDocument &order, const std::map<Id<DocumentLine>, std::int64_t> &invoicedNow)
{
    return std::ranges::all_of(order.lines, [&](const masterdata::DocumentLineRow &line) {
        const auto kept = order.done(line, measure::received) - order.done(line, measure::returned);
        const auto now = invoicedNow.find(line.id);
        const auto invoiced = order.done(line, measure::invoiced) - order.done(line, measure::credited)
            + Quantity(now == invoicedNow.end() ? 0 : now->second, line.unit);
        return kept.millionths() >= line.quantity && invoiced >= kept;
    });
}

} // namespace millrace::purchasing::rules
