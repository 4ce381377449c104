// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/stock_book.h"

namespace millrace::inventory::rules {

/// What an issue took: from a layer (its source), from the pool as a whole (no source), or from nothing yet (open).
struct Draw
{
    Id<StockMove> source;
    std::int64_t quantity = 0;
    std::int64_t value = 0;
    bool open = false;
    bool operator==(const Draw &) const = default;
};

struct Issued
{
    std::int64_t value = 0;
    std::vector<Draw> draws;
};

/// So much of an earlier issue's shortfall that a receipt fills, at the value it was issued at, and what its goods
/// turned out to cost in addition.
struct Fill
{
    Id<StockMove> issue;
    std::int64_t quantity = 0;
    std::int64_t value = 0;
    std::int64_t lateCost = 0;
};

/// What a receipt did to its pool. cost = value + difference + late costs, always.
struct Received
{
    std::int64_t value = 0;
    std::int64_t difference = 0;
    std::vector<Fill> fills;
    std::int64_t lateCost() const;
};

/// Quantities are positive, costs not negative. The pool is moved on, except for its sequence.
Received receive(const StockItem &item, PoolState &pool, std::int64_t quantity, std::int64_t cost, Id<StockMove> move);
Issued issue(const StockItem &item, PoolState &pool, std::int64_t quantity, Id<StockMove> move);

/// By method.
Received receiveStandard(const StockItem &item, PoolState &pool, std::int64_t quantity, std::int64_t cost);
Issued issueStandard(const StockItem &item, PoolState &pool, std::int64_t quantity);
Received receiveAverage(PoolState &pool, std::int64_t quantity, std::int64_t cost);
Issued issueAverage(PoolState &pool, std::int64_t quantity, Id<StockMove> move);
Received receiveFifo(PoolState &pool, std::int64_t quantity, std::int64_t cost, Id<StockMove> move);
Issued issueFifo(PoolState &pool, std::int64_t quantity, Id<StockMove> move);

/// What so much is worth at standard; nothing where no standard has been set.
std::int64_t standardValue(const StockItem &item, std::int64_t quantity);

/// value * quantity / of, to the nearest minor unit; all of it when quantity reaches of.
std::int64_t shareOf(std::int64_t value, std::int64_t quantity, std::int64_t of);

/// Fills shortfalls, oldest first, with goods that arrive; quantity and cost become what is left of them.
std::vector<Fill> fillShortfalls(PoolState &pool, std::int64_t &quantity, std::int64_t &cost);
/// Issues what is not there at the last known cost; zero where there never was one.
Draw issueShortfall(PoolState &pool, std::int64_t quantity, Id<StockMove> move);

} // namespace millrace::inventory::rules
