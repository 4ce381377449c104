// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "production/wip.h"

namespace millrace::production {

/// Units that passed an operation in this command.
struct Passing
{
    std::size_t operation = 0;
    std::int64_t before = 0; ///< Processed there before, good or not.
    std::int64_t units = 0;
};

/// A component that is consumed as its operation reports, and how much.
struct Consumption
{
    std::size_t component = 0;
    std::size_t operation = 0;
    std::int64_t quantity = 0;
};

/// What the components that say so consume for these units.
std::vector<Consumption> backflushed(const OrderFacts &order, const std::vector<Passing> &passings);

/// The stock that may be consumed: what lies available in the plant, lot by lot.
std::vector<inventory::StockNeed> backflushNeeds(door::Gather &gather, const OrderFacts &order);

/// Issues it, the oldest lots first; bins that allow it go below zero when all else is empty. What is short comes back,
/// and nothing may be posted then.
QJsonArray consume(door::Changes &changes, const door::Work &work, inventory::StockBook &stock, OrderFacts &order,
                   const std::vector<Consumption> &consumptions, Id<Bin> lastResort, Day day);

} // namespace millrace::production
