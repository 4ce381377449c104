// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"

#include <optional>
#include <span>

namespace millrace::production::rules {

/// One movement of a component between stock and an order, oldest first. Returns are negative.
struct IssueStep
{
    Id<Item> item;
    Id<Lot> lot;
    std::int64_t quantity = 0;
    std::int64_t value = 0;
};

/// What a return takes back out of WIP: the values of the last issues of this item and lot that have not come back yet.
/// None when more would come back than was issued.
std::optional<std::int64_t> returnedValue(std::span<const IssueStep> steps, Id<Item> item, Id<Lot> lot, std::int64_t quantity);

} // namespace millrace::production::rules
