// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace millrace::production {

/// What work in process is made of.
enum class Element { Material, Setup, Labour, Machine, Overhead, Subcontract, Rework };

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
