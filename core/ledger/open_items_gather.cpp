// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/open_items.h"

namespace millrace::ledger {

namespace {

const store::Statement lockDocumentsOfItems{"ledger/lock_documents_of_open_items"};
const store::Statement lockOpenItems{"ledger/lock_open_items"};
const store::Statement openItemsOfDocuments{"ledger/open_items_of_documents"};
const store::Statement openItemsOfPartner{"ledger/open_items_of_partner"};
const store::Statement openItemSums{"ledger/open_item_sums"};

struct IdRow
{
    Id<OpenItem> id;
    static constexpr auto fields() { return std::tuple(field("id", &IdRow::id)); }
};

struct SumRow
{
    Id<OpenItem> item;
    std::int64_t amount = 0;
    std::int64_t foreignAmount = 0;
    std::int64_t quantity = 0;
    Currency own;
    QString number;
    QString correlation;
    static constexpr auto fields()
    {
        using R = SumRow;
        return std::tuple(field("item", &R::item), field("amount", &R::amount), field("foreign_amount", &R::foreignAmount),
                          field("quantity", &R::quantity), field("own", &R::own), field("number", &R::number),
                          field("correlation", &R::correlation));
    }
};

std::vector<Id<OpenItem>> idsOf(const std::vector<IdRow> &rows)
{
    std::vector<Id<OpenItem>> ids;
    for (const auto &row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace

std::vector<OpenItemState> gatherOpenItems(door::Gather &gather, const std::vector<Id<OpenItem>> &items)
{
    std::vector<OpenItemState> states;
    if (items.empty())
        return states;
    gather.all<IdRow>(lockDocumentsOfItems, {{"items", items}});
    for (auto &row : gather.all<OpenItemRow>(lockOpenItems, {{"items", items}}))
        states.push_back({std::move(row), {}, 0, 0, 0, {}, {}});
    // In a statement of its own, because one that waited for the lock would still see the sums from before.
    std::map<Id<OpenItem>, SumRow> sums;
    for (auto &row : gather.all<SumRow>(openItemSums, {{"items", items}}))
        sums.emplace(row.item, std::move(row));
    for (auto &state : states) {
        const auto &sum = sums.at(state.row.id);
        state.own = sum.own;
        state.amount = sum.amount;
        state.foreignAmount = sum.foreignAmount;
        state.quantity = sum.quantity;
        state.number = sum.number;
        state.correlation = sum.correlation;
    }
    return states;
}

std::vector<OpenItemState> gatherOpenItemsOf(door::Gather &gather, const std::vector<Id<Document>> &documents, OpenItemKind kind)
{
    return gatherOpenItems(gather, idsOf(gather.all<IdRow>(openItemsOfDocuments, {{"documents", documents}, {"kind", kind}})));
}

std::vector<OpenItemState> gatherOpenItemsOf(door::Gather &gather, Id<Entity> entity, Id<Partner> partner, OpenItemKind kind)
{
    auto states = gatherOpenItems(gather, idsOf(gather.all<IdRow>(openItemsOfPartner, {{"entity", entity}, {"partner", partner}, {"kind", kind}})));
    std::erase_if(states, [](const OpenItemState &state) { return state.isCleared(); });
    return states;
}

} // namespace millrace::ledger
