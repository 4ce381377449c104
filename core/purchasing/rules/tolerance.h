// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

namespace millrace::purchasing::rules {

enum class Sides { Both, HigherOnly };

/// How far a figure may be from what was agreed before a person has to say yes.
struct Tolerance
{
    std::int64_t percent = 0;
    Sides sides = Sides::Both;

    /// Of quantities or prices; the bound itself is still within.
    bool allows(std::int64_t agreed, std::int64_t actual) const;
};

/// The same for an amount, in major units of whatever currency it is.
struct AmountTolerance
{
    std::int64_t major = 0;
    Sides sides = Sides::Both;

    bool allows(Money agreed, Money actual) const;
};

/// More may arrive than was ordered, because suppliers pack what they pack.
inline constexpr Tolerance overReceipt{10, Sides::HigherOnly};
/// An invoice's price against the order's: a line is matched when both hold.
inline constexpr Tolerance invoicePrice{5, Sides::Both};
inline constexpr AmountTolerance invoiceAmount{100, Sides::Both};

} // namespace millrace::purchasing::rules
