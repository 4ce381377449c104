// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::inventory {

/// A step of a late cost. It begins at its cause; drawn, arrival and output are its way, the others are where it stays.
enum class LateCostStep { Cause, Drawn, Arrival, Output, Stock, WorkInProcess, Transit, Books, Variance, Rounding };

/// See migrations/0008_late_costs.sql.
struct LateCostShareRow
{
    std::int64_t id = 0;
    Id<Event> event;
    Id<Entity> entity;
    std::int64_t level = 0;
    LateCostStep kind{};
    Id<StockMove> move;
    Id<Pool> pool;
    Id<Item> item;
    Id<Document> document;
    std::int64_t amount = 0;

    static constexpr store::TableName table{"late_cost_share", store::TableClass::Posted, 75};
    static constexpr auto fields()
    {
        using store::field;
        using store::Mark;
        using R = LateCostShareRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("entity", &R::entity),
                          field("level", &R::level), field("kind", &R::kind), field("move", &R::move), field("pool", &R::pool),
                          field("item", &R::item), field("document", &R::document), field("amount", &R::amount, Mark::Signed));
    }
};

} // namespace millrace::inventory
