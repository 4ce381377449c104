// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/rules/valuation.h"

namespace millrace::inventory::rules {

std::int64_t Received::lateCost() const
{
    std::int64_t sum = 0;
    for (const auto &fill : fills)
        sum = addChecked(sum, fill.lateCost);
    return sum;
}

std::int64_t shareOf(std::int64_t value, std::int64_t quantity, std::int64_t of)
{
    return quantity == of ? value : multiplyDivide(value, quantity, of, Rounding::HalfUp);
}

Received receive(const StockItem &item, PoolState &pool, std::int64_t quantity, std::int64_t cost, Id<StockMove> move)
{
    MILLRACE_ASSERT(quantity > 0 && cost >= 0, "a receipt of nothing, or at a negative cost");
    switch (item.method) {
    case Method::Standard:
        return receiveStandard(item, pool, quantity, cost);
    case Method::Fifo:
        return receiveFifo(pool, quantity, cost, move);
    case Method::Average:
    case Method::Actual: // The pool is one lot's; inside it goods can't be told apart.
        break;
    }
    return receiveAverage(pool, quantity, cost);
}

Issued issue(const StockItem &item, PoolState &pool, std::int64_t quantity, Id<StockMove> move)
{
    MILLRACE_ASSERT(quantity > 0, "an issue of nothing");
    switch (item.method) {
    case Method::Standard:
        return issueStandard(item, pool, quantity);
    case Method::Fifo:
        return issueFifo(pool, quantity, move);
    case Method::Average:
    case Method::Actual:
        break;
    }
    return issueAverage(pool, quantity, move);
}

} // namespace millrace::inventory::rules
