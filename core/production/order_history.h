// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "production/order_facts.h"
#include "production/rules/variance_split.h"

namespace millrace::production {

/// What is left of an order in one account, by element.
struct WipBalance
{
    Element element{};
    Id<Account> account;
    std::int64_t amount = 0;
    static constexpr auto fields()
    {
        using R = WipBalance;
        return std::tuple(field("element", &R::element), field("account", &R::account), field("amount", &R::amount));
    }
};

std::vector<WipBalance> gatherBalances(door::Gather &gather, Id<WorkOrder> order);

/// All that happened to an order since its release, for the split of its variances.
rules::OrderHistory gatherHistory(door::Gather &gather, const OrderFacts &order);

} // namespace millrace::production
