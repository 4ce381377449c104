// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

namespace millrace::sales::rules {

/// What so much more of a line comes to, when so much of it was counted before: rounded along the way so that all parts
/// together are the whole.
inline std::int64_t partOf(std::int64_t amount, std::int64_t before, std::int64_t more, std::int64_t whole)
{
    const auto upTo = [&](std::int64_t done) { return multiplyDivide(amount, done, whole, Rounding::HalfUp); };
    return subtractChecked(upTo(addChecked(before, more)), upTo(before));
}

} // namespace millrace::sales::rules
