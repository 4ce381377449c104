// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/number.h"
#include "base/unit.h"
#include "base/wide.h"

#include <compare>

namespace millrace {

/// An exact fraction between two units: one *from* is numerator/denominator *to*. Both positive.
struct Conversion
{
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;

    Conversion inverse() const { return {denominator, numerator}; }
    friend Conversion operator*(Conversion a, Conversion b); ///< Reduced; throws Overflow.
    bool operator==(const Conversion &) const = default;
};

/// So much of a unit, exact to the millionth. Adding different units is a bug; overflow throws.
class Quantity
{
public:
    static constexpr int scale = 6;
    static constexpr std::int64_t one = 1'000'000;

    constexpr Quantity() = default;
    constexpr Quantity(std::int64_t millionths, Unit unit) : m_millionths(millionths), m_unit(unit) {}

    static Quantity whole(std::int64_t count, Unit unit) { return {multiplyChecked(count, one), unit}; }
    static std::expected<Quantity, NumberError> parse(QStringView text, Unit fallback = {}); ///< "2.5 kg"; "2.5" is in the fallback.

    constexpr std::int64_t millionths() const { return m_millionths; }
    constexpr Unit unit() const { return m_unit; }
    QString toString() const; ///< "2.5 kg", always with a point.

    constexpr bool isZero() const { return m_millionths == 0; }
    constexpr bool isNegative() const { return m_millionths < 0; }
    constexpr bool isPositive() const { return m_millionths > 0; }
    constexpr int sign() const { return m_millionths < 0 ? -1 : m_millionths > 0; }
    Quantity inUnit(Unit unit) const { return {m_millionths, unit}; } ///< The same figure, named otherwise: for "no unit given".
    Quantity converted(Conversion by, Unit to, Rounding rounding) const;
    bool convertsExactly(Conversion by) const;

    Quantity operator-() const { return {negateChecked(m_millionths), m_unit}; }
    Quantity &operator+=(Quantity other);
    Quantity &operator-=(Quantity other);
    friend Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    std::strong_ordering operator<=>(const Quantity &other) const; ///< A bug between different units.
    bool operator==(const Quantity &other) const = default;

private:
    std::int64_t m_millionths = 0;
    Unit m_unit;
};

} // namespace millrace
