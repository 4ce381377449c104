// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/rules/mirror.h"

#include "house/rules/row_of.h"
#include "inventory/types/stock_rows.h"
#include "ledger/postings.h"
#include "ledger/types/rows.h"
#include "masterdata/types/document_rows.h"

namespace millrace::house {

namespace {

using inventory::StockDrawRow;
using inventory::StockMoveRow;
using ledger::JournalLineRow;
using masterdata::StateEntryRow;

template<store::StoredRow R>
bool isOf(const store::Rows &rows)
{
    return rows.table == &store::tableOf<R>();
}

/// Any posted row: signed columns turned; the door gives the new id and event.
store::Cells turned(const store::Table &table, store::Cells cells)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].mark == store::Mark::Signed && !cells[i].isNull())
            cells[i] = negateChecked(cells[i].integer());
        if (table.columns[i].mark == store::Mark::Key)
            cells[i] = store::Value();
    }
    return cells;
}

/// The journal goes through the ledger again, with its accounts, so that period and balance are checked as ever.
void mirrorLine(const JournalLineRow &line, Currency own, ledger::Postings &postings)
{
    ledger::Posting posting;
    posting.role = store::enumIfSnake<ledger::Role>(line.role);
    posting.amount = Money(negateChecked(line.amount), own);
    if (line.currency != own)
        posting.foreign = Money(negateChecked(line.foreignAmount), line.currency);
    posting.dimensions.plant = line.plant;
    posting.dimensions.costCentre = line.costCentre;
    posting.dimensions.item = line.item;
    posting.dimensions.document = line.document;
    posting.dimensions.partner = line.partner;
    posting.dimensions.reason = line.reason;
    posting.account = line.account;
    postings.add(std::move(posting));
}

/// Incoming mirrors come first, so that no place is below zero in between. The layers that are emptied come back as draws,
/// to be written when what the event itself had drawn on them is back.
std::vector<StockDrawRow> mirrorMoves(std::vector<StockMoveRow> moves, std::vector<PoolBefore> pools, const Posted &posted, Day day, const door::Work &work, door::Changes &changes)
{
    std::ranges::stable_sort(moves, [](const StockMoveRow &a, const StockMoveRow &b) { return a.quantity < b.quantity; });
    std::map<Id<Pool>, StockMoveRow> lastOf;
    std::vector<StockDrawRow> emptied;
    for (auto &move : moves) {
        auto &pool = *std::ranges::find(pools, move.pool, &PoolBefore::pool);
        const bool wasLayer = move.layer && pool.method == QLatin1StringView("fifo");
        const auto original = move.id;
        const auto layerQuantity = move.quantity;
        const auto layerValue = move.value;
        move.id = work.newId<StockMove>();
        move.reverses = original;
        move.quantity = negateChecked(move.quantity);
        move.value = negateChecked(move.value);
        move.layer = false;
        move.day = day;
        move.sequence = ++pool.sequence;
        if (!move.owner) {
            pool.quantity = addChecked(pool.quantity, move.quantity);
            pool.value = addChecked(pool.value, move.value);
        }
        move.quantityAfter = pool.quantity;
        move.valueAfter = pool.value;
        changes.insert(move);
        lastOf[move.pool] = move;
        if (wasLayer)
            emptied.push_back(StockDrawRow{0, {}, move.id, original, move.pool, layerQuantity, layerValue, false});
    }
    // Where the standard has changed since, what is on hand is worth the standard of today; the difference is a revaluation.
    for (auto &pool : pools) {
        if (pool.method != QLatin1StringView("standard") || !lastOf.contains(pool.pool))
            continue;
        const auto due = pool.standardCost.times(Quantity(pool.quantity, Unit::parse(u"x").value()), posted.currency).minor();
        const Money difference(subtractChecked(due, pool.value), posted.currency);
        if (difference.isZero())
            continue;
        auto move = lastOf[pool.pool];
        move.id = work.newId<StockMove>();
        move.reverses = {};
        move.quantity = 0;
        move.value = difference.minor();
        move.kind = QStringLiteral("revaluation");
        move.sequence = ++pool.sequence;
        move.valueAfter = due;
        ledger::Dimensions dimensions;
        dimensions.plant = pool.plant;
        dimensions.item = pool.item;
        const auto row = changes.insert(move);
        auto &postings = ledger::postings(changes);
        ledger::Posting inventory{ledger::Role::Inventory, difference, {}, dimensions, move.account, {row}};
        postings.add(inventory);
        postings.credit(ledger::Role::Revaluation, difference, dimensions);
    }
    return emptied;
}

} // namespace

std::int64_t mirror(const Posted &posted, Day day, const door::Work &work, door::Changes &changes)
{
    std::int64_t count = 0;
    std::vector<StockDrawRow> emptied;
    auto &postings = ledger::postings(changes);
    postings.kind = QStringLiteral("reversal");
    postings.text = posted.journalText;
    for (const auto &rows : posted.rows) {
        count += std::int64_t(rows.rows.size());
        if (isOf<ledger::JournalRow>(rows) || isOf<door::EventDocumentRow>(rows))
            continue;
        if (isOf<JournalLineRow>(rows)) {
            for (const auto &cells : rows.rows)
                mirrorLine(rowOf<JournalLineRow>(cells), posted.currency, postings);
        } else if (isOf<StockMoveRow>(rows)) {
            std::vector<StockMoveRow> moves;
            for (const auto &cells : rows.rows)
                moves.push_back(rowOf<StockMoveRow>(cells));
            emptied = mirrorMoves(std::move(moves), posted.pools, posted, day, work, changes);
        } else if (isOf<StateEntryRow>(rows)) {
            for (auto cells = rows.rows.rbegin(); cells != rows.rows.rend(); ++cells) {
                const auto entry = rowOf<StateEntryRow>(*cells);
                changes.insert(StateEntryRow{0, {}, entry.document, entry.toState, entry.fromState});
            }
        } else {
            for (const auto &cells : rows.rows)
                changes.insert(*rows.table, turned(*rows.table, cells));
        }
    }
    for (const auto &draw : emptied)
        changes.insert(draw);
    return count;
}

} // namespace millrace::house
