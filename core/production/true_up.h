// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/stock_book.h"
#include "production/order_facts.h"

namespace millrace::production {

/// Output of an order that shares a cost: a layer under FIFO, a lot under actual costing, else all of it.
struct Output
{
    Id<Bin> bin;
    Id<Lot> lot;
    Id<StockMove> layer;       ///< Under FIFO.
    std::int64_t quantity = 0; ///< Received.
};

/// What an order put into stock, taken back reports apart.
std::vector<Output> gatherOutputs(door::Gather &gather, const OrderFacts &order);
std::vector<inventory::StockNeed> needsOf(const std::vector<Output> &outputs, const OrderFacts &order);

/// Brings output to what was really spent: moves of value alone for what is still on hand, with their postings. What is
/// left of the amount belonged to output that is gone, and comes back.
Money trueUp(door::Changes &changes, const door::Work &work, const inventory::StockBook &stock, const OrderFacts &order,
             const std::vector<Output> &outputs, Money amount, Day day);

} // namespace millrace::production
