// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sales/rules/order_state.h"

#include "inventory/reservations.h"

namespace millrace::sales::rules {

using masterdata::DocumentLineRow;
using masterdata::LinedDocument;

Quantity kept(const LinedDocument &order, const DocumentLineRow &line)
{
    return order.done(line, measure::shipped) - order.done(line, measure::returned);
}

Quantity charged(const LinedDocument &document, const DocumentLineRow &line)
{
    return document.done(line, measure::invoiced) - document.done(line, measure::credited);
}

door::Changes stepOf(const LinedDocument &order, const QString &to)
{
    const auto &head = order.head.row;
    door::Changes changes;
    changes.event().entity = head.entity;
    changes.event().plant = head.plant;
    changes.event().correlation = head.correlation;
    masterdata::advance(changes, head.id, order.head.state, to);
    return changes;
}

bool isComplete(const LinedDocument &order, const std::map<Id<DocumentLine>, std::int64_t> &invoicedNow)
{
    return std::ranges::all_of(order.lines, [&](const DocumentLineRow &line) {
        const auto now = invoicedNow.find(line.id);
        const auto invoiced = charged(order, line) + Quantity(now == invoicedNow.end() ? 0 : now->second, line.unit);
        return kept(order, line).millionths() >= line.quantity && invoiced >= kept(order, line);
    });
}

std::int64_t Promised::of(const DocumentLineRow &line) const
{
    const auto found = byLine.find(line.id.value);
    return found == byLine.end() ? 0 : found->second;
}

Promised gatherPromised(door::Gather &gather, const LinedDocument &order)
{
    Promised promised;
    std::vector<std::int64_t> lines;
    for (const auto &line : order.lines)
        lines.push_back(line.id.value);
    promised.byLine = inventory::gatherReserved(gather, lines);
    std::vector<inventory::StockNeed> needs;
    for (const auto &line : order.lines) {
        if (promised.of(line) > 0)
            needs.push_back({line.item, order.head.row.plant, {}});
    }
    promised.stock = inventory::gatherStock(gather, needs, order.head.row.day);
    return promised;
}

void releaseAll(door::Changes &changes, Promised &promised, const LinedDocument &order)
{
    const auto plant = order.head.row.plant;
    for (const auto &line : order.lines) {
        if (const auto quantity = promised.of(line); quantity > 0)
            inventory::release(changes, promised.stock, order.id(), line.id.value, line.item, plant,
                               Quantity(quantity, promised.stock.item(line.item, plant).unit));
    }
}

} // namespace millrace::sales::rules
