// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/day.h"
#include "production/rules/standard_of_order.h"
#include "production/types/variance_kind.h"

namespace millrace::production::rules {

/// Material that an order took (or, negative, gave back).
struct MaterialUse
{
    Id<WorkOrderComponent> component; ///< None: nothing of the kind was planned.
    Id<Item> item;
    std::size_t operation = 0; ///< Its place among the operations.
    std::int64_t quantity = 0;
    std::int64_t value = 0;
    std::int64_t atStandard = 0; ///< The same quantity at the item's own standard price.
    Id<Reason> reason;
    Id<Person> person;
};

/// Hours, or overhead on hours, that were charged. For other elements only the value counts.
struct Charge
{
    Element element{};
    std::size_t operation = 0;
    std::int64_t hours = 0;
    std::int64_t value = 0;
    std::int64_t atStandard = 0; ///< The same hours at the standard rate.
    Id<Person> person;
};

struct ScrapReported
{
    Id<Reason> reason;
    std::int64_t quantity = 0;
};

/// What passed an operation. What left one entered the next.
struct Passage
{
    std::int64_t entered = 0;
    std::int64_t left = 0;
    std::int64_t abnormalCredit = 0;     ///< Abnormal scrap that has left WIP here, in money.
    std::vector<ScrapReported> scrapped; ///< Normal scrap, for its reasons.
};

/// All that happened to an order under standard cost.
struct OrderHistory
{
    std::vector<MaterialUse> material;
    std::vector<Charge> charges;
    std::vector<Passage> passages;                              ///< One for each operation, in order.
    std::map<Id<WorkOrderComponent>, std::int64_t> equivalents; ///< What substitutes stood for, in the planned item.
    std::int64_t credited = 0;                                  ///< What completions took out of WIP.
};

struct Variance
{
    VarianceKind kind{};
    std::int64_t amount = 0; ///< Positive is unfavourable.
    Id<Item> item;
    std::optional<std::size_t> operation;
    Id<Reason> reason;
    Id<Person> person;
    bool operator==(const Variance &) const = default;
};

/// Splits what is left in WIP by cause (docs: costing, "What is left at close is split exactly"). The parts that are not
/// nothing sum to debits less credits of the history, identically; the last of them is what rounding left, if anything.
std::vector<Variance> splitVariances(const OrderStandard &order, const OrderHistory &history);

/// Debits less credits.
std::int64_t leftInWip(const OrderHistory &history);

} // namespace millrace::production::rules
