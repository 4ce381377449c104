// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace millrace {

/// How a division that does not come out even is settled. Every division names one.
enum class Rounding {
    HalfEven, ///< To the nearest; a tie to the even neighbour.
    HalfUp,   ///< To the nearest; a tie away from zero. What people and tax offices do.
    Down,     ///< Towards zero.
    Up,       ///< Away from zero.
    Floor,    ///< Towards minus infinity.
};

/// a + b, a - b; throws Overflow when it does not fit.
std::int64_t addChecked(std::int64_t a, std::int64_t b);
std::int64_t subtractChecked(std::int64_t a, std::int64_t b);
std::int64_t multiplyChecked(std::int64_t a, std::int64_t b);
std::int64_t negateChecked(std::int64_t a);

/// a * b / c with a 128-bit product; throws Overflow when the result does not fit, Bug when c is zero.
std::int64_t multiplyDivide(std::int64_t a, std::int64_t b, std::int64_t c, Rounding rounding);

/// a * b * c / d with a product of up to 192 bits.
std::int64_t multiplyDivide(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d, Rounding rounding);

/// Splits total in the proportions of the weights, so that the parts sum to the total exactly. The units left
/// over after rounding down go to the largest remainders, on a tie to the earlier part. Weights are not negative
/// and not all zero (a Bug otherwise); total may be negative.
std::vector<std::int64_t> allocate(std::int64_t total, std::span<const std::int64_t> weights);

} // namespace millrace
