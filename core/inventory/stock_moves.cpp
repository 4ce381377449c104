// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What moves stock: the part of the stock book that writes rows.

#include "inventory/late_costs.h"
#include "inventory/rules/valuation.h"
#include "inventory/stock_book.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

/// The next move of a pool, which it makes where there is none. Quantity and value of the pool are those after it.
StockMoveRow nextMove(door::Changes &changes, const door::Work &work, StockBook::Entry &entry, const Place &place, const MoveFacts &facts)
{
    auto &pool = entry.pool;
    const auto &item = entry.item;
    if (!pool.exists) {
        pool.id = work.newId<Pool>();
        pool.exists = true;
        changes.insert(PoolRow{pool.id, item.entity, item.plant, item.item, entry.lot, item.method, {}});
    } else if (pool.method != item.method) {
        changes.update(PoolRow{pool.id, item.entity, item.plant, item.item, entry.lot, item.method, {}});
    }
    pool.method = item.method;
    StockMoveRow row;
    row.id = work.newId<StockMove>();
    row.entity = item.entity;
    row.plant = item.plant;
    row.pool = pool.id;
    row.sequence = ++pool.sequence;
    row.item = item.item;
    row.lot = place.lot;
    row.bin = place.bin;
    row.status = place.status;
    row.owner = place.owner;
    row.quantityAfter = pool.quantity;
    row.valueAfter = pool.value;
    row.kind = facts.kind;
    row.day = facts.day;
    row.document = facts.document;
    row.line = facts.line;
    pool.lastDay = facts.day;
    pool.lastBin = place.bin;
    return row;
}

std::int64_t amountOf(const StockItem &item, Quantity quantity)
{
    MILLRACE_ASSERT(quantity.unit() == item.unit, "a quantity that is not in the stock unit");
    MILLRACE_ASSERT(quantity.isPositive(), "a move of nothing");
    return quantity.millionths();
}

} // namespace

void postReceived(door::Changes &changes, const Moved &moved, const ledger::Dimensions &dimensions, ledger::Role differenceTo)
{
    auto &postings = ledger::postings(changes);
    postings.debit(ledger::Role::Inventory, moved.value, dimensions, {moved.row});
    postings.debit(differenceTo, moved.difference, dimensions);
}

void StockBook::restate(door::Changes &changes, const door::Work &work, Entry &entry, Place place, const MoveFacts &facts)
{
    if (entry.item.method != Method::Standard || !entry.pool.exists)
        return;
    const auto value = rules::standardValue(entry.item, entry.pool.quantity);
    const auto change = subtractChecked(value, entry.pool.value);
    if (change == 0)
        return;
    entry.pool.value = value;
    auto revaluation = facts;
    revaluation.kind = u"revaluation"_s;
    place.owner = {};
    auto row = nextMove(changes, work, entry, place, revaluation);
    row.value = change;
    const auto written = changes.insert(row);
    const Money amount(change, entry.item.currency);
    ledger::postings(changes).debit(ledger::Role::Inventory, amount, entry.item.dimensions(), {written});
    ledger::postings(changes).credit(ledger::Role::Revaluation, amount, entry.item.dimensions());
}

Money StockBook::revalue(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const MoveFacts &facts)
{
    auto &entry = mine(item, plant, {});
    const auto before = entry.pool.value;
    restate(changes, work, entry, {entry.pool.lastBin, Status::Available, {}, {}}, facts);
    return {subtractChecked(entry.pool.value, before), entry.item.currency};
}

Moved StockBook::receive(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const Place &place, Quantity quantity,
                         Money cost, const MoveFacts &facts)
{
    auto &entry = forReceipt(item, plant, place.lot);
    const auto amount = amountOf(entry.item, quantity);
    MILLRACE_ASSERT(cost.currency() == entry.item.currency, "a cost in another currency than the entity's");
    MILLRACE_ASSERT(!place.owner || cost.isZero(), "others' goods have no value here");
    const auto id = work.newId<StockMove>();
    rules::Received received;
    if (!place.owner) {
        restate(changes, work, entry, place, facts);
        received = rules::receive(entry.item, entry.pool, amount, cost.minor(), id);
    }
    movePlace(entry, place, amount);
    auto row = nextMove(changes, work, entry, place, facts);
    row.id = id;
    row.quantity = amount;
    row.value = received.value;
    row.layer = entry.item.method == Method::Fifo && !place.owner;

    Moved out;
    out.row = changes.insert(row);
    out.id = id;
    const auto money = [&](std::int64_t minor) { return Money(minor, entry.item.currency); };
    out.value = money(received.value);
    out.difference = money(received.difference);
    out.lateCost = money(received.lateCost());
    // The shortfall closes at the value it was issued at, and draws on this receipt instead: what is left of the receipt
    // is then worth what it cost.
    std::vector<OpenDrawState> late;
    for (const auto &fill : received.fills) {
        changes.insert(StockDrawRow{0, {}, fill.issue, {}, entry.pool.id, -fill.quantity, -fill.value, true});
        changes.insert(StockDrawRow{0, {}, fill.issue, id, entry.pool.id, fill.quantity, fill.value, false});
        if (fill.lateCost != 0)
            late.push_back({fill.issue, fill.quantity, fill.lateCost});
    }
    spreadOverShortfalls(changes, work, entry, late, facts);
    return out;
}

/// What goods cost in addition that had been issued before they came follows them. A shortfall that this very command made
/// has been followed nowhere yet: that is revaluation.
void StockBook::spreadOverShortfalls(door::Changes &changes, const door::Work &work, const Entry &entry, const std::vector<OpenDrawState> &late, const MoveFacts &facts)
{
    const auto currency = entry.item.currency;
    const auto dimensions = entry.item.dimensions();
    std::vector<rules::LateCost> causes;
    for (const auto &share : late) {
        if (m_shortfalls && m_shortfalls->knows(share.move))
            causes.push_back({share.move, share.value});
        else
            ledger::postings(changes).debit(ledger::Role::Revaluation, Money(share.value, currency), dimensions);
    }
    if (!causes.empty())
        m_shortfalls->spread(changes, work, *this, causes, currency, ledger::Role::Revaluation, facts);
}

Moved StockBook::issue(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const Place &place, Quantity quantity, const MoveFacts &facts)
{
    auto &entry = mine(item, plant, place.lot);
    const auto amount = amountOf(entry.item, quantity);
    const auto id = work.newId<StockMove>();
    rules::Issued issued;
    if (!place.owner) {
        restate(changes, work, entry, place, facts);
        issued = rules::issue(entry.item, entry.pool, amount, id);
    }
    movePlace(entry, place, -amount);
    auto row = nextMove(changes, work, entry, place, facts);
    row.id = id;
    row.quantity = -amount;
    row.value = -issued.value;

    Moved out;
    out.row = changes.insert(row);
    out.id = id;
    out.value = Money(issued.value, entry.item.currency);
    out.difference = out.lateCost = out.value.zero();
    for (const auto &draw : issued.draws)
        changes.insert(StockDrawRow{0, {}, id, draw.source, entry.pool.id, draw.quantity, draw.value, draw.open});
    return out;
}

Moved StockBook::bear(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const Place &place, Money amount,
                      Id<StockMove> receipt, const MoveFacts &facts)
{
    auto &entry = mine(item, plant, place.lot);
    auto &pool = entry.pool;
    MILLRACE_ASSERT(entry.item.method != Method::Standard && pool.quantity > 0, "value for goods that are not here, or are at standard");
    pool.value = addChecked(pool.value, amount.minor());
    MILLRACE_ASSERT(pool.value >= 0, "stock that would be worth less than nothing");
    auto row = nextMove(changes, work, entry, place, facts);
    row.owner = {};
    row.value = amount.minor();
    if (entry.item.method == Method::Fifo) {
        const auto layer = std::ranges::find(pool.layers, receipt, &LayerState::move);
        MILLRACE_ASSERT(layer != pool.layers.end(), "value for a layer that is gone");
        layer->value = addChecked(layer->value, amount.minor());
        changes.insert(StockDrawRow{0, {}, row.id, receipt, pool.id, 0, -amount.minor(), false});
    }
    Moved out;
    out.row = changes.insert(row);
    out.id = row.id;
    out.value = amount;
    out.difference = out.lateCost = amount.zero();
    return out;
}

/// The goods come in before they go out, because SQLite looks at each row: a pool of nothing may have no value. Only
/// where more is owed than there is, it is the other way about, so that the pool does not look full or empty in between.
void StockBook::transfer(door::Changes &changes, const door::Work &work, Id<Item> item, Id<Plant> plant, const Place &from, const Place &to,
                         Quantity quantity, const MoveFacts &facts)
{
    MILLRACE_ASSERT(from.lot == to.lot && from.owner == to.owner, "a transfer keeps the lot and its owner");
    auto &entry = mine(item, plant, from.lot);
    const auto amount = amountOf(entry.item, quantity);
    const bool outFirst = !from.owner && entry.pool.quantity <= 0;
    for (const bool out : {outFirst, !outFirst}) {
        const auto moved = out ? -amount : amount;
        if (!from.owner)
            entry.pool.quantity = addChecked(entry.pool.quantity, moved);
        movePlace(entry, out ? from : to, moved);
        auto row = nextMove(changes, work, entry, out ? from : to, facts);
        row.quantity = moved;
        changes.insert(row);
    }
}

} // namespace millrace::inventory
