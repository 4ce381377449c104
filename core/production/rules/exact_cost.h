// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/rate.h"

namespace millrace::production::rules {

__extension__ typedef __int128 Wide;

/// An amount before it is rounded, in 10^-21 of a major unit. Standards are chains of products and of divisions by
/// yields; rounding each step to the minor unit would make a variance of its own. Overflow throws.
class ExactAmount
{
public:
    constexpr ExactAmount() = default;
    constexpr explicit ExactAmount(Wide value) : m_value(value) {}
    static ExactAmount of(std::int64_t quantity, Rate price); ///< Millionths of a unit, or of an hour.
    static ExactAmount of(Money amount);

    std::int64_t rounded(Currency currency) const; ///< Minor units, half up.
    ExactAmount share(std::int64_t numerator, std::int64_t denominator) const;

    ExactAmount &operator+=(ExactAmount other);
    friend ExactAmount operator+(ExactAmount a, ExactAmount b) { return a += b; }
    friend ExactAmount operator-(ExactAmount a, ExactAmount b) { return a += ExactAmount(-b.m_value); }
    bool operator==(const ExactAmount &) const = default;

private:
    Wide m_value = 0;
};

/// What one unit costs at a standard, in 10^-15 of a major unit.
class UnitCost
{
public:
    constexpr UnitCost() = default;
    static UnitCost of(std::int64_t perUnit, Rate price); ///< So many millionths of something priced, for one unit.
    /// So many millionths of something priced, for so many millionths of units.
    static UnitCost spread(std::int64_t quantity, std::int64_t units, Rate price);

    /// For one unit that leaves, where of what enters only the yield (in millionths) leaves.
    UnitCost grossedUp(std::int64_t yield) const;
    /// For one unit that enters, of what is known for one that leaves.
    UnitCost yielded(std::int64_t yield) const;
    ExactAmount times(std::int64_t quantity) const; ///< Millionths of units.

    UnitCost &operator+=(UnitCost other);
    friend UnitCost operator+(UnitCost a, UnitCost b) { return a += b; }
    bool operator==(const UnitCost &) const = default;

private:
    Wide m_value = 0;
};

} // namespace millrace::production::rules
