// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// What a command is going to touch: gathered and locked in one go by gatherStock.
struct StockNeed
{
    Id<Item> item;
    Id<Plant> plant;
    Id<Lot> lot; ///< Needed under actual costing, and to know how much of a lot is in a place.
};

struct StandardCost
{
    Rate cost, material, setup, labour, machine, overhead, subcontract; ///< For one stock unit.
};

/// What an item is in a plant, as far as stock and value go.
struct StockItem
{
    Id<Item> item;
    QString code;
    Unit unit;
    Id<Category> category;
    QString tracking; ///< none, lot, serial
    QString supply;   ///< bought, made, phantom, service
    Id<Plant> plant;
    Id<Entity> entity;
    Currency currency; ///< The entity's.
    Method method{};   ///< The plant's costing policy for the category.
    QString output;    ///< share or planned: how production output is valued where it is not at standard.
    std::optional<StandardCost> standard; ///< In force on the working day.
};

struct LayerState { Id<StockMove> move; std::int64_t quantity = 0; std::int64_t value = 0; };
struct OpenDrawState { Id<StockMove> move; std::int64_t quantity = 0; std::int64_t value = 0; };

struct PoolState
{
    Id<Pool> id;
    bool exists = false; ///< Otherwise the first move makes it.
    std::int64_t quantity = 0, value = 0, sequence = 0, lastQuantity = 0, lastValue = 0;
    std::vector<LayerState> layers;    ///< FIFO, oldest first.
    std::vector<OpenDrawState> open;   ///< Shortfalls, oldest first.
};

/// Where goods lie.
struct Place
{
    Id<Bin> bin;
    Status status = Status::Available;
    Id<Lot> lot;
    Id<Partner> owner; ///< None: ours.
};

struct PlaceState { Place place; std::int64_t quantity = 0; bool allowsNegative = false; };

/// What a move is for.
struct MoveFacts
{
    QString kind;
    Day day;
    Id<Document> document;
    std::int64_t line = 0;
};

/// What came of a move: the row to be completed by the posting to Role::Inventory, and the value that moved (always the
/// absolute amount). difference is cost given less value taken up (standard cost: a price variance to be posted).
struct Moved
{
    door::RowRef row;
    Id<StockMove> id;
    Money value;
    Money difference;
    /// When a receipt fills shortfalls that had been issued at another cost: what those issues have to bear in addition,
    /// by issue. Their places are found by followers of late cost; until then it goes to Role::Revaluation.
    Money lateCost;
};

/// The stock that a command works on: pure, in memory, and always up to date with what the command has done so far.
/// Value follows quantity by the rules of costing.md; no difference is ever left in a pool of zero quantity.
class StockBook
{
public:
    struct Entry { StockItem item; PoolState pool; std::vector<PlaceState> places; std::int64_t reserved = 0; };

    StockBook() = default;
    explicit StockBook(std::vector<Entry> entries) : m_entries(std::move(entries)) {}

    bool knows(Id<Item> item, Id<Plant> plant, Id<Lot> lot = {}) const;
    const Entry &entry(Id<Item> item, Id<Plant> plant, Id<Lot> lot = {}) const; ///< A bug when it was not gathered.
    const StockItem &item(Id<Item> item, Id<Plant> plant) const;

    Quantity inPlace(Id<Item> item, Id<Plant> plant, const Place &place) const;
    Quantity available(Id<Item> item, Id<Plant> plant) const; ///< Status available, ours, in all bins, less reservations of others.
    bool mayIssue(Id<Item> item, Id<Plant> plant, const Place &place, Quantity quantity) const; ///< Enough there, or the bin allows negative.
    /// The value that an issue of so much would take now.
    Money issueValue(Id<Item> item, Id<Plant> plant, Id<Lot> lot, Quantity quantity) const;

    /// Quantities are positive and in the item's stock unit.
    Moved receive(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const Place &place, Quantity quantity, Money cost, const MoveFacts &facts);
    Moved issue(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const Place &place, Quantity quantity, const MoveFacts &facts);
    /// From place to place in a plant: two rows, no value, no pool changed.
    void transfer(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const Place &from, const Place &to, Quantity quantity, const MoveFacts &facts);

private:
    std::vector<Entry> m_entries;
};

/// Reads and locks pools in the order of their ids, with places, layers (only under FIFO), shortfalls, item facts and
/// standard costs. Items that do not exist are left out: the caller asks knows().
StockBook gatherStock(door::Gather &gather, std::vector<StockNeed> needs, Day day);

} // namespace millrace::inventory
