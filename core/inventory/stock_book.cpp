// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/stock_book.h"

#include "inventory/rules/valuation.h"

namespace millrace::inventory {

ledger::Dimensions StockItem::dimensions() const
{
    ledger::Dimensions out;
    out.plant = plant;
    out.item = item;
    out.category = category;
    return out;
}

/// Lots share a pool, except under actual costing.
const StockBook::Entry *StockBook::find(Id<Item> item, Id<Plant> plant, Id<Lot> lot) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &e) {
        return e.item.item == item && e.item.plant == plant && (e.item.method != Method::Actual || e.lot == lot);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

StockBook::Entry *StockBook::find(Id<Item> item, Id<Plant> plant, Id<Lot> lot)
{
    return const_cast<Entry *>(std::as_const(*this).find(item, plant, lot));
}

bool StockBook::knows(Id<Item> item, Id<Plant> plant, Id<Lot> lot) const
{
    return find(item, plant, lot) != nullptr;
}

const StockBook::Entry &StockBook::entry(Id<Item> item, Id<Plant> plant, Id<Lot> lot) const
{
    const auto *found = find(item, plant, lot);
    MILLRACE_ASSERT(found, "stock that was not gathered");
    return *found;
}

StockBook::Entry &StockBook::mine(Id<Item> item, Id<Plant> plant, Id<Lot> lot)
{
    return const_cast<Entry &>(entry(item, plant, lot));
}

bool StockBook::knowsItem(Id<Item> item, Id<Plant> plant) const
{
    return std::ranges::any_of(m_entries, [&](const Entry &e) { return e.item.item == item && e.item.plant == plant; });
}

/// What does not depend on the lot is the same in all entries of an item.
const StockBook::Entry &StockBook::anyOf(Id<Item> item, Id<Plant> plant) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &e) { return e.item.item == item && e.item.plant == plant; });
    MILLRACE_ASSERT(found != m_entries.end(), "an item that was not gathered");
    return *found;
}

const StockItem &StockBook::item(Id<Item> item, Id<Plant> plant) const
{
    return anyOf(item, plant).item;
}

/// A lot that was made by this very command has no pool yet under actual costing.
StockBook::Entry &StockBook::forReceipt(Id<Item> item, Id<Plant> plant, Id<Lot> lot)
{
    if (auto *found = find(item, plant, lot))
        return *found;
    Entry fresh;
    fresh.item = this->item(item, plant);
    fresh.lot = lot;
    fresh.reserved = anyOf(item, plant).reserved;
    fresh.available = anyOf(item, plant).available;
    m_entries.push_back(std::move(fresh));
    return m_entries.back();
}

Quantity StockBook::inPlace(Id<Item> item, Id<Plant> plant, const Place &place) const
{
    const auto &entry = this->entry(item, plant, place.lot);
    std::int64_t sum = 0;
    for (const auto &[at, quantity, negative] : entry.places) {
        if (at.bin == place.bin && at.status == place.status && at.lot == place.lot && at.owner == place.owner)
            sum += quantity;
    }
    return {sum, entry.item.unit};
}

Quantity StockBook::available(Id<Item> item, Id<Plant> plant) const
{
    const auto &any = anyOf(item, plant);
    return {subtractChecked(any.available, any.reserved), any.item.unit};
}

Quantity StockBook::reserved(Id<Item> item, Id<Plant> plant) const
{
    const auto &any = anyOf(item, plant);
    return {any.reserved, any.item.unit};
}

bool StockBook::mayIssue(Id<Item> item, Id<Plant> plant, const Place &place, Quantity quantity) const
{
    if (inPlace(item, plant, place) >= quantity)
        return true;
    if (place.owner) // Nobody can owe what belongs to others.
        return false;
    const auto &places = entry(item, plant, place.lot).places;
    return std::ranges::find(m_negativeBins, place.bin) != m_negativeBins.end()
        || std::ranges::any_of(places, [&](const PlaceState &p) { return p.place.bin == place.bin && p.allowsNegative; });
}

bool StockBook::backdated(Id<Item> item, Id<Plant> plant, Id<Lot> lot, Day day) const
{
    const auto *found = find(item, plant, lot);
    return found && !found->pool.lastDay.isNone() && day < found->pool.lastDay;
}

Money StockBook::issueValue(Id<Item> item, Id<Plant> plant, Id<Lot> lot, Quantity quantity) const
{
    const auto &entry = this->entry(item, plant, lot);
    if (quantity.isZero())
        return {0, entry.item.currency};
    auto pool = entry.pool;
    if (entry.item.method == Method::Standard)
        pool.value = rules::standardValue(entry.item, pool.quantity);
    return {rules::issue(entry.item, pool, quantity.millionths(), {}).value, entry.item.currency};
}

Money StockBook::costNow(Id<Item> item, Id<Plant> plant, Id<Lot> lot, Quantity quantity) const
{
    const auto &entry = this->entry(item, plant, lot);
    const auto &pool = entry.pool;
    const auto money = [&](std::int64_t minor) { return Money(minor, entry.item.currency); };
    const auto share = [&](std::int64_t value, std::int64_t of) { return money(multiplyDivide(value, quantity.millionths(), of, Rounding::HalfUp)); };
    if (entry.item.method == Method::Standard)
        return money(rules::standardValue(entry.item, quantity.millionths()));
    if (!pool.layers.empty())
        return share(pool.layers.back().value, pool.layers.back().quantity);
    if (pool.quantity > 0)
        return share(pool.value, pool.quantity);
    return pool.lastQuantity > 0 ? share(pool.lastValue, pool.lastQuantity) : money(0);
}

void StockBook::setStandard(Id<Item> item, Id<Plant> plant, const StandardCost &standard)
{
    for (auto &entry : m_entries) {
        if (entry.item.item == item && entry.item.plant == plant)
            entry.item.standard = standard;
    }
}

void StockBook::addReserved(Id<Item> item, Id<Plant> plant, Quantity quantity)
{
    for (auto &entry : m_entries) {
        if (entry.item.item == item && entry.item.plant == plant)
            entry.reserved = addChecked(entry.reserved, quantity.inUnit(entry.item.unit).millionths());
    }
}

void StockBook::movePlace(Entry &entry, const Place &place, std::int64_t quantity)
{
    const auto found = std::ranges::find_if(entry.places, [&](const PlaceState &p) {
        return p.place.bin == place.bin && p.place.status == place.status && p.place.lot == place.lot && p.place.owner == place.owner;
    });
    if (found == entry.places.end())
        entry.places.push_back({place, quantity, false});
    else
        found->quantity = addChecked(found->quantity, quantity);
    if (place.status != Status::Available || place.owner)
        return;
    for (auto &other : m_entries) {
        if (other.item.item == entry.item.item && other.item.plant == entry.item.plant)
            other.available = addChecked(other.available, quantity);
    }
}

} // namespace millrace::inventory
