// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/commands/reopen_work_order.h"

#include "base/wide.h"
#include "inventory/types/late_cost_row.h"
#include "ledger/types/rows.h"
#include "production/wip.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

using C = ReopenWorkOrder;
using enum C::Rejection;
using inventory::LateCostShareRow;
using inventory::StockDrawRow;
using inventory::StockMoveRow;

const store::Statement lastClosing{"production/last_closing"};
const store::Statement closingWip{"production/closing_wip"};
const store::Statement closingVariances{"production/closing_variances"};
const store::Statement closingJournal{"production/closing_journal"};
const store::Statement closingMoves{"production/closing_moves"};
const store::Statement closingDraws{"production/closing_draws"};
const store::Statement lockClosingBearers{"production/lock_closing_bearers"};
const store::Statement closingBearersGone{"production/closing_bearers_gone"};
const store::Statement closingShares{"production/closing_shares"};
const store::Statement closingProgress{"production/closing_progress"};
const store::Statement closingOpenItems{"production/closing_open_items"};

struct IdCells
{
    std::int64_t id = 0;
    static constexpr auto fields() { return std::tuple(store::field("id", &IdCells::id)); }
};

struct Facts
{
    Day day;
    std::optional<OrderFacts> order;
    std::vector<WipEntryRow> wip;
    std::vector<VarianceRow> variances;
    std::vector<ledger::JournalLineRow> lines;
    std::vector<StockMoveRow> moves;
    std::vector<StockDrawRow> draws;
    std::vector<LateCostShareRow> shares;
    std::vector<masterdata::ProgressEntryRow> progress; ///< Costs of what was shipped.
    std::vector<ledger::OpenItemEntryRow> openItems;
    bool bearersGone = false; ///< Late costs of the closing went into orders or transit that they can't be taken out of.
    inventory::StockBook stock;
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.reason.trimmed().isEmpty(), ReasonMissing, &C::reason);
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    f.order = gatherOrder(read, c.workOrder);
    if (!f.order || !f.order->is(state::closed))
        return f;
    const auto event = read.value<Id<Event>>(lastClosing, {{"document", f.order->document()}}).value();
    read.all<IdCells>(lockClosingBearers, {{"event", event}});
    f.bearersGone = read.value<std::int64_t>(closingBearersGone, {{"event", event}}).value_or(0) > 0;
    f.shares = read.all<LateCostShareRow>(closingShares, {{"event", event}});
    f.progress = read.all<masterdata::ProgressEntryRow>(closingProgress, {{"event", event}});
    f.openItems = read.all<ledger::OpenItemEntryRow>(closingOpenItems, {{"event", event}});
    f.wip = read.all<WipEntryRow>(closingWip, {{"event", event}});
    f.variances = read.all<VarianceRow>(closingVariances, {{"event", event}});
    f.lines = read.all<ledger::JournalLineRow>(closingJournal, {{"event", event}});
    f.moves = read.all<StockMoveRow>(closingMoves, {{"event", event}});
    f.draws = read.all<StockDrawRow>(closingDraws, {{"event", event}});
    std::vector<inventory::StockNeed> needs;
    for (const auto &move : f.moves)
        needs.push_back({move.item, move.plant, move.lot});
    f.stock = inventory::gatherStock(read, needs, f.day);
    return f;
}

/// Takes the value out of output again. What of it can't be taken, because the goods are gone, is told by none.
bool takeBackValue(const Facts &f, const door::Work &work, door::Changes &changes)
{
    std::map<Id<Pool>, std::pair<std::int64_t, std::int64_t>> moved; // Moves and value so far, by pool.
    for (auto move : f.moves) {
        const auto &pool = f.stock.entry(move.item, move.plant, move.lot).pool;
        auto &[count, sum] = moved[pool.id];
        sum = subtractChecked(sum, move.value);
        if (pool.quantity <= 0 || addChecked(pool.value, sum) < 0)
            return false;
        const auto original = move.id;
        move.id = work.newId<StockMove>();
        move.value = -move.value;
        move.sequence = pool.sequence + ++count;
        move.quantityAfter = pool.quantity;
        move.valueAfter = pool.value + sum;
        move.day = f.day;
        changes.insert(move);
        for (const auto &draw : f.draws) {
            if (draw.move != original)
                continue;
            const auto layer = std::ranges::find(pool.layers, draw.source, &inventory::LayerState::move);
            if (layer == pool.layers.end() || layer->value + draw.value < 0)
                return false;
            changes.insert(StockDrawRow{0, {}, move.id, draw.source, draw.pool, 0, -draw.value, false});
        }
    }
    return true;
}

/// The journal again with its accounts, turned.
void mirrorLines(const Facts &f, door::Changes &changes)
{
    auto &postings = ledger::postings(changes);
    postings.kind = u"order_reopen"_s;
    postings.text = f.order->head.row.number;
    for (const auto &line : f.lines) {
        ledger::Posting posting;
        posting.role = store::enumFromSnake<ledger::Role>(line.role);
        posting.amount = f.order->money(-line.amount);
        posting.dimensions.plant = line.plant;
        posting.dimensions.costCentre = line.costCentre;
        posting.dimensions.item = line.item;
        posting.dimensions.document = line.document;
        posting.dimensions.reason = line.reason;
        posting.account = line.account;
        postings.add(std::move(posting));
    }
}

door::Decision decide(const C &, const Facts &f, const door::Work &work)
{
    if (!f.order)
        return door::reject(WorkOrderUnknown, &C::workOrder);
    const auto &order = *f.order;
    if (!order.is(state::closed))
        return door::reject(WorkOrderNotClosed, &C::workOrder, {{u"workOrder"_s, order.head.row.number}, {u"state"_s, order.head.state}});
    door::Changes changes;
    if (f.bearersGone || !takeBackValue(f, work, changes))
        return door::reject(OutputGone, &C::workOrder, {{u"item"_s, order.itemCode}});
    mirrorLines(f, changes);
    auto back = order.money(0);
    for (auto entry : f.wip) {
        entry.id = 0;
        entry.amount = -entry.amount;
        entry.day = f.day;
        changes.insert(entry);
        if (entry.workOrder == order.row.id)
            back += order.money(entry.amount);
    }
    for (auto share : f.shares) {
        share.id = 0;
        share.amount = -share.amount;
        changes.insert(share);
    }
    for (auto entry : f.progress) {
        entry.id = 0;
        entry.amount = -entry.amount;
        changes.insert(entry);
    }
    for (auto entry : f.openItems) {
        entry.id = 0;
        entry.amount = -entry.amount;
        entry.foreignAmount = -entry.foreignAmount;
        changes.insert(entry);
    }
    for (auto variance : f.variances) {
        variance.id = 0;
        variance.amount = -variance.amount;
        variance.day = f.day;
        changes.insert(variance);
    }
    masterdata::advance(changes, order.document(), state::closed, state::released);
    order.setEvent(changes, f.day);
    changes.event().value = back;
    return door::accept(std::move(changes), C::Receipt{back});
}

} // namespace

door::CommandSpec ReopenWorkOrder::spec()
{
    return {u"production.ReopenWorkOrder"_s, 1, u"production.work_order_reopened"_s,
            u"Opens a closed work order again at its original values."_s,
            uR"({"workOrder": "WO-1001", "reason": "two more pieces are needed"})"_s};
}

const door::CommandType &ReopenWorkOrder::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::production
