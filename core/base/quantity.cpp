// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/quantity.h"

#include "base/fault.h"

#include <numeric>

namespace millrace {

namespace {

void assertPositive(Conversion conversion)
{
    MILLRACE_ASSERT(conversion.numerator > 0 && conversion.denominator > 0, "a conversion that is not positive");
}

} // namespace

Conversion operator*(Conversion a, Conversion b)
{
    assertPositive(a);
    assertPositive(b);
    // Each numerator is reduced by both denominators first, so that only a result that is truly too large overflows.
    for (std::int64_t *numerator : {&a.numerator, &b.numerator}) {
        for (std::int64_t *denominator : {&a.denominator, &b.denominator}) {
            const std::int64_t shared = std::gcd(*numerator, *denominator);
            *numerator /= shared;
            *denominator /= shared;
        }
    }
    return {multiplyChecked(a.numerator, b.numerator), multiplyChecked(a.denominator, b.denominator)};
}

std::expected<Quantity, NumberError> Quantity::parse(QStringView text, Unit fallback)
{
    Unit unit = fallback;
    if (const qsizetype space = text.indexOf(u' '); space >= 0) {
        const auto named = Unit::parse(text.sliced(space + 1));
        if (!named)
            return std::unexpected(NumberError::NotANumber);
        unit = *named;
        text = text.first(space);
    }
    const auto millionths = parseScaled(text, scale);
    if (!millionths)
        return std::unexpected(millionths.error());
    return Quantity(*millionths, unit);
}

QString Quantity::toString() const
{
    const QString number = formatScaled(m_millionths, scale);
    return m_unit.isNone() ? number : number + u' ' + m_unit.code();
}

Quantity Quantity::converted(Conversion by, Unit to, Rounding rounding) const
{
    assertPositive(by);
    return {multiplyDivide(m_millionths, by.numerator, by.denominator, rounding), to};
}

bool Quantity::convertsExactly(Conversion by) const
{
    assertPositive(by);
    return m_millionths % (by.denominator / std::gcd(by.numerator, by.denominator)) == 0;
}

Quantity &Quantity::operator+=(Quantity other)
{
    MILLRACE_ASSERT(m_unit == other.m_unit, "adding quantities of different units");
    m_millionths = addChecked(m_millionths, other.m_millionths);
    return *this;
}

Quantity &Quantity::operator-=(Quantity other)
{
    MILLRACE_ASSERT(m_unit == other.m_unit, "subtracting quantities of different units");
    m_millionths = subtractChecked(m_millionths, other.m_millionths);
    return *this;
}

std::strong_ordering Quantity::operator<=>(const Quantity &other) const
{
    MILLRACE_ASSERT(m_unit == other.m_unit, "comparing quantities of different units");
    return m_millionths <=> other.m_millionths;
}

} // namespace millrace
