// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"
#include "inventory/types/stock_rows.h"
#include "ledger/postings.h"

#include <memory>

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
    std::optional<StandardCost> standard; ///< In force today, as the order of value is the order of posting.

    bool isStocked() const { return supply == QLatin1StringView("bought") || supply == QLatin1StringView("made"); }
    bool isTracked() const { return tracking != QLatin1StringView("none"); }
    bool isSerial() const { return tracking == QLatin1StringView("serial"); }
    bool needsStandard() const { return method == Method::Standard && !standard; } ///< It would be worth nothing.
    ledger::Dimensions dimensions() const;
};

class LateCosts;

struct LayerState { Id<StockMove> move; std::int64_t quantity = 0; std::int64_t value = 0; };
struct OpenDrawState { Id<StockMove> move; std::int64_t quantity = 0; std::int64_t value = 0; };

struct PoolState
{
    Id<Pool> id;
    bool exists = false; ///< Otherwise the first move makes it.
    std::int64_t quantity = 0, value = 0, sequence = 0, lastQuantity = 0, lastValue = 0;
    std::vector<LayerState> layers;    ///< FIFO, oldest first.
    std::vector<OpenDrawState> open;   ///< Shortfalls, oldest first; none at standard.
    Day lastDay;                       ///< Of its last move. An earlier day is worth a question: StockBackdated.
    Id<Bin> lastBin;                   ///< Of its last move.
    Method method{};                   ///< That its row has; another policy may rule an empty pool from its next move on.
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
    Money difference; ///< cost = value + difference + lateCost.
    /// When a receipt fills shortfalls that had been issued at another cost: what those issues have to bear in addition. The
    /// book has posted it already, to where their goods went.
    Money lateCost;
};

/// Posts what a receipt took up: its value to Role::Inventory, the difference from its cost to a role. The caller credits the
/// whole cost to where it came from.
void postReceived(door::Changes &changes, const Moved &moved, const ledger::Dimensions &dimensions, ledger::Role differenceTo);

/// The stock that a command works on: pure, in memory, and always up to date with what the command has done so far.
/// Value follows quantity by the rules of costing.md; no difference is ever left in a pool of zero quantity.
class StockBook
{
public:
    /// One pool. available and reserved are of the item in the plant, whatever its lots.
    struct Entry { StockItem item; PoolState pool; std::vector<PlaceState> places; std::int64_t reserved = 0; std::int64_t available = 0; Id<Lot> lot = {}; };

    StockBook() = default;
    explicit StockBook(std::vector<Entry> entries, std::vector<Id<Bin>> negativeBins = {}, std::shared_ptr<const LateCosts> shortfalls = {})
        : m_entries(std::move(entries)), m_negativeBins(std::move(negativeBins)), m_shortfalls(std::move(shortfalls))
    {
    }

    bool knows(Id<Item> item, Id<Plant> plant, Id<Lot> lot = {}) const;
    bool knowsItem(Id<Item> item, Id<Plant> plant) const;               ///< Whatever the lot.
    const Entry &entry(Id<Item> item, Id<Plant> plant, Id<Lot> lot = {}) const; ///< A bug when it was not gathered.
    const StockItem &item(Id<Item> item, Id<Plant> plant) const;

    Quantity inPlace(Id<Item> item, Id<Plant> plant, const Place &place) const;
    Quantity available(Id<Item> item, Id<Plant> plant) const; ///< Status available, ours, in all bins, less reservations of others.
    Quantity reserved(Id<Item> item, Id<Plant> plant) const;
    bool mayIssue(Id<Item> item, Id<Plant> plant, const Place &place, Quantity quantity) const; ///< Enough there, or the bin allows negative.
    /// The value that an issue of so much would take now.
    Money issueValue(Id<Item> item, Id<Plant> plant, Id<Lot> lot, Quantity quantity) const;

    /// What so much costs now: at standard, on average, in the newest layer, or what it cost last; zero if it never did.
    Money costNow(Id<Item> item, Id<Plant> plant, Id<Lot> lot, Quantity quantity) const;
    /// Whether the pool has moved on a later day already.
    bool backdated(Id<Item> item, Id<Plant> plant, Id<Lot> lot, Day day) const;

    /// Quantities are positive and in the item's stock unit. A receipt into a lot that was made just now makes its pool,
    /// too. Others' goods (place.owner) have no value, so their cost is zero.
    /// Where a standard has taken effect since the pool last moved, its stock is restated first, with its own posting.
    Moved receive(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const Place &place, Quantity quantity, Money cost, const MoveFacts &facts);
    Moved issue(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const Place &place, Quantity quantity, const MoveFacts &facts);
    /// From place to place in a plant: two rows, no value, no pool changed.
    void transfer(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const Place &from, const Place &to, Quantity quantity, const MoveFacts &facts);

    /// Brings the stock to the standard now in force: a move of value alone, posted against Role::Revaluation.
    /// What came on top (or, negative, went), and zero where there was nothing to do.
    Money revalue(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const MoveFacts &facts);
    void setStandard(Id<Item> item, Id<Plant> plant, const StandardCost &standard); ///< What revalue goes by.

    /// So much more (or, negative, less) for goods that are here already: a move of value alone, under FIFO into the layer of
    /// the receipt that it is about. Not at standard, not into an empty pool, and never below nothing: those are bugs.
    Moved bear(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const Place &place, Money amount,
               Id<StockMove> receipt, const MoveFacts &facts);

    /// Less, or with a negative quantity more, of the item is to be had by others: see reserve and release.
    void addReserved(Id<Item> item, Id<Plant> plant, Quantity quantity);

    const std::vector<Entry> &entries() const { return m_entries; }

private:
    Entry *find(Id<Item> item, Id<Plant> plant, Id<Lot> lot);
    const Entry &anyOf(Id<Item> item, Id<Plant> plant) const;
    const Entry *find(Id<Item> item, Id<Plant> plant, Id<Lot> lot) const;
    Entry &mine(Id<Item> item, Id<Plant> plant, Id<Lot> lot);
    Entry &forReceipt(Id<Item> item, Id<Plant> plant, Id<Lot> lot);
    void movePlace(Entry &entry, const Place &place, std::int64_t quantity);
    void restate(door::Changes &changes, const door::Work &work, Entry &entry, Place place, const MoveFacts &facts);
    void spreadOverShortfalls(door::Changes &changes, const door::Work &work, const Entry &entry, const std::vector<OpenDrawState> &late, const MoveFacts &facts);

    std::vector<Entry> m_entries;
    std::vector<Id<Bin>> m_negativeBins;
    std::shared_ptr<const LateCosts> m_shortfalls; ///< Where the goods went that were issued before they came.
};

/// Reads and locks pools in the order of their ids, with places, layers (only under FIFO), shortfalls, item facts and
/// standard costs. Items that do not exist are left out: the caller asks knows(). The day is the event's.
StockBook gatherStock(door::Gather &gather, std::vector<StockNeed> needs, Day day);

} // namespace millrace::inventory
