// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/lots.h"

namespace millrace::inventory {

namespace {

const store::Statement lotsByCode{"inventory/lots_by_code"};
const store::Statement lotsById{"inventory/lots_by_id"};

} // namespace

Id<Lot> newLot(door::Changes &changes, const door::Work &work, Id<Item> item, const QString &code, const QString &supplierLot, Day expires)
{
    const LotRow lot{work.newId<Lot>(), item, code, supplierLot, expires, {}};
    changes.insert(lot);
    return lot.id;
}

void LotBook::add(LotRow lot)
{
    const Key key{lot.item, lot.code};
    m_lots.insert_or_assign(key, std::move(lot));
}

const LotRow *LotBook::find(Id<Item> item, const QString &code) const
{
    const auto found = m_lots.find({item, code});
    return found == m_lots.end() ? nullptr : &found->second;
}

Id<Lot> LotBook::findOrMake(door::Changes &changes, const door::Work &work, Id<Item> item, const QString &code, const QString &supplierLot, Day expires)
{
    if (const auto *lot = find(item, code))
        return lot->id;
    const auto id = newLot(changes, work, item, code, supplierLot, expires);
    add({id, item, code, supplierLot, expires, {}});
    return id;
}

LotBook gatherLots(store::Reader &reader, const std::vector<LotBook::Key> &wanted)
{
    std::vector<Id<Item>> items;
    std::vector<QString> codes;
    for (const auto &[item, code] : wanted) {
        if (item && !code.isEmpty()) {
            items.push_back(item);
            codes.push_back(code);
        }
    }
    LotBook book;
    if (codes.empty())
        return book;
    for (auto &lot : reader.all<LotRow>(lotsByCode, {{"items", items}, {"codes", codes}}))
        book.add(std::move(lot));
    return book;
}

std::vector<LotRow> findLots(store::Reader &reader, const std::vector<Id<Lot>> &lots)
{
    return lots.empty() ? std::vector<LotRow>() : reader.all<LotRow>(lotsById, {{"lots", lots}});
}

} // namespace millrace::inventory
