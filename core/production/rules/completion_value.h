// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/rate.h"
#include "production/types/element.h"

namespace millrace::production::rules {

/// What a completion at standard takes out of WIP: round((G+g)s) - round(G·s), by element in the proportions of the standard.
/// unitCost is the standard's cost of one unit and shares what of it each element is.
ElementAmounts valueAtStandard(Rate unitCost, const std::array<Rate, elementCount> &shares, std::int64_t before, std::int64_t good,
                               Currency currency);

/// The share of what is in WIP so far that falls on these pieces; the last completion takes all. Never less than nothing.
ElementAmounts valueByShare(const ElementAmounts &wip, std::int64_t planned, std::int64_t before, std::int64_t good);

/// The share of the planned cost that falls on these pieces.
ElementAmounts valueAtPlan(const ElementAmounts &plannedCost, std::int64_t planned, std::int64_t before, std::int64_t good);

/// At most what is there, element by element: for what leaves an order whose output bears what was really spent.
ElementAmounts atMost(const ElementAmounts &wanted, const ElementAmounts &wip);

} // namespace millrace::production::rules
