// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/company.h"
#include "inventory/types/stock_rows.h"

namespace millrace::house::demo {

/// Where goods lie in a plant, by the code of its bin.
enum class Where { RECV, RAW, SEMI, FG, QUAR };

/// What lies together: in one bin, of one lot, in one state.
struct Lying
{
    Where bin{};
    QString lot;
    inventory::Status status = inventory::Status::Available;
    std::int64_t quantity = 0;
};

/// The generator's own memory of the stock, so that its people never ask for what is not there. By place in
/// CompanyPlan::stocked; quantities in millionths.
class Shelf
{
public:
    explicit Shelf(size_t stocked) : m_lying(stocked), m_promised(stocked), m_allocated(stocked), m_coming(stocked) {}

    void put(int stocked, Where bin, const QString &lot, std::int64_t quantity, inventory::Status status = inventory::Status::Available);
    void take(int stocked, const Lying &lying, std::int64_t quantity);
    /// What there is to take, the oldest first; all of it where there is less.
    std::vector<Lying> pick(int stocked, std::int64_t quantity) const;
    /// Available in one lot and bin, or anything that may be looked at.
    const std::vector<Lying> &lying(int stocked) const { return m_lying[size_t(stocked)]; }

    std::int64_t available(int stocked) const;
    std::int64_t onHand(int stocked) const; ///< In whatever state.
    /// Available and not kept for an order that has started.
    std::int64_t free(int stocked) const { return available(stocked) - m_allocated[size_t(stocked)]; }

    std::int64_t &promised(int stocked) { return m_promised[size_t(stocked)]; }   ///< To orders of any state.
    std::int64_t &allocated(int stocked) { return m_allocated[size_t(stocked)]; } ///< To orders that are released.
    std::int64_t &coming(int stocked) { return m_coming[size_t(stocked)]; }       ///< Ordered, or being made.

private:
    std::vector<std::vector<Lying>> m_lying;
    std::vector<std::int64_t> m_promised, m_allocated, m_coming;
};

} // namespace millrace::house::demo
