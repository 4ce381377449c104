// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/late_costs.h"
#include "production/order_facts.h"

namespace millrace::production {

/// What an order put into stock, taken back reports apart, and where that went.
struct Outputs
{
    std::vector<inventory::rules::Trail::Output> receipts;
    inventory::LateCosts late;
};

Outputs gatherOutputs(door::Gather &gather, const OrderFacts &order);
/// The order's item, whether or not there was any output yet, and all that output has reached.
std::vector<inventory::StockNeed> needsOf(const Outputs &outputs, const OrderFacts &order);

/// Brings output to what was really spent: a late cost, over the outputs by their value, that follows them.
void trueUp(door::Changes &changes, const door::Work &work, inventory::StockBook &stock, const OrderFacts &order, const Outputs &outputs,
            Money amount, Day day);

} // namespace millrace::production
