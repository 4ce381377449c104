// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "masterdata/types/costing_rows.h"

namespace millrace::masterdata {

/// How value moves in plants.
struct CostingPolicies
{
    std::optional<Id<Plant>> plant;

    struct Row
    {
        QString plant;
        QString category;
        CostingMethod method{};
        OutputCost output{};
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("plant", &Row::plant), field("category", &Row::category, "Empty: all others"),
                              field("method", &Row::method),
                              field("output", &Row::output, "What production output is received at, where it is not at standard"));
        }
    };

    static constexpr auto fields() { return std::tuple(store::field("plant", &CostingPolicies::plant, "Of this plant")); }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
