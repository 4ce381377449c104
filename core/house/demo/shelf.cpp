// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/shelf.h"

#include <algorithm>

namespace millrace::house::demo {

void Shelf::put(int stocked, Where bin, const QString &lot, std::int64_t quantity, inventory::Status status)
{
    auto &lying = m_lying[size_t(stocked)];
    const auto same = std::ranges::find_if(lying, [&](const Lying &l) { return l.bin == bin && l.lot == lot && l.status == status; });
    if (same == lying.end())
        lying.push_back({bin, lot, status, quantity});
    else
        same->quantity += quantity;
}

void Shelf::take(int stocked, const Lying &from, std::int64_t quantity)
{
    auto &lying = m_lying[size_t(stocked)];
    const auto same = std::ranges::find_if(lying, [&](const Lying &l) { return l.bin == from.bin && l.lot == from.lot && l.status == from.status; });
    MILLRACE_ASSERT(same != lying.end() && same->quantity >= quantity, "the demo company takes what is not there");
    same->quantity -= quantity;
    if (same->quantity == 0)
        lying.erase(same);
}

std::vector<Lying> Shelf::pick(int stocked, std::int64_t quantity) const
{
    std::vector<Lying> out;
    for (const auto &l : m_lying[size_t(stocked)]) {
        if (l.status != inventory::Status::Available || quantity <= 0)
            continue;
        out.push_back(l);
        out.back().quantity = std::min(quantity, l.quantity);
        quantity -= out.back().quantity;
    }
    return out;
}

std::int64_t Shelf::available(int stocked) const
{
    std::int64_t sum = 0;
    for (const auto &l : m_lying[size_t(stocked)])
        sum += l.status == inventory::Status::Available ? l.quantity : 0;
    return sum;
}

std::int64_t Shelf::onHand(int stocked) const
{
    std::int64_t sum = 0;
    for (const auto &l : m_lying[size_t(stocked)])
        sum += l.quantity;
    return sum;
}

} // namespace millrace::house::demo
