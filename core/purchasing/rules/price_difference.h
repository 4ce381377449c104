// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/postings.h"
#include "purchasing/rules/receipt_move.h"

namespace millrace::purchasing::rules {

/// What goods turned out to cost in addition (or, negative, less) after they were received.
struct PriceDifference
{
    const ReceiptMove *move = nullptr; ///< None for a service.
    Quantity concerned;                ///< So much of that receipt it is about, in the stock unit.
    Quantity kept;                     ///< So much of it has not gone back to the supplier.
    Money amount;
};

/// Takes the difference to where the goods are: at standard to the variance; otherwise to the stock that is still here
/// from the receipt, by quantity (under FIFO its layer, at average and actual cost what the pool can still hold of it),
/// and for what has left, to the variance. Stock never becomes worth less than nothing.
/// This is the one place that late costs of purchases go through.
void bear(inventory::StockBook &stock, const PriceDifference &difference, const ledger::Dimensions &dimensions, const inventory::MoveFacts &facts,
          const door::Work &work, door::Changes &changes);

/// The part of the difference that the stock takes; pure, for bear and its tests.
Money shareOfStock(const inventory::StockBook::Entry &entry, const PriceDifference &difference);

} // namespace millrace::purchasing::rules
