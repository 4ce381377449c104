// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engineering/commands/define_structure.h"

namespace millrace::engineering {

// What DefineStructure means before anything is read: pure.

/// Numbers as given, or 10, 20, ... where they are left out.
std::vector<std::int64_t> lineNumbers(const DefineStructure &c);
std::vector<std::int64_t> operationNumbers(const DefineStructure &c);
/// Where a line goes in: as given, or the first operation, or zero where there is none.
std::int64_t operationOf(const DefineStructure &c, const DefineStructure::Line &line);

/// Millionths of an hour, rounded half up; none where the unit is no time or the hours are negative.
std::optional<std::int64_t> hoursOf(Quantity time);

/// A share of one in millionths; none where it is finer than that.
std::optional<std::int64_t> millionthsOf(Rate share);

} // namespace millrace::engineering
