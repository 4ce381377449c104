// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/rules/tolerance.h"

namespace millrace::purchasing::rules {

bool Tolerance::allows(std::int64_t agreed, std::int64_t actual) const
{
    const auto difference = subtractChecked(actual, agreed);
    if (difference <= 0 && sides == Sides::HigherOnly)
        return true;
    const auto allowed = multiplyDivide(agreed, percent, 100, Rounding::Down);
    return difference <= allowed && difference >= -allowed;
}

bool AmountTolerance::allows(Money agreed, Money actual) const
{
    const auto difference = actual - agreed;
    if (!difference.isPositive() && sides == Sides::HigherOnly)
        return true;
    return difference.absolute().minor() <= multiplyChecked(major, agreed.currency().minorUnits());
}

} // namespace millrace::purchasing::rules
