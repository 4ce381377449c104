// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/catalogue.h"
#include "door/event_row.h"

namespace millrace::house {

/// What a pool is when a reversal reaches it.
struct PoolBefore
{
    Id<Pool> pool;
    QString method;
    Id<Item> item;
    Id<Plant> plant;
    std::int64_t quantity = 0;
    std::int64_t value = 0;
    std::int64_t sequence = 0;
    Rate standardCost;
    static constexpr auto fields()
    {
        using store::field;
        using R = PoolBefore;
        return std::tuple(field("id", &R::pool), field("method", &R::method), field("item", &R::item), field("plant", &R::plant),
                          field("quantity", &R::quantity), field("value", &R::value), field("sequence", &R::sequence),
                          field("standard_cost", &R::standardCost));
    }
};

/// The rows that an event posted, and what is needed to post their mirrors.
struct Posted
{
    std::vector<store::Rows> rows;
    std::vector<PoolBefore> pools;
    QString journalKind;
    QString journalText;
    Currency currency;
};

/// Adds the mirror of every posted row to the changes, at the values originally posted; returns how many.
std::int64_t mirror(const Posted &posted, Day day, const door::Work &work, door::Changes &changes);

} // namespace millrace::house
