// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/commands/declare_scrap.h"

#include "production/backflush.h"
#include "production/order_lines.h"
#include "production/rules/completion_value.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

using C = DeclareScrap;
using enum C::Rejection;

struct Facts
{
    Day day;
    std::optional<OrderFacts> order;
    std::optional<std::size_t> operation;
    masterdata::UnitBook units;
    inventory::StockBook stock;
    bool reasonKnown = true;
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(!c.quantity.isPositive(), QuantityNotPositive, &C::quantity);
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    f.order = gatherOrder(read, c.workOrder);
    f.reasonKnown = masterdata::findReason(read, c.reason).has_value();
    if (!f.order)
        return f;
    f.operation = c.operation ? f.order->operationNumbered(*c.operation) : std::optional(f.order->operations.size() - 1);
    f.units = masterdata::gatherUnits(read, {f.order->row.item});
    auto needs = backflushNeeds(read, *f.order);
    needs.push_back({f.order->row.item, f.order->row.plant, {}}); // For its method.
    f.stock = inventory::gatherStock(read, needs, f.day);
    return f;
}

door::Decision post(const C &c, const Facts &f, std::int64_t units, const door::Work &work)
{
    auto order = *f.order;
    auto stock = f.stock;
    const auto at = *f.operation;
    const auto passed = order.operations[at].passed;
    door::Changes changes;
    ledger::postings(changes).kind = u"scrap"_s;
    ledger::postings(changes).text = order.head.row.number;
    const auto shortages = consume(changes, work, stock, order, backflushed(order, {{at, passed.processed(), units}}), {}, f.day);
    if (!shortages.isEmpty())
        return door::reject(ComponentShort, &C::quantity, {{u"components"_s, shortages}});
    masterdata::progress(changes, order.document(), order.operations[at].row.id.value, measure::abnormal, units);

    auto amounts = rules::gatheredLeaving(order.standard(), at).times(units, order.currency);
    if (stock.item(order.row.item, order.row.plant).method != inventory::Method::Standard)
        amounts = rules::atMost(amounts, order.wip);
    const auto value = order.money(amounts.total());
    for (auto &amount : amounts.amounts)
        amount = -amount;
    addWip(changes, order, amounts, {WipKind::Scrap, at, {}, order.row.item, 0, 0, work.session.person, c.reason, f.day});
    auto dimensions = order.dimensions(at);
    dimensions.reason = c.reason;
    ledger::postings(changes).debit(ledger::Role::Scrap, value, dimensions);
    order.setEvent(changes, f.day);
    changes.event().value = value;
    return door::accept(std::move(changes), C::Receipt{value});
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.order)
        return door::reject(WorkOrderUnknown, &C::workOrder);
    if (!f.order->is(state::released))
        return door::reject(WorkOrderNotReleased, &C::workOrder,
                            {{u"workOrder"_s, f.order->head.row.number}, {u"state"_s, f.order->head.state}});
    if (!f.operation)
        return door::reject(OperationUnknown, &C::operation);
    if (!f.reasonKnown)
        return door::reject(ReasonUnknown, &C::reason);
    const auto quantity = f.units.toStock(f.order->row.item, c.quantity, masterdata::Inexact::RoundedHalfUp);
    if (!quantity)
        return door::reject(UnitDoesNotConvert, &C::quantity, {{u"unit"_s, c.quantity.unit().code()}, {u"into"_s, f.order->unit.code()}});
    if (quantity->isZero())
        return door::reject(QuantityTooSmall, &C::quantity, {{u"unit"_s, f.order->unit.code()}});
    if (!rules::mayLeave(f.order->passed(), *f.operation, quantity->millionths()))
        return door::reject(OperationBeforeBehind, &C::quantity,
                            {{u"before"_s, qint64(f.order->operations[*f.operation - 1].row.number)},
                             {u"entered"_s, Quantity(rules::waiting(f.order->passed(), *f.operation), f.order->unit).toString()}});
    return post(c, f, quantity->millionths(), work);
}

} // namespace

door::CommandSpec DeclareScrap::spec()
{
    return {u"production.DeclareScrap"_s, 1, u"production.scrap_declared"_s, u"Takes abnormal scrap out of a work order at an operation."_s,
            uR"({"workOrder": "WO-1001", "operation": 10, "quantity": "2", "reason": "BROKEN"})"_s};
}

const door::CommandType &DeclareScrap::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::production
