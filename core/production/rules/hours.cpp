// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/rules/hours.h"

namespace millrace::production::rules {

std::optional<std::int64_t> hoursOf(Quantity time)
{
    using namespace millrace::literals;
    const auto hours = [&](std::int64_t parts) { return multiplyDivide(time.millionths(), 1, parts, Rounding::HalfUp); };
    if (time.unit().isNone() || time.unit() == "h"_unit)
        return time.millionths();
    if (time.unit() == "min"_unit)
        return hours(60);
    if (time.unit() == "s"_unit)
        return hours(3600);
    return std::nullopt;
}

} // namespace millrace::production::rules
