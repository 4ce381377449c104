// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/rules/lots.h"

namespace millrace::purchasing::rules {

namespace {

const store::Statement lotsByCode{"purchasing/lots_by_code"};

} // namespace

std::vector<NamedLot> gatherLots(door::Gather &gather, const std::vector<std::pair<Id<Item>, QString>> &wanted)
{
    std::vector<Id<Item>> items;
    std::vector<QString> codes;
    for (const auto &[item, code] : wanted) {
        if (!code.isEmpty()) {
            items.push_back(item);
            codes.push_back(code);
        }
    }
    if (codes.empty())
        return {};
    auto lots = gather.all<NamedLot>(lotsByCode, {{"items", items}, {"codes", codes}});
    for (const auto &[item, code] : wanted) {
        if (!code.isEmpty() && !findLot(lots, item, code))
            lots.push_back({gather.work().newId<Lot>(), item, code, 0, true});
    }
    return lots;
}

const NamedLot *findLot(const std::vector<NamedLot> &lots, Id<Item> item, const QString &code)
{
    const auto found = std::ranges::find_if(lots, [&](const NamedLot &lot) { return lot.item == item && lot.code == code; });
    return found == lots.end() ? nullptr : &*found;
}

} // namespace millrace::purchasing::rules
