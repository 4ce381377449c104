// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/rules/valuation.h"

namespace millrace::inventory::rules {

/// What shortfalls leave of the goods becomes the newest layer.
Received receiveFifo(PoolState &pool, std::int64_t quantity, std::int64_t cost, Id<StockMove> move)
{
    Received out;
    auto left = quantity, leftCost = cost;
    out.fills = fillShortfalls(pool, left, leftCost);
    out.value = leftCost;
    for (const auto &fill : out.fills)
        out.value = addChecked(out.value, fill.value);
    if (left > 0)
        pool.layers.push_back({move, left, leftCost});
    pool.lastQuantity = left > 0 ? left : out.fills.back().quantity;
    pool.lastValue = left > 0 ? leftCost : out.fills.back().value;
    pool.quantity = addChecked(pool.quantity, quantity);
    pool.value = addChecked(pool.value, out.value);
    return out;
}

/// The oldest layers go first; what was last of the newest is what a shortfall is issued at.
Issued issueFifo(PoolState &pool, std::int64_t quantity, Id<StockMove> move)
{
    Issued out;
    auto wanted = quantity;
    if (!pool.layers.empty()) {
        pool.lastQuantity = pool.layers.back().quantity;
        pool.lastValue = pool.layers.back().value;
    }
    size_t emptied = 0;
    for (auto &layer : pool.layers) {
        if (wanted == 0)
            break;
        const auto taken = std::min(wanted, layer.quantity);
        const auto value = shareOf(layer.value, taken, layer.quantity);
        out.draws.push_back({layer.move, taken, value, false});
        out.value = addChecked(out.value, value);
        layer.quantity -= taken;
        layer.value -= value;
        wanted -= taken;
        if (layer.quantity == 0)
            ++emptied;
    }
    pool.layers.erase(pool.layers.begin(), pool.layers.begin() + std::ptrdiff_t(emptied));
    if (wanted > 0) {
        out.draws.push_back(issueShortfall(pool, wanted, move));
        out.value = addChecked(out.value, out.draws.back().value);
    }
    pool.quantity = subtractChecked(pool.quantity, quantity);
    pool.value = subtractChecked(pool.value, out.value);
    return out;
}

} // namespace millrace::inventory::rules
