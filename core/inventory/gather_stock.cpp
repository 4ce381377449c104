// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/late_costs.h"

#include <set>

namespace millrace::inventory {

namespace {

const store::Statement lockPools{"inventory/lock_pools"};
const store::Statement stockItems{"inventory/stock_items"};
const store::Statement poolSums{"inventory/pool_sums"};
const store::Statement poolPlaces{"inventory/pool_places"};
const store::Statement negativeBins{"inventory/negative_bins"};
const store::Statement availabilityOfItems{"inventory/availability_of_items"};
const store::Statement poolLayers{"inventory/pool_layers"};
const store::Statement poolShortfalls{"inventory/pool_shortfalls"};
const store::Statement lastValues{"inventory/last_values"};
const store::Statement lastDraws{"inventory/last_draws"};

using store::field;

struct LockedPool
{
    Id<Pool> id;
    Id<Item> item;
    Id<Plant> plant;
    Id<Lot> lot;
    Method method{};
    static constexpr auto fields()
    {
        using R = LockedPool;
        return std::tuple(field("id", &R::id), field("item", &R::item), field("plant", &R::plant), field("lot", &R::lot), field("method", &R::method));
    }
};


/// One row of stock_items.
struct ItemCells
{
    Id<Item> item;
    QString code;
    Unit unit;
    Id<Category> category;
    QString tracking, supply;
    Id<Plant> plant;
    Id<Entity> entity;
    Currency currency;
    Method method{};
    QString output;
    std::int64_t standard = 0;
    Rate cost, material, setup, labour, machine, overhead, subcontract;
    static constexpr auto fields()
    {
        using R = ItemCells;
        return std::tuple(field("item", &R::item), field("code", &R::code), field("unit", &R::unit), field("category", &R::category),
                          field("tracking", &R::tracking), field("supply", &R::supply), field("plant", &R::plant), field("entity", &R::entity),
                          field("currency", &R::currency), field("method", &R::method), field("output", &R::output),
                          field("standard", &R::standard), field("cost", &R::cost), field("material", &R::material), field("setup", &R::setup),
                          field("labour", &R::labour), field("machine", &R::machine), field("overhead", &R::overhead),
                          field("subcontract", &R::subcontract));
    }
    StockItem stockItem() const
    {
        StockItem out{item, code, unit, category, tracking, supply, plant, entity, currency, method, output, {}};
        if (standard != 0)
            out.standard = StandardCost{cost, material, setup, labour, machine, overhead, subcontract};
        return out;
    }
};

struct SumCells
{
    Id<Pool> pool;
    std::int64_t quantity = 0, value = 0, sequence = 0;
    Day lastDay;
    Id<Bin> lastBin;
    static constexpr auto fields()
    {
        using R = SumCells;
        return std::tuple(field("pool", &R::pool), field("quantity", &R::quantity), field("value", &R::value), field("sequence", &R::sequence),
                          field("last_day", &R::lastDay), field("last_bin", &R::lastBin));
    }
};

struct PlaceCells
{
    Id<Pool> pool;
    Id<Bin> bin;
    Id<Lot> lot;
    Status status{};
    Id<Partner> owner;
    std::int64_t quantity = 0;
    bool allowsNegative = false;
    static constexpr auto fields()
    {
        using R = PlaceCells;
        return std::tuple(field("pool", &R::pool), field("bin", &R::bin), field("lot", &R::lot), field("status", &R::status),
                          field("owner", &R::owner), field("quantity", &R::quantity), field("allows_negative", &R::allowsNegative));
    }
};

struct BinCells
{
    Id<Bin> id;
    static constexpr auto fields() { return std::tuple(field("id", &BinCells::id)); }
};

struct AvailabilityCells
{
    Id<Item> item;
    Id<Plant> plant;
    std::int64_t available = 0, reserved = 0;
    static constexpr auto fields()
    {
        using R = AvailabilityCells;
        return std::tuple(field("item", &R::item), field("plant", &R::plant), field("available", &R::available), field("reserved", &R::reserved));
    }
};

/// A layer or a shortfall.
struct PartCells
{
    Id<Pool> pool;
    Id<StockMove> move;
    std::int64_t quantity = 0, value = 0;
    static constexpr auto fields()
    {
        using R = PartCells;
        return std::tuple(field("pool", &R::pool), field("move", &R::move), field("quantity", &R::quantity), field("value", &R::value));
    }
};

using Entries = std::vector<StockBook::Entry>;

template<typename T, typename Get>
std::vector<T> distinct(const std::vector<StockNeed> &needs, Get get)
{
    std::set<T> values;
    for (const auto &need : needs) {
        if (get(need))
            values.insert(get(need));
    }
    return {values.begin(), values.end()};
}

StockBook::Entry *ofPool(Entries &entries, Id<Pool> pool)
{
    const auto found = std::ranges::find_if(entries, [&](const auto &e) { return e.pool.id == pool; });
    return found == entries.end() ? nullptr : &*found;
}

/// How an item is valued here: by the method of the stock that there is, and by policy where there is none.
Method methodOf(const ItemCells &item, const std::vector<LockedPool> &pools, const std::vector<SumCells> &sums)
{
    for (const auto &pool : pools) {
        if (pool.item != item.item || pool.plant != item.plant)
            continue;
        const auto sum = std::ranges::find(sums, pool.id, &SumCells::pool);
        if (sum != sums.end() && sum->quantity != 0)
            return pool.method;
    }
    return item.method;
}

/// An entry for each pool that a need means, whether it exists already or will be made by the first move.
Entries entriesFor(const std::vector<StockNeed> &needs, const std::vector<ItemCells> &items, const std::vector<LockedPool> &pools,
                   const std::vector<SumCells> &sums)
{
    Entries entries;
    std::set<std::tuple<Id<Item>, Id<Plant>, Id<Lot>>> done;
    for (const auto &need : needs) {
        const auto item = std::ranges::find_if(items, [&](const auto &i) { return i.item == need.item && i.plant == need.plant; });
        if (item == items.end())
            continue;
        StockBook::Entry entry;
        entry.item = item->stockItem();
        entry.item.method = methodOf(*item, pools, sums);
        entry.lot = entry.item.method == Method::Actual && need.lot ? need.lot : Id<Lot>();
        if (!done.emplace(need.item, need.plant, entry.lot).second)
            continue;
        const auto pool = std::ranges::find_if(pools, [&](const auto &p) { return p.item == need.item && p.plant == need.plant && p.lot == entry.lot; });
        if (pool != pools.end()) {
            auto &state = entry.pool;
            state.id = pool->id;
            state.exists = true;
            state.method = pool->method;
            if (const auto sum = std::ranges::find(sums, pool->id, &SumCells::pool); sum != sums.end()) {
                state.quantity = sum->quantity;
                state.value = sum->value;
                state.sequence = sum->sequence;
                state.lastDay = sum->lastDay;
                state.lastBin = sum->lastBin;
            }
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

using Pools = std::vector<Id<Pool>>;

void readLayers(door::Gather &gather, Entries &entries, const Pools &pools)
{
    if (pools.empty())
        return;
    for (const auto &row : gather.all<PartCells>(poolLayers, {{"pools", pools}}))
        ofPool(entries, row.pool)->pool.layers.push_back({row.move, row.quantity, row.value});
}

void readShortfalls(door::Gather &gather, Entries &entries, const Pools &pools)
{
    if (pools.empty())
        return;
    for (const auto &row : gather.all<PartCells>(poolShortfalls, {{"pools", pools}}))
        ofPool(entries, row.pool)->pool.open.push_back({row.move, row.quantity, row.value});
}

void readLastCosts(door::Gather &gather, Entries &entries, const store::Statement &statement, const Pools &pools)
{
    if (pools.empty())
        return;
    for (const auto &row : gather.all<PartCells>(statement, {{"pools", pools}})) {
        auto &pool = ofPool(entries, row.pool)->pool;
        if (pool.lastQuantity == 0) { // The first row of a pool is the one.
            pool.lastQuantity = row.quantity;
            pool.lastValue = row.value;
        }
    }
}

/// Layers, where there are any; shortfalls and the last known cost, where nothing is left.
void readParts(door::Gather &gather, Entries &entries)
{
    Pools layered, owing, empty, emptyFifo;
    for (const auto &entry : entries) {
        const auto &pool = entry.pool;
        if (!pool.exists || entry.item.method == Method::Standard)
            continue;
        const bool fifo = entry.item.method == Method::Fifo;
        if (fifo && pool.quantity > 0)
            layered.push_back(pool.id);
        if (pool.quantity < 0)
            owing.push_back(pool.id);
        if (pool.quantity <= 0)
            (fifo ? emptyFifo : empty).push_back(pool.id);
    }
    readLayers(gather, entries, layered);
    readShortfalls(gather, entries, owing);
    readLastCosts(gather, entries, lastValues, empty);
    readLastCosts(gather, entries, lastDraws, emptyFifo);
}

struct Gathered
{
    Entries entries;
    std::vector<Id<Bin>> negativeBins;
};

Gathered gatherEntries(door::Gather &gather, const std::vector<StockNeed> &needs)
{
    const auto items = distinct<Id<Item>>(needs, [](const auto &n) { return n.item; });
    const auto plants = distinct<Id<Plant>>(needs, [](const auto &n) { return n.plant; });
    const auto lots = distinct<Id<Lot>>(needs, [](const auto &n) { return n.lot; });
    if (items.empty() || plants.empty())
        return {};
    const auto locked = gather.all<LockedPool>(lockPools, {{"items", items}, {"plants", plants}, {"lots", lots}});
    std::vector<Id<Pool>> pools;
    for (const auto &pool : locked)
        pools.push_back(pool.id);
    std::vector<SumCells> sums;
    if (!pools.empty())
        sums = gather.all<SumCells>(poolSums, {{"pools", pools}});
    auto entries = entriesFor(needs, gather.all<ItemCells>(stockItems, {{"items", items}, {"plants", plants}, {"today", gather.work().today()}}), locked, sums);
    if (!pools.empty()) {
        std::vector<std::int64_t> places{0}; // Goods without a lot.
        for (const auto lot : lots)
            places.push_back(lot.value);
        for (const auto &row : gather.all<PlaceCells>(poolPlaces, {{"pools", pools}, {"lots", places}})) {
            if (auto *entry = ofPool(entries, row.pool))
                entry->places.push_back({{row.bin, row.status, row.lot, row.owner}, row.quantity, row.allowsNegative});
        }
        readParts(gather, entries);
    }
    for (const auto &row : gather.all<AvailabilityCells>(availabilityOfItems, {{"items", items}, {"plants", plants}})) {
        for (auto &entry : entries) {
            if (entry.item.item == row.item && entry.item.plant == row.plant) {
                entry.available = row.available;
                entry.reserved = row.reserved;
            }
        }
    }
    std::vector<Id<Bin>> negative;
    for (const auto &row : gather.all<BinCells>(negativeBins, {{"plants", plants}}))
        negative.push_back(row.id);
    return {std::move(entries), std::move(negative)};
}

} // namespace

StockBook gatherStock(door::Gather &gather, std::vector<StockNeed> needs, Day)
{
    auto [entries, negative] = gatherEntries(gather, needs);
    std::vector<Id<StockMove>> open;
    for (const auto &entry : entries) {
        for (const auto &shortfall : entry.pool.open)
            open.push_back(shortfall.move);
    }
    if (open.empty())
        return StockBook(std::move(entries), std::move(negative));
    auto late = std::make_shared<const LateCosts>(gatherLateCosts(gather, open));
    auto reached = gatherEntries(gather, late->needs());
    for (auto &entry : reached.entries) {
        const auto same = [&](const StockBook::Entry &e) { return e.item.item == entry.item.item && e.item.plant == entry.item.plant && e.lot == entry.lot; };
        if (std::ranges::none_of(entries, same))
            entries.push_back(std::move(entry));
    }
    return StockBook(std::move(entries), std::move(negative), std::move(late));
}

} // namespace millrace::inventory
