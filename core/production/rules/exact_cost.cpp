// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/rules/exact_cost.h"

#include "base/fault.h"

namespace millrace::production::rules {

namespace {

constexpr std::int64_t million = 1'000'000;

Wide product(Wide a, Wide b)
{
    Wide out = 0;
    if (__builtin_mul_overflow(a, b, &out))
        throw Overflow("a product of costs");
    return out;
}

Wide sum(Wide a, Wide b)
{
    Wide out = 0;
    if (__builtin_add_overflow(a, b, &out))
        throw Overflow("a sum of costs");
    return out;
}

/// To the nearest; a tie away from zero.
Wide divided(Wide value, Wide by)
{
    const Wide whole = value / by;
    const Wide rest = value % by;
    const Wide size = rest < 0 ? -rest : rest;
    if (size < by - size)
        return whole;
    return value < 0 ? whole - 1 : whole + 1;
}

/// 10^-21 of a major unit in one minor unit.
Wide minorUnit(Currency currency)
{
    MILLRACE_ASSERT(!currency.isNone(), "a cost in no currency");
    return Wide(1'000'000'000'000'000'000) * 1000 / currency.minorUnits();
}

} // namespace

ExactAmount ExactAmount::of(std::int64_t quantity, Rate price)
{
    return ExactAmount(product(product(quantity, price.billionths()), million));
}

ExactAmount ExactAmount::of(Money amount)
{
    return ExactAmount(product(amount.minor(), minorUnit(amount.currency())));
}

std::int64_t ExactAmount::rounded(Currency currency) const
{
    const Wide minor = divided(m_value, minorUnit(currency));
    if (minor != std::int64_t(minor))
        throw Overflow("a cost in minor units");
    return std::int64_t(minor);
}

ExactAmount ExactAmount::share(std::int64_t numerator, std::int64_t denominator) const
{
    // The amount counts far below the minor unit, so the whole part goes first and nothing that matters is lost.
    const Wide whole = m_value / denominator;
    const Wide rest = m_value % denominator;
    return ExactAmount(sum(product(whole, numerator), divided(product(rest, numerator), denominator)));
}

ExactAmount &ExactAmount::operator+=(ExactAmount other)
{
    m_value = sum(m_value, other.m_value);
    return *this;
}

UnitCost UnitCost::of(std::int64_t perUnit, Rate price)
{
    UnitCost out;
    out.m_value = product(perUnit, price.billionths());
    return out;
}

UnitCost UnitCost::spread(std::int64_t quantity, std::int64_t units, Rate price)
{
    MILLRACE_ASSERT(units > 0, "a cost spread over no units");
    UnitCost out;
    out.m_value = divided(product(product(quantity, price.billionths()), million), units);
    return out;
}

UnitCost UnitCost::grossedUp(std::int64_t yield) const
{
    MILLRACE_ASSERT(yield > 0 && yield <= million, "a yield that is none");
    UnitCost out;
    out.m_value = divided(product(m_value, million), yield);
    return out;
}

UnitCost UnitCost::yielded(std::int64_t yield) const
{
    UnitCost out;
    out.m_value = divided(product(m_value, yield), million);
    return out;
}

ExactAmount UnitCost::times(std::int64_t quantity) const
{
    return ExactAmount(product(m_value, quantity));
}

UnitCost &UnitCost::operator+=(UnitCost other)
{
    m_value = sum(m_value, other.m_value);
    return *this;
}

} // namespace millrace::production::rules
