// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/money.h"

#include "base/fault.h"

#include <algorithm>

namespace millrace {

std::expected<Money, NumberError> Money::parse(QStringView text, Currency fallback)
{
    Currency currency = fallback;
    if (const qsizetype space = text.indexOf(u' '); space >= 0) {
        currency = Currency::parse(text.sliced(space + 1)).value_or(Currency());
        text = text.first(space);
    }
    if (currency.isNone())
        return std::unexpected(NumberError::NotANumber);
    const auto minor = parseScaled(text, currency.digits());
    if (!minor)
        return std::unexpected(minor.error());
    return Money(*minor, currency);
}

QString Money::toString() const
{
    const QString number = formatScaled(m_minor, m_currency.digits(), m_currency.digits());
    return m_currency.isNone() ? number : number + u' ' + m_currency.code();
}

Money Money::share(std::int64_t numerator, std::int64_t denominator, Rounding rounding) const
{
    return {multiplyDivide(m_minor, numerator, denominator, rounding), m_currency};
}

std::vector<Money> Money::allocate(std::span<const std::int64_t> weights) const
{
    const std::vector<std::int64_t> amounts = millrace::allocate(m_minor, weights);
    std::vector<Money> parts(amounts.size());
    std::ranges::transform(amounts, parts.begin(), [this](std::int64_t amount) { return Money(amount, m_currency); });
    return parts;
}

Money &Money::operator+=(Money other)
{
    MILLRACE_ASSERT(m_currency == other.m_currency, "adding money of different currencies");
    m_minor = addChecked(m_minor, other.m_minor);
    return *this;
}

Money &Money::operator-=(Money other)
{
    MILLRACE_ASSERT(m_currency == other.m_currency, "subtracting money of different currencies");
    m_minor = subtractChecked(m_minor, other.m_minor);
    return *this;
}

std::strong_ordering Money::operator<=>(const Money &other) const
{
    MILLRACE_ASSERT(m_currency == other.m_currency, "comparing money of different currencies");
    return m_minor <=> other.m_minor;
}

} // namespace millrace
