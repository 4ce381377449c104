// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/wide.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Arithmetic as children learn it, digit by digit in text: slow, and with nothing in common with core/base.
/// Magnitudes are digits without leading zeros; nullopt means that a result does not fit 64 bits.
namespace slow {

std::string magnitudeOf(std::int64_t value);
int compare(const std::string &a, const std::string &b);
std::string add(const std::string &a, const std::string &b);
std::string subtract(const std::string &larger, const std::string &smaller);
std::string multiply(const std::string &a, const std::string &b);

struct Division
{
    std::string quotient;
    std::string remainder;
};
Division divide(const std::string &a, const std::string &b);

std::optional<std::int64_t> fit(bool negative, const std::string &magnitude);
std::optional<std::int64_t> sum(std::int64_t a, std::int64_t b);
std::optional<std::int64_t> multiplyDivide(std::initializer_list<std::int64_t> factors, std::initializer_list<std::int64_t> divisors,
                                           millrace::Rounding rounding);
std::vector<std::int64_t> allocate(std::int64_t total, std::span<const std::int64_t> weights);

} // namespace slow
