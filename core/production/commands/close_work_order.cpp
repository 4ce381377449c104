// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/commands/close_work_order.h"

#include "production/order_history.h"
#include "production/reservations.h"
#include "production/true_up.h"
#include "production/wip.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

using C = CloseWorkOrder;
using enum C::Rejection;
using enum C::Question;

struct Facts
{
    Day day;
    std::optional<OrderFacts> order;
    std::vector<WipBalance> balances;
    rules::OrderHistory history; ///< Under standard cost.
    Outputs outputs;             ///< Otherwise.
    inventory::StockBook stock;

    bool atStandard() const { return stock.item(order->row.item, order->row.plant).method == inventory::Method::Standard; }
};

void check(const C &, door::Checks &)
{
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    f.order = gatherOrder(read, c.workOrder);
    if (!f.order)
        return f;
    f.balances = gatherBalances(read, f.order->row.id);
    f.outputs = gatherOutputs(read, *f.order);
    f.stock = inventory::gatherStock(read, needsOf(f.outputs, *f.order), f.day);
    if (f.atStandard())
        f.history = gatherHistory(read, *f.order);
    return f;
}

/// Each element leaves the accounts that it is in.
void emptyWip(const Facts &f, const door::Work &work, door::Changes &changes)
{
    const auto &order = *f.order;
    for (const auto &balance : f.balances) {
        WipEntryRow row;
        row.entity = order.row.entity;
        row.workOrder = order.row.id;
        row.element = balance.element;
        row.account = balance.account;
        row.amount = -balance.amount;
        row.kind = WipKind::Close;
        row.person = work.session.person;
        row.day = f.day;
        const auto written = changes.insert(row);
        ledger::postings(changes).add(
            {wipRole(balance.element), order.money(-balance.amount), {}, order.dimensions(), balance.account, {written}});
    }
}

Money postVariances(const Facts &f, const std::vector<rules::Variance> &variances, door::Changes &changes)
{
    const auto &order = *f.order;
    auto sum = order.money(0);
    for (const auto &variance : variances) {
        VarianceRow row{0,
                        {},
                        order.row.entity,
                        variance.kind,
                        variance.amount,
                        order.document(),
                        variance.item ? variance.item : order.row.item,
                        {},
                        {},
                        variance.reason,
                        variance.person,
                        f.day};
        auto dimensions = order.dimensions(variance.operation);
        dimensions.reason = variance.reason;
        if (variance.operation) {
            const auto &operation = order.operations[*variance.operation].row;
            row.operation = operation.workCentre ? operation.id : Id<WorkOrderOperation>();
            row.workCentre = operation.workCentre;
        }
        changes.insert(row);
        ledger::postings(changes).debit(varianceRole(variance.kind), order.money(variance.amount), dimensions);
        sum += order.money(variance.amount);
    }
    return sum;
}

QJsonArray piecesInBetween(const OrderFacts &order)
{
    QJsonArray out;
    const auto passed = order.passed();
    for (std::size_t i = 1; i < passed.size(); ++i) {
        if (const auto waiting = rules::waiting(passed, i); waiting > 0)
            out.append(QJsonObject{{u"operation"_s, qint64(order.operations[i].row.number)},
                                   {u"waiting"_s, Quantity(waiting, order.unit).toString()}});
    }
    return out;
}

door::Decision decide(const C &, const Facts &f, const door::Work &work)
{
    if (!f.order)
        return door::reject(WorkOrderUnknown, &C::workOrder);
    const auto &order = *f.order;
    if (!order.is(state::released))
        return door::reject(WorkOrderNotReleased, &C::workOrder, {{u"workOrder"_s, order.head.row.number}, {u"state"_s, order.head.state}});
    if (const auto waiting = piecesInBetween(order); !waiting.isEmpty() && !work.accepted(PiecesInBetween))
        return door::ask(PiecesInBetween, door::nameOf(&C::workOrder), {{u"operations"_s, waiting}});

    door::Changes changes;
    ledger::postings(changes).kind = u"order_close"_s;
    ledger::postings(changes).text = order.head.row.number;
    const auto left = order.money(order.wip.total());
    auto variance = order.money(0);
    emptyWip(f, work, changes);
    if (f.atStandard()) {
        variance = postVariances(f, rules::splitVariances(order.standard(), f.history), changes);
        MILLRACE_ASSERT(variance == left, "variances that differ from what is left in WIP");
    } else if (f.outputs.receipts.empty()) {
        if (!left.isZero())
            variance = postVariances(f, {{VarianceKind::Scrap, left.minor(), {}, {}, {}, {}}}, changes);
    } else {
        auto stock = f.stock;
        trueUp(changes, work, stock, order, f.outputs, left, f.day);
    }
    freeReservations(changes, order);
    masterdata::advance(changes, order.document(), state::released, state::closed);
    order.setEvent(changes, f.day);
    changes.event().value = left;
    return door::accept(std::move(changes), C::Receipt{left, variance});
}

} // namespace

door::CommandSpec CloseWorkOrder::spec()
{
    return {u"production.CloseWorkOrder"_s, 1, u"production.work_order_closed"_s,
            u"Ends a work order and splits what is left in work in process."_s, uR"({"workOrder": "WO-1001"})"_s};
}

const door::CommandType &CloseWorkOrder::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::production
