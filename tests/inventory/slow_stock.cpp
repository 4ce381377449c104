// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/slow_stock.h"

using millrace::inventory::Method;

namespace millrace::test {

/// Half a unit and more is one, without a sign.
std::int64_t SlowStock::nearest(std::int64_t value, std::int64_t quantity, std::int64_t of)
{
    __extension__ using Wide = __int128;
    const auto product = Wide(value) * quantity;
    auto result = product / of;
    if ((product % of) * 2 >= of)
        ++result;
    return std::int64_t(result);
}

std::int64_t SlowStock::quantity() const
{
    std::int64_t sum = 0;
    for (const auto &parcel : m_parcels)
        sum += parcel.quantity;
    return sum;
}

std::int64_t SlowStock::value() const
{
    std::int64_t sum = 0;
    for (const auto &parcel : m_parcels)
        sum += parcel.value;
    return sum;
}

void SlowStock::owe(std::int64_t quantity)
{
    m_parcels.push_back({-quantity, m_last.quantity == 0 ? 0 : -nearest(m_last.value, quantity, m_last.quantity)});
}

void SlowStock::receive(std::int64_t quantity, std::int64_t cost)
{
    if (m_method == Method::Standard) {
        const auto all = this->quantity() + quantity;
        const auto worth = nearest(m_standard, std::abs(all), 10'000'000'000'000);
        m_parcels = {{all, all < 0 ? -worth : worth}};
        return;
    }
    Parcel fresh{quantity, cost};
    while (fresh.quantity > 0 && !m_parcels.empty() && m_parcels.front().quantity < 0) {
        auto &owed = m_parcels.front();
        if (fresh.quantity >= -owed.quantity) {
            if (m_method == Method::Fifo)
                m_last = {-owed.quantity, -owed.value};
            fresh.value -= nearest(fresh.value, -owed.quantity, fresh.quantity);
            fresh.quantity += owed.quantity;
            m_parcels.pop_front();
        } else {
            const auto released = nearest(-owed.value, fresh.quantity, -owed.quantity);
            if (m_method == Method::Fifo)
                m_last = {fresh.quantity, released};
            owed.value += released;
            owed.quantity += fresh.quantity;
            fresh = {0, 0};
        }
    }
    if (fresh.quantity == 0)
        return;
    if (m_method == Method::Fifo || m_parcels.empty())
        m_parcels.push_back(fresh);
    else
        m_parcels.front() = {m_parcels.front().quantity + fresh.quantity, m_parcels.front().value + fresh.value};
    m_last = m_method == Method::Fifo ? fresh : m_parcels.front();
}

void SlowStock::issue(std::int64_t quantity)
{
    if (m_method == Method::Standard) {
        const auto all = this->quantity() - quantity;
        const auto worth = nearest(m_standard, std::abs(all), 10'000'000'000'000);
        m_parcels = {{all, all < 0 ? -worth : worth}};
        return;
    }
    if (!m_parcels.empty() && m_parcels.back().quantity > 0)
        m_last = m_parcels.back();
    while (quantity > 0 && !m_parcels.empty() && m_parcels.front().quantity > 0) {
        auto &oldest = m_parcels.front();
        if (quantity >= oldest.quantity) {
            quantity -= oldest.quantity;
            m_parcels.pop_front();
        } else {
            oldest.value -= nearest(oldest.value, quantity, oldest.quantity);
            oldest.quantity -= quantity;
            quantity = 0;
            if (m_method != Method::Fifo)
                m_last = oldest;
        }
    }
    if (quantity > 0)
        owe(quantity);
}

} // namespace millrace::test
