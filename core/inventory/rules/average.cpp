// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/rules/valuation.h"

namespace millrace::inventory::rules {

namespace {

void remember(PoolState &pool)
{
    if (pool.quantity > 0) {
        pool.lastQuantity = pool.quantity;
        pool.lastValue = pool.value;
    }
}

} // namespace

Received receiveAverage(PoolState &pool, std::int64_t quantity, std::int64_t cost)
{
    Received out;
    auto left = quantity, leftCost = cost;
    out.fills = fillShortfalls(pool, left, leftCost);
    out.value = leftCost;
    for (const auto &fill : out.fills)
        out.value = addChecked(out.value, fill.value);
    pool.quantity = addChecked(pool.quantity, quantity);
    pool.value = addChecked(pool.value, out.value);
    remember(pool);
    return out;
}

Issued issueAverage(PoolState &pool, std::int64_t quantity, Id<StockMove> move)
{
    Issued out;
    const auto there = std::min(quantity, std::max<std::int64_t>(pool.quantity, 0));
    if (there > 0) {
        const auto value = shareOf(pool.value, there, pool.quantity);
        out.draws.push_back({{}, there, value, false});
        out.value = value;
    }
    if (quantity > there) {
        remember(pool);
        out.draws.push_back(issueShortfall(pool, quantity - there, move));
        out.value = addChecked(out.value, out.draws.back().value);
    }
    pool.quantity = subtractChecked(pool.quantity, quantity);
    pool.value = subtractChecked(pool.value, out.value);
    remember(pool);
    return out;
}

} // namespace millrace::inventory::rules
