// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/fault.h"
#include "base/rate.h"

#include <rapidcheck.h>

#include <optional>
#include <ostream>

/// What RapidCheck draws from. Integers like to lie where things break: around zero, powers of two and the ends.
namespace arbitrary {

rc::Gen<std::int64_t> integer();
rc::Gen<std::int64_t> integerBetween(std::int64_t least, std::int64_t greatest); ///< Both included.
rc::Gen<std::int64_t> nonZero();
rc::Gen<std::int64_t> notNegative();
rc::Gen<std::int64_t> positive();
rc::Gen<millrace::Rounding> rounding();
rc::Gen<millrace::Currency> currency();
rc::Gen<millrace::Unit> unit();
rc::Gen<millrace::Conversion> conversion(std::int64_t greatest);
rc::Gen<std::string> digits(int least, int greatest);

} // namespace arbitrary

/// What the calculation yields, or nothing when it says that it does not fit.
template<class Calculation>
auto unlessOverflow(Calculation calculation) -> std::optional<decltype(calculation())>
{
    try {
        return calculation();
    } catch (const millrace::Overflow &) {
        return std::nullopt;
    }
}

namespace millrace {

std::ostream &operator<<(std::ostream &out, Rounding rounding);
std::ostream &operator<<(std::ostream &out, Currency currency);
std::ostream &operator<<(std::ostream &out, Unit unit);
std::ostream &operator<<(std::ostream &out, Conversion conversion);

} // namespace millrace
