// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/wide.h"

namespace millrace::production::rules {

/// How many lines one command may have.
inline constexpr std::size_t mostLines = 500;

/// By how many percent a plan may be passed before a person has to say yes.
inline constexpr std::int64_t overIssuePercent = 10;
inline constexpr std::int64_t overTimePercent = 50;
inline constexpr std::int64_t farMoreThanOrderedPercent = 20;

/// Whether a figure is above its plan by more than so many percent.
inline bool isAbove(std::int64_t figure, std::int64_t plan, std::int64_t percent)
{
    return figure > multiplyDivide(plan, 100 + percent, 100, Rounding::Floor);
}

} // namespace millrace::production::rules
