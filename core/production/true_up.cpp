// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/true_up.h"

namespace millrace::production {

namespace {

const store::Statement outputsOfOrder{"production/outputs_of_order"};

struct OutputCells
{
    Id<StockMove> move;
    std::int64_t quantity = 0;
    std::int64_t value = 0;
    static constexpr auto fields()
    {
        using store::field;
        using R = OutputCells;
        return std::tuple(field("move", &R::move), field("quantity", &R::quantity), field("value", &R::value));
    }
};

} // namespace

Outputs gatherOutputs(door::Gather &gather, const OrderFacts &order)
{
    Outputs out;
    std::vector<Id<StockMove>> moves;
    for (const auto &cells : gather.all<OutputCells>(outputsOfOrder, {{"order", order.row.id}})) {
        out.receipts.push_back({cells.move, cells.quantity, cells.value});
        moves.push_back(cells.move);
    }
    out.late = inventory::gatherLateCosts(gather, moves);
    out.late.close(order.document());
    return out;
}

std::vector<inventory::StockNeed> needsOf(const Outputs &outputs, const OrderFacts &order)
{
    auto needs = outputs.late.needs();
    needs.push_back({order.row.item, order.row.plant, {}});
    return needs;
}

void trueUp(door::Changes &changes, const door::Work &work, inventory::StockBook &stock, const OrderFacts &order, const Outputs &outputs,
            Money amount, Day day)
{
    if (amount.isZero())
        return;
    std::vector<inventory::rules::LateCost> causes;
    const auto parts = inventory::rules::overOutputs(outputs.receipts, amount.minor());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] != 0)
            causes.push_back({outputs.receipts[i].receipt, parts[i]});
    }
    outputs.late.spread(changes, work, stock, causes, order.currency, ledger::Role::Revaluation, {{}, day, order.document(), order.row.id.value});
}

} // namespace millrace::production
