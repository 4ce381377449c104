// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "base/quantity.h"

namespace millrace {

/// A ratio finer than money: a price or cost for one unit in major units of a currency, an hourly rate, or an
/// exchange rate (entity currency for one foreign). Exact to the billionth; which currency and unit it is for stands beside it.
class Rate
{
public:
    static constexpr int scale = 9;
    static constexpr std::int64_t one = 1'000'000'000;

    constexpr Rate() = default;
    constexpr explicit Rate(std::int64_t billionths) : m_billionths(billionths) {}

    static std::expected<Rate, NumberError> parse(QStringView text);
    /// value / quantity, as a rate for one unit. A bug when the quantity is zero.
    static Rate of(Money value, Quantity quantity, Rounding rounding);

    constexpr std::int64_t billionths() const { return m_billionths; }
    QString toString() const;
    constexpr bool isZero() const { return m_billionths == 0; }
    constexpr bool isNegative() const { return m_billionths < 0; }
    constexpr bool isPositive() const { return m_billionths > 0; }

    Money times(Quantity quantity, Currency currency, Rounding rounding = Rounding::HalfUp) const;
    Money exchange(Money foreign, Currency into, Rounding rounding = Rounding::HalfUp) const;
    Rate converted(Conversion unitFromTo, Rounding rounding) const; ///< Price per *from* as price per *to*.

    Rate operator-() const { return Rate(negateChecked(m_billionths)); }
    friend Rate operator+(Rate a, Rate b) { return Rate(addChecked(a.m_billionths, b.m_billionths)); }
    friend Rate operator-(Rate a, Rate b) { return Rate(subtractChecked(a.m_billionths, b.m_billionths)); }
    constexpr auto operator<=>(const Rate &) const = default;

private:
    std::int64_t m_billionths = 0;
};

} // namespace millrace
