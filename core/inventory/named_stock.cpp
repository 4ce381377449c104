// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/named_stock.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

const masterdata::BinRow *NamedFacts::bin(Id<Bin> bin) const
{
    const auto found = std::ranges::find(bins, bin, &masterdata::BinRow::id);
    return found == bins.end() ? nullptr : &*found;
}

NamedFacts gatherNamed(door::Gather &gather, const std::vector<NamedStock> &named, Day day, std::vector<Id<Bin>> moreBins)
{
    std::vector<Id<Item>> items;
    std::vector<Id<Lot>> lots;
    std::vector<LotBook::Key> codes;
    auto bins = std::move(moreBins);
    for (const auto &goods : named) {
        items.push_back(goods.item);
        bins.push_back(goods.bin);
        if (goods.lot)
            lots.push_back(*goods.lot);
        codes.emplace_back(goods.item, goods.lotCode);
    }
    NamedFacts facts;
    facts.bins = masterdata::findBins(gather, bins);
    facts.lots = findLots(gather, lots);
    facts.lotsByCode = gatherLots(gather, codes);
    facts.units = masterdata::gatherUnits(gather, items);
    std::vector<StockNeed> needs;
    for (const auto &goods : named) {
        if (const auto *bin = facts.bin(goods.bin))
            needs.push_back({goods.item, bin->plant, existingLot(facts, goods)});
    }
    facts.book = gatherStock(gather, std::move(needs), day);
    return facts;
}

std::optional<NamedWrong> wrongIn(const NamedFacts &facts, const NamedStock &named)
{
    using enum NamedProblem;
    if (!named.item || !facts.units.knows(named.item))
        return NamedWrong{ItemUnknown, "item"};
    const auto *bin = facts.bin(named.bin);
    if (!bin || !facts.book.knowsItem(named.item, bin->plant)) // A plant that this person may not see has no stock for them.
        return NamedWrong{BinUnknown, "bin"};
    const auto &item = facts.item(named);
    if (!item.isStocked())
        return NamedWrong{ItemNotStocked, "item"};
    const bool lotGiven = named.lot || !named.lotCode.isEmpty();
    if (item.isTracked() && !lotGiven)
        return NamedWrong{LotMissing, "lot"};
    if (!item.isTracked() && lotGiven)
        return NamedWrong{LotNotTracked, "lot"};
    if (named.lot && !existingLot(facts, named))
        return NamedWrong{LotUnknown, "lot"};
    if (const auto quantity = facts.units.toStock(named.item, named.quantity); !quantity)
        return NamedWrong{quantity.error() == masterdata::UnitError::Inexact ? QuantityTooFine : UnitUnknown, "quantity"};
    return std::nullopt;
}

Quantity stockQuantity(const NamedFacts &facts, const NamedStock &named)
{
    return facts.units.toStock(named.item, named.quantity).value();
}

Id<Lot> existingLot(const NamedFacts &facts, const NamedStock &named)
{
    if (named.lot) {
        const auto found = std::ranges::find(facts.lots, *named.lot, &LotRow::id);
        return found != facts.lots.end() && found->item == named.item ? found->id : Id<Lot>();
    }
    const auto *lot = facts.lotsByCode.find(named.item, named.lotCode);
    return lot ? lot->id : Id<Lot>();
}

bool touchesReserved(const StockBook &book, Id<Item> item, Id<Plant> plant, Quantity less)
{
    const auto available = book.available(item, plant);
    return available < less && !book.reserved(item, plant).isZero();
}

void locate(door::Changes &changes, const StockItem &item, Day day)
{
    changes.event().entity = item.entity;
    changes.event().plant = item.plant;
    changes.event().day = day;
}

QString memberPath(const QString &lines, size_t index, const char *member)
{
    return lines.isEmpty() ? QString::fromLatin1(member) : u"%1[%2].%3"_s.arg(lines).arg(index).arg(QLatin1StringView(member));
}

} // namespace millrace::inventory
