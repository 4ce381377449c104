// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/rules/price_difference.h"

namespace millrace::purchasing::rules {

void PriceDifferences::add(const ReceiptMove *move, Money amount, const ledger::Dimensions &dimensions, door::Changes &changes)
{
    if (amount.isZero())
        return;
    auto &postings = ledger::postings(changes);
    if (!move) {
        postings.debit(ledger::Role::Expense, amount, dimensions);
        return;
    }
    // Where prices agree there is no more than what rounding leaves, and nobody has followed the goods for that.
    const bool isFollowed = m_late.knows(move->id) && m_stock.knows(move->item, move->plant, move->lot);
    if (isFollowed && m_stock.entry(move->item, move->plant, move->lot).item.method != inventory::Method::Standard)
        m_causes.push_back({move->id, amount.minor()});
    else
        postings.debit(ledger::Role::PurchasePriceVariance, amount, dimensions);
}

void PriceDifferences::spread(inventory::StockBook &stock, Currency currency, const inventory::MoveFacts &facts, const door::Work &work,
                              door::Changes &changes) const
{
    m_late.spread(changes, work, stock, m_causes, currency, ledger::Role::PurchasePriceVariance, facts);
}

} // namespace millrace::purchasing::rules
