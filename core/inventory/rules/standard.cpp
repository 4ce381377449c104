// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/rules/valuation.h"

namespace millrace::inventory::rules {

std::int64_t standardValue(const StockItem &item, std::int64_t quantity)
{
    return item.standard ? item.standard->cost.times({quantity, item.unit}, item.currency).minor() : 0;
}

/// Value is always quantity times standard, rounded once: so no rounding can pile up, and what was paid is a variance.
Received receiveStandard(const StockItem &item, PoolState &pool, std::int64_t quantity, std::int64_t cost)
{
    pool.quantity = addChecked(pool.quantity, quantity);
    const auto value = standardValue(item, pool.quantity);
    Received out{subtractChecked(value, pool.value), 0, {}};
    out.difference = subtractChecked(cost, out.value);
    pool.value = value;
    return out;
}

/// A shortfall needs no open draw here: whatever fills it later is taken up at standard, too.
Issued issueStandard(const StockItem &item, PoolState &pool, std::int64_t quantity)
{
    pool.quantity = subtractChecked(pool.quantity, quantity);
    const auto value = standardValue(item, pool.quantity);
    const auto taken = subtractChecked(pool.value, value);
    pool.value = value;
    return {taken, {{{}, quantity, taken, false}}};
}

} // namespace millrace::inventory::rules
