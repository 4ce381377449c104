// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::masterdata {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

/// How value moves (docs: costing). Written the same as inventory's pools write it.
enum class CostingMethod { Standard, Average, Fifo, Actual };

/// What output of production is received at, where it is not at standard: its share of the cost so far, or planned cost.
enum class OutputCost { Share, Planned };

struct CostingPolicyRow
{
    std::int64_t id = 0;
    Id<Plant> plant;
    Id<Category> category; ///< None: all categories without a policy of their own.
    CostingMethod method{};
    OutputCost output{};
    Id<Event> event;

    static constexpr TableName table{"costing_policy", TableClass::Document, 12};
    static constexpr auto fields()
    {
        using R = CostingPolicyRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("plant", &R::plant), field("category", &R::category),
                          field("method", &R::method), field("output", &R::output), field("event", &R::event, Mark::Event));
    }
};

/// Standard cost of one stock unit from a day on, in the currency of the plant's entity. The elements sum to the cost.
struct StandardCostRow
{
    std::int64_t id = 0;
    Id<Item> item;
    Id<Plant> plant;
    Day firstDay;
    Rate cost;
    Rate material;
    Rate setup;
    Rate labour;
    Rate machine;
    Rate overhead;
    Rate subcontract;
    Id<Event> event;

    static constexpr TableName table{"standard_cost", TableClass::Document, 12};
    static constexpr auto fields()
    {
        using R = StandardCostRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("item", &R::item), field("plant", &R::plant),
                          field("first_day", &R::firstDay), field("cost", &R::cost), field("material", &R::material),
                          field("setup", &R::setup), field("labour", &R::labour), field("machine", &R::machine),
                          field("overhead", &R::overhead), field("subcontract", &R::subcontract), field("event", &R::event, Mark::Event));
    }
};

} // namespace millrace::masterdata
