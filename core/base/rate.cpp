// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rate.h"

#include "base/fault.h"

namespace millrace {

namespace {

/// What turns billionths times millionths into major units.
constexpr std::int64_t oneTimesOne = Rate::one * Quantity::one;

} // namespace

std::expected<Rate, NumberError> Rate::parse(QStringView text)
{
    const auto billionths = parseScaled(text, scale);
    if (!billionths)
        return std::unexpected(billionths.error());
    return Rate(*billionths);
}

Rate Rate::of(Money value, Quantity quantity, Rounding rounding)
{
    MILLRACE_ASSERT(!value.currency().isNone(), "a rate of money without a currency");
    return Rate(multiplyDivide(value.minor(), oneTimesOne / value.currency().minorUnits(), quantity.millionths(), rounding));
}

QString Rate::toString() const
{
    return formatScaled(m_billionths, scale);
}

Money Rate::times(Quantity quantity, Currency currency, Rounding rounding) const
{
    MILLRACE_ASSERT(!currency.isNone(), "a rate into no currency");
    return {multiplyDivide(m_billionths, quantity.millionths(), oneTimesOne / currency.minorUnits(), rounding), currency};
}

Money Rate::exchange(Money foreign, Currency into, Rounding rounding) const
{
    MILLRACE_ASSERT(!foreign.currency().isNone() && !into.isNone(), "an exchange without a currency");
    return {multiplyDivide(foreign.minor(), m_billionths, into.minorUnits(), one * foreign.currency().minorUnits(), rounding), into};
}

Rate Rate::converted(Conversion unitFromTo, Rounding rounding) const
{
    MILLRACE_ASSERT(unitFromTo.numerator > 0 && unitFromTo.denominator > 0, "a conversion that is not positive");
    return Rate(multiplyDivide(m_billionths, unitFromTo.denominator, unitFromTo.numerator, rounding));
}

} // namespace millrace
