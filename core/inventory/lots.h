// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"
#include "inventory/types/stock_rows.h"

#include <map>

namespace millrace::inventory {

/// A new lot among the changes. Whether its code is free and its item tracked has been asked before.
Id<Lot> newLot(door::Changes &changes, const door::Work &work, Id<Item> item, const QString &code, const QString &supplierLot = {}, Day expires = {});

/// Lots by item and code: those that exist, and those that the command has made so far.
class LotBook
{
public:
    using Key = std::pair<Id<Item>, QString>;

    void add(LotRow lot);
    const LotRow *find(Id<Item> item, const QString &code) const;
    /// The lot that bears the code; made where there is none, as a typed code on a receipt is.
    Id<Lot> findOrMake(door::Changes &changes, const door::Work &work, Id<Item> item, const QString &code, const QString &supplierLot = {},
                       Day expires = {});

private:
    std::map<Key, LotRow> m_lots;
};

LotBook gatherLots(store::Reader &reader, const std::vector<LotBook::Key> &wanted);

std::vector<LotRow> findLots(store::Reader &reader, const std::vector<Id<Lot>> &lots); ///< By id.

} // namespace millrace::inventory
