// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

namespace millrace::sales::rules {

/// A document that a person can still read; what is larger is sent as several.
inline constexpr size_t mostLines = 500;

/// Lines are numbered in tens, as people are used to.
constexpr std::int64_t lineNumber(size_t index)
{
    return std::int64_t(index + 1) * 10;
}

} // namespace millrace::sales::rules
