// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/currency.h"
#include "base/number.h"
#include "base/wide.h"

#include <compare>
#include <vector>

namespace millrace {

/// An amount in minor units of one currency. Adding different currencies is a bug; overflow throws;
/// there is no product of two amounts.
class Money
{
public:
    constexpr Money() = default;
    constexpr Money(std::int64_t minor, Currency currency) : m_minor(minor), m_currency(currency) {}

    static std::expected<Money, NumberError> parse(QStringView text, Currency fallback = {}); ///< "12.50 EUR"

    constexpr std::int64_t minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    QString toString() const; ///< "12.50 EUR", always with a point.

    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isNegative() const { return m_minor < 0; }
    constexpr bool isPositive() const { return m_minor > 0; }
    Money zero() const { return {0, m_currency}; }
    Money absolute() const { return m_minor < 0 ? -*this : *this; }

    /// This amount times numerator/denominator, for shares of a whole.
    Money share(std::int64_t numerator, std::int64_t denominator, Rounding rounding) const;
    /// Parts in the proportions of the weights that sum to this amount exactly.
    std::vector<Money> allocate(std::span<const std::int64_t> weights) const;

    Money operator-() const { return {negateChecked(m_minor), m_currency}; }
    Money &operator+=(Money other);
    Money &operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    std::strong_ordering operator<=>(const Money &other) const; ///< A bug between different currencies.
    bool operator==(const Money &other) const = default;

private:
    std::int64_t m_minor = 0;
    Currency m_currency;
};

} // namespace millrace
