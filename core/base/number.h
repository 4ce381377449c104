// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <expected>

namespace millrace {

/// What can be wrong with a number that a person or a program wrote.
enum class NumberError {
    NotANumber,
    TooLarge,
    TooFine, ///< More decimals than can be kept.
};

/// Reads plain decimal text ("-12.50", "1e3" is refused) as an integer of 10^-scale.
std::expected<std::int64_t, NumberError> parseScaled(QStringView text, int scale);

/// Writes it back without trailing zeros, but with at least minDecimals.
QString formatScaled(std::int64_t value, int scale, int minDecimals = 0);

} // namespace millrace
