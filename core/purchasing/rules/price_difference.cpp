// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/rules/price_difference.h"

namespace millrace::purchasing::rules {

using inventory::Method;

Money shareOfStock(const inventory::StockBook::Entry &entry, const PriceDifference &difference)
{
    const auto nothing = difference.amount.zero();
    if (entry.item.method == Method::Standard || entry.pool.quantity <= 0)
        return nothing;
    auto share = nothing;
    auto worth = entry.pool.value;
    if (entry.item.method == Method::Fifo) {
        const auto layer = std::ranges::find(entry.pool.layers, difference.move->id, &inventory::LayerState::move);
        if (layer == entry.pool.layers.end() || layer->quantity <= 0)
            return nothing;
        const auto kept = difference.kept.millionths();
        share = difference.amount.share(std::min(layer->quantity, kept), kept, Rounding::HalfUp);
        worth = layer->value;
    } else {
        const auto concerned = difference.concerned.millionths();
        share = difference.amount.share(std::min(entry.pool.quantity, concerned), concerned, Rounding::HalfUp);
    }
    return std::max(share, Money(-worth, share.currency()));
}

void bear(inventory::StockBook &stock, const PriceDifference &difference, const ledger::Dimensions &dimensions, const inventory::MoveFacts &facts,
          const door::Work &work, door::Changes &changes)
{
    if (difference.amount.isZero())
        return;
    auto &postings = ledger::postings(changes);
    if (!difference.move) {
        postings.debit(ledger::Role::Expense, difference.amount, dimensions);
        return;
    }
    const auto &move = *difference.move;
    // Where prices agree there is no more than what rounding leaves, and nobody has read the stock for that.
    const bool isRead = stock.knows(move.item, move.plant, move.lot);
    const auto share = isRead ? shareOfStock(stock.entry(move.item, move.plant, move.lot), difference) : difference.amount.zero();
    if (!share.isZero()) {
        const auto moved = stock.bear(changes, work, move.item, move.plant, move.place(), share, move.id, facts);
        postings.debit(ledger::Role::Inventory, moved.value, dimensions, {moved.row});
    }
    postings.debit(ledger::Role::PurchasePriceVariance, difference.amount - share, dimensions);
}

} // namespace millrace::purchasing::rules
