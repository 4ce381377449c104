// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace millrace::production::rules {

/// What became of the units at one operation, in millionths.
struct Passed
{
    std::int64_t good = 0;
    std::int64_t scrapped = 0;
    std::int64_t abnormal = 0;

    std::int64_t processed() const { return good + scrapped + abnormal; }
};

/// Units that have entered an operation: what the one before let go; at the first, what was reported there.
std::int64_t entered(std::span<const Passed> passed, std::size_t operation);

/// Units that have entered and not left. At the first operation there is always enough, so this is about later ones.
std::int64_t waiting(std::span<const Passed> passed, std::size_t operation);

/// Whether so many more may leave an operation, as good or as scrap.
bool mayLeave(std::span<const Passed> passed, std::size_t operation, std::int64_t quantity);

/// At a counting point: the good units that each earlier operation has to let go, so that so many may leave this one.
std::vector<std::int64_t> toCatchUp(std::span<const Passed> passed, std::size_t operation, std::int64_t quantity);

} // namespace millrace::production::rules
