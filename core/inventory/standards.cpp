// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/standards.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

const store::Statement standardsOfItems{"inventory/standards_of_items"};

} // namespace

StandardFacts gatherStandards(door::Gather &gather, const std::vector<Id<Item>> &items, Id<Plant> plant)
{
    std::vector<StockNeed> needs;
    for (const auto item : items)
        needs.push_back({item, plant, {}});
    auto book = gatherStock(gather, std::move(needs), gather.work().today());
    return {plant, gather.all<masterdata::StandardCostRow>(standardsOfItems, {{"items", items}, {"plant", plant}}), std::move(book)};
}

Money setStandard(door::Changes &changes, const door::Work &work, StandardFacts &facts, const NewStandard &standard)
{
    const auto &cost = standard.cost;
    masterdata::StandardCostRow row{0, standard.item, facts.plant, standard.firstDay, cost.cost, cost.material, cost.setup, cost.labour,
                                    cost.machine, cost.overhead, cost.subcontract, {}};
    const auto same = std::ranges::find_if(facts.rows, [&](const auto &r) { return r.item == row.item && r.firstDay == row.firstDay; });
    if (same != facts.rows.end()) {
        row.id = same->id;
        *same = row;
        changes.update(row);
    } else {
        row.id = work.ids.next();
        facts.rows.push_back(row);
        changes.insert(row);
    }
    const auto &item = facts.book.item(standard.item, facts.plant);
    const auto today = work.today();
    const bool overtaken = std::ranges::any_of(facts.rows, [&](const auto &r) { return r.item == row.item && r.firstDay > row.firstDay && r.firstDay <= today; });
    if (row.firstDay > today || overtaken)
        return {0, item.currency};
    facts.book.setStandard(standard.item, facts.plant, cost);
    return facts.book.revalue(changes, work, standard.item, facts.plant, {u"revaluation"_s, today, {}, 0});
}

} // namespace millrace::inventory
