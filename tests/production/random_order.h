// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "production/rules/variance_split.h"

namespace millrace::test {

/// A random order under standard cost, all that happened to it, and what the splitting does not know: the prices and
/// rates behind the amounts.
struct RandomOrder
{
    struct Use
    {
        production::rules::MaterialUse use;
        Rate price;
    };
    struct Spent
    {
        production::rules::Charge charge;
        Rate standard;
    };

    production::rules::OrderStandard standard;
    production::rules::OrderHistory history;
    std::vector<Use> uses;
    std::vector<Spent> spent;
    std::vector<std::int64_t> abnormal; ///< Units, by operation.

    static RandomOrder make();
};

} // namespace millrace::test
