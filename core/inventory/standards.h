// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/stock_book.h"
#include "masterdata/types/costing_rows.h"

namespace millrace::inventory {

/// A standard cost to be set.
struct NewStandard
{
    Id<Item> item;
    Day firstDay;
    StandardCost cost; ///< The elements sum to the cost.
};

/// Standards of items in one plant, with the stock that they value locked.
struct StandardFacts
{
    Id<Plant> plant;
    std::vector<masterdata::StandardCostRow> rows;
    StockBook book;
};
StandardFacts gatherStandards(door::Gather &gather, const std::vector<Id<Item>> &items, Id<Plant> plant);

/// Sets a standard: a new row, or the one of the same first day. Where it is in force today and the item is valued at
/// standard, the stock is revalued with a posting of its own, dated as the event. What came on top, or, negative, went.
/// For whoever adopts standards: a person, or a cost roll-up.
Money setStandard(door::Changes &changes, const door::Work &work, StandardFacts &facts, const NewStandard &standard);

} // namespace millrace::inventory
