// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/types/stock_rows.h"

#include <deque>

namespace millrace::test {

/// Valuation once more, from the words of the rules and not from the code: a queue of parcels, where what is owed is a
/// parcel below zero.
class SlowStock
{
public:
    SlowStock(inventory::Method method, std::int64_t standard) : m_method(method), m_standard(standard) {}

    void receive(std::int64_t quantity, std::int64_t cost);
    void issue(std::int64_t quantity);
    void setStandard(std::int64_t billionths) { m_standard = billionths; }

    std::int64_t quantity() const;
    std::int64_t value() const;

private:
    struct Parcel { std::int64_t quantity, value; };

    static std::int64_t nearest(std::int64_t value, std::int64_t quantity, std::int64_t of);
    void owe(std::int64_t quantity);

    inventory::Method m_method;
    std::int64_t m_standard;
    std::deque<Parcel> m_parcels; ///< Under average and standard, one at most that is not owed.
    Parcel m_last{0, 0};
};

} // namespace millrace::test
