// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/rules/valuation.h"

namespace millrace::inventory::rules {

std::vector<Fill> fillShortfalls(PoolState &pool, std::int64_t &quantity, std::int64_t &cost)
{
    std::vector<Fill> fills;
    size_t filled = 0;
    for (auto &open : pool.open) {
        if (quantity == 0)
            break;
        const auto taken = std::min(quantity, open.quantity);
        const auto released = shareOf(open.value, taken, open.quantity);
        const auto turnedOut = shareOf(cost, taken, quantity);
        fills.push_back({open.move, taken, released, subtractChecked(turnedOut, released)});
        open.quantity -= taken;
        open.value -= released;
        quantity -= taken;
        cost -= turnedOut;
        if (open.quantity == 0)
            ++filled;
    }
    pool.open.erase(pool.open.begin(), pool.open.begin() + std::ptrdiff_t(filled));
    return fills;
}

Draw issueShortfall(PoolState &pool, std::int64_t quantity, Id<StockMove> move)
{
    const auto value = pool.lastQuantity > 0 ? multiplyDivide(pool.lastValue, quantity, pool.lastQuantity, Rounding::HalfUp) : 0;
    pool.open.push_back({move, quantity, value});
    return {{}, quantity, value, true};
}

} // namespace millrace::inventory::rules
