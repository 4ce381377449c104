// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/quantity.h"

#include <optional>

namespace millrace::production::rules {

/// The most that one booking may have.
inline constexpr std::int64_t mostHours = 24 * Quantity::one;

/// A time in hours, from h, min or s; without a unit it is in hours. None for what is no time.
std::optional<std::int64_t> hoursOf(Quantity time);

} // namespace millrace::production::rules
