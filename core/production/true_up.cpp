// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/true_up.h"

#include "base/wide.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

const store::Statement outputsOfOrder{"production/outputs_of_order"};

struct OutputCells
{
    Id<StockMove> move;
    Id<Bin> bin;
    Id<Lot> lot;
    std::int64_t quantity = 0;
    static constexpr auto fields()
    {
        using store::field;
        using R = OutputCells;
        return std::tuple(field("move", &R::move), field("bin", &R::bin), field("lot", &R::lot), field("quantity", &R::quantity));
    }
};

/// A pool, or a layer of one, that still holds some of the output.
struct Holder
{
    Id<StockMove> layer;
    std::int64_t onHand = 0;
    std::int64_t value = 0; ///< What there is to take from, should the amount be negative.
    const Output *output = nullptr;
    const inventory::StockBook::Entry *entry = nullptr;
};

/// Where the output is still on hand; the goods of a pool are told apart only by layer or lot.
std::vector<Holder> holders(const inventory::StockBook &stock, const OrderFacts &order, const std::vector<Output> &outputs)
{
    std::vector<Holder> out;
    for (const auto &output : outputs) {
        const auto &entry = stock.entry(order.row.item, order.row.plant, output.lot);
        if (entry.item.method == inventory::Method::Fifo) {
            const auto layer = std::ranges::find(entry.pool.layers, output.layer, &inventory::LayerState::move);
            if (layer != entry.pool.layers.end())
                out.push_back({layer->move, layer->quantity, layer->value, &output, &entry});
            continue;
        }
        const auto same = std::ranges::find(out, &entry, &Holder::entry);
        if (same == out.end())
            out.push_back({{}, output.quantity, entry.pool.value, &output, &entry});
        else
            same->onHand += output.quantity;
    }
    for (auto &holder : out) {
        if (!holder.layer)
            holder.onHand = std::min(holder.onHand, holder.entry->pool.quantity);
    }
    std::erase_if(out, [](const Holder &holder) { return holder.onHand <= 0; });
    return out;
}

} // namespace

std::vector<Output> gatherOutputs(door::Gather &gather, const OrderFacts &order)
{
    std::vector<Output> out;
    for (const auto &cells : gather.all<OutputCells>(outputsOfOrder, {{"order", order.row.id}}))
        out.push_back({cells.bin, cells.lot, cells.move, cells.quantity});
    return out;
}

std::vector<inventory::StockNeed> needsOf(const std::vector<Output> &outputs, const OrderFacts &order)
{
    std::vector<inventory::StockNeed> needs{{order.row.item, order.row.plant, {}}};
    for (const auto &output : outputs)
        needs.push_back({order.row.item, order.row.plant, output.lot});
    return needs;
}

Money trueUp(door::Changes &changes, const door::Work &work, const inventory::StockBook &stock, const OrderFacts &order,
             const std::vector<Output> &outputs, Money amount, Day day)
{
    const auto there = holders(stock, order, outputs);
    std::vector<std::int64_t> weights;
    std::int64_t gone = 0;
    for (const auto &output : outputs)
        gone = addChecked(gone, output.quantity);
    for (const auto &holder : there) {
        weights.push_back(holder.onHand);
        gone -= holder.onHand;
    }
    weights.push_back(std::max<std::int64_t>(gone, 0));
    if (amount.isZero() || std::ranges::count(weights, 0) == std::ssize(weights))
        return amount;

    const auto parts = allocate(amount.minor(), weights);
    auto left = amount;
    std::map<Id<Pool>, std::pair<std::int64_t, std::int64_t>> moved; // Moves and value so far, by pool.
    for (std::size_t i = 0; i < there.size(); ++i) {
        const auto &holder = there[i];
        const auto &pool = holder.entry->pool;
        const auto part = std::max(parts[i], -holder.value); // Nothing is worth less than nothing.
        if (part == 0)
            continue;
        auto &[count, sum] = moved[pool.id];
        inventory::StockMoveRow row;
        row.id = work.newId<StockMove>();
        row.entity = order.row.entity;
        row.plant = order.row.plant;
        row.pool = pool.id;
        row.sequence = pool.sequence + ++count;
        row.item = order.row.item;
        row.lot = holder.output->lot;
        row.bin = holder.output->bin;
        row.value = part;
        row.quantityAfter = pool.quantity;
        row.valueAfter = addChecked(pool.value, sum += part);
        row.kind = u"late_cost"_s;
        row.day = day;
        row.document = order.document();
        row.line = order.row.id.value;
        const auto written = changes.insert(row);
        if (holder.layer)
            changes.insert(inventory::StockDrawRow{0, {}, row.id, holder.layer, pool.id, 0, -part, false});
        auto dimensions = holder.entry->item.dimensions();
        dimensions.document = order.document();
        ledger::postings(changes).debit(ledger::Role::Inventory, order.money(part), dimensions, {written});
        left -= order.money(part);
    }
    return left;
}

} // namespace millrace::production
