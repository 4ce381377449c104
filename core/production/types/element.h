// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/types/wip_rows.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace millrace::production {

// Stock in the making is stock: its entries are inventory's, so that late costs find their way into them.
using inventory::Element;
using inventory::WipEntryRow;
using inventory::WipKind;

inline constexpr std::size_t elementCount = 7;
inline constexpr std::array elements{Element::Material, Element::Setup,       Element::Labour, Element::Machine,
                                     Element::Overhead, Element::Subcontract, Element::Rework};

/// An amount for each element, in minor units of one currency.
struct ElementAmounts
{
    std::array<std::int64_t, elementCount> amounts{};

    std::int64_t &operator[](Element element) { return amounts[std::size_t(element)]; }
    std::int64_t operator[](Element element) const { return amounts[std::size_t(element)]; }
    std::int64_t total() const { return std::accumulate(amounts.begin(), amounts.end(), std::int64_t(0)); }
    bool operator==(const ElementAmounts &) const = default;
};

} // namespace millrace::production
