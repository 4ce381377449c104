// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/stock_book.h"

#include <map>

namespace millrace::inventory {

/// What the lines of one command take from each place, added up, so that a line sees what those before it have taken.
class Taken
{
public:
    /// What has been taken from the place in all, this included.
    Quantity add(Id<Item> item, const Place &place, Quantity quantity)
    {
        auto &sum = m_sums[{item, place.bin, place.lot, place.status, place.owner}];
        sum = addChecked(sum, quantity.millionths());
        return {sum, quantity.unit()};
    }

private:
    std::map<std::tuple<Id<Item>, Id<Bin>, Id<Lot>, Status, Id<Partner>>, std::int64_t> m_sums;
};

} // namespace millrace::inventory
