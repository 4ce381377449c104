// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/late_costs.h"
#include "purchasing/rules/receipt_move.h"

namespace millrace::purchasing::rules {

/// Prices that differ from what was received at: of a service, an expense; at standard, a variance; otherwise late costs of the
/// receipts, which are collected and then spread together, so that what meets on its way goes on as one.
/// This is the one place that late costs of purchases go through.
class PriceDifferences
{
public:
    PriceDifferences(const inventory::StockBook &stock, const inventory::LateCosts &late) : m_stock(stock), m_late(late) {}

    /// What goods turned out to cost in addition (or, negative, less); without a move it was a service.
    void add(const ReceiptMove *move, Money amount, const ledger::Dimensions &dimensions, door::Changes &changes);
    void spread(inventory::StockBook &stock, Currency currency, const inventory::MoveFacts &facts, const door::Work &work, door::Changes &changes) const;

private:
    const inventory::StockBook &m_stock;
    const inventory::LateCosts &m_late;
    std::vector<inventory::rules::LateCost> m_causes;
};

} // namespace millrace::purchasing::rules
