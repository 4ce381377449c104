// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/commands/report_completion.h"

#include "production/backflush.h"
#include "production/goods.h"
#include "production/rules/completion_value.h"
#include "production/rules/tolerances.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

using C = ReportCompletion;
using enum C::Rejection;
using enum C::Question;

struct Facts
{
    Day day;
    std::optional<OrderFacts> order;
    std::optional<std::size_t> operation;
    GoodsBook goods;
    inventory::StockBook stock;
    bool reasonKnown = true;

    bool last() const { return order->isLast(*operation); }
    NamedGoods output(const C &c) const { return {order->row.item, c.good, c.bin, c.lot}; }
};

/// What is reported, in the stock unit.
struct Report
{
    std::int64_t good = 0;
    std::int64_t scrapped = 0;
    Id<Lot> lot;
    bool lotIsNew = false;
    std::vector<std::int64_t> caughtUp; ///< Good units of each operation before, at a counting point.
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.good.isZero() && c.scrapped.isZero(), NothingReported, &C::good);
    checks.rejectIf(c.good.isNegative(), QuantityNegative, &C::good);
    checks.rejectIf(c.scrapped.isNegative(), QuantityNegative, &C::scrapped);
    checks.rejectIf(!c.scrapped.isZero() && !c.reason, ScrapNeedsReason, &C::reason);
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    f.order = gatherOrder(read, c.workOrder);
    if (!f.order)
        return f;
    f.operation = c.operation ? f.order->operationNumbered(*c.operation) : std::optional(f.order->operations.size() - 1);
    if (!f.operation)
        return f;
    f.reasonKnown = !c.reason || masterdata::findReason(read, *c.reason);
    f.goods = gatherGoods(read, {f.output(c)});
    auto needs = backflushNeeds(read, *f.order);
    if (f.last())
        needs.push_back({f.order->row.item, f.order->row.plant, f.goods.lotOf(f.output(c))});
    f.stock = inventory::gatherStock(read, needs, f.day);
    return f;
}

/// The place and lot of good pieces that go into stock.
std::optional<door::Decision> understandOutput(const C &c, const Facts &f, Report &out)
{
    if (!f.last() || out.good == 0)
        return std::nullopt;
    const auto goods = f.goods.recogniseKnown(f.output(c), f.order->row.plant, Way::In);
    if (goods.problem) {
        auto named = goods;
        if (named.field == "quantity"_L1)
            named.field = door::nameOf(&C::good);
        return rejectGoods<C>(named);
    }
    out.lot = goods.lot;
    out.lotIsNew = goods.lotIsNew;
    if (f.stock.item(f.order->row.item, f.order->row.plant).needsStandard())
        return door::reject(StandardCostMissing, &C::workOrder, {{u"item"_s, f.order->itemCode}});
    return std::nullopt;
}

std::optional<door::Decision> understand(const C &c, const Facts &f, Report &out)
{
    const auto item = f.order->row.item;
    const auto inStock = [&](Quantity given, std::int64_t &into, Quantity C::*member) -> std::optional<door::Decision> {
        const auto quantity = f.goods.units().toStock(item, given, masterdata::Inexact::RoundedHalfUp);
        if (!quantity)
            return door::reject(UnitDoesNotConvert, member, {{u"unit"_s, given.unit().code()}, {u"into"_s, f.order->unit.code()}});
        if (quantity->isZero() && !given.isZero())
            return door::reject(QuantityTooSmall, member, {{u"unit"_s, f.order->unit.code()}});
        into = quantity->millionths();
        return std::nullopt;
    };
    if (auto wrong = inStock(c.good, out.good, &C::good))
        return wrong;
    if (auto wrong = inStock(c.scrapped, out.scrapped, &C::scrapped))
        return wrong;
    if (auto wrong = understandOutput(c, f, out))
        return wrong;

    const auto passed = f.order->passed();
    const auto leaving = addChecked(out.good, out.scrapped);
    out.caughtUp.resize(*f.operation);
    if (c.countingPoint)
        out.caughtUp = rules::toCatchUp(passed, *f.operation, leaving);
    else if (!rules::mayLeave(passed, *f.operation, leaving))
        return door::reject(OperationBeforeBehind, &C::good,
                            {{u"before"_s, qint64(f.order->operations[*f.operation - 1].row.number)},
                             {u"entered"_s, Quantity(rules::waiting(passed, *f.operation), f.order->unit).toString()}});
    return std::nullopt;
}

/// What an operation is to let go: what is ordered, and what later operations lose of it.
std::int64_t toLeave(const OrderFacts &order, std::size_t operation)
{
    return order.isLast(operation) ? order.row.quantity : rules::entering(order.standard(), operation + 1, order.row.quantity);
}

door::Problems questions(const Facts &f, const Report &report, const door::Work &work)
{
    door::Problems out;
    const auto &order = *f.order;
    const auto planned = toLeave(order, *f.operation);
    const auto after = addChecked(order.operations[*f.operation].passed.good, report.good);
    const QJsonObject arguments{{u"ordered"_s, Quantity(planned, order.unit).toString()},
                                {u"reported"_s, Quantity(after, order.unit).toString()},
                                {u"percent"_s, qint64(rules::farMoreThanOrderedPercent)}};
    const bool far = rules::isAbove(after, planned, rules::farMoreThanOrderedPercent);
    if (report.good > 0 && after > planned && !far && !work.accepted(MoreThanOrdered))
        out.push_back({u"MoreThanOrdered"_s, door::nameOf(&C::good), arguments});
    if (report.good > 0 && far && !work.accepted(FarMoreThanOrdered))
        out.push_back({u"FarMoreThanOrdered"_s, door::nameOf(&C::good), arguments});
    if (f.last() && report.good > 0 && f.stock.backdated(order.row.item, order.row.plant, report.lot, f.day)
        && !work.accepted(StockBackdated))
        out.push_back({u"StockBackdated"_s, door::nameOf(&C::day), {{u"day"_s, f.day.toString()}}});
    return out;
}

/// The pieces on their way: this operation's, and what the earlier ones let go to it.
void pass(const C &c, const Report &report, std::size_t at, OrderFacts &order, std::vector<Passing> &passings, door::Changes &changes)
{
    const auto advance = [&](std::size_t operation, const QString &measure, std::int64_t units) {
        if (units != 0)
            masterdata::progress(changes, order.document(), order.operations[operation].row.id.value, measure, units);
    };
    for (std::size_t i = 0; i <= at; ++i) {
        auto &passed = order.operations[i].passed;
        const auto good = i == at ? report.good : report.caughtUp[i];
        const auto scrapped = i == at ? report.scrapped : 0;
        if (good + scrapped > 0)
            passings.push_back({i, passed.processed(), addChecked(good, scrapped)});
        advance(i, measure::good, good);
        advance(i, measure::scrapped, scrapped);
        if (scrapped > 0)
            advance(i, measure::scrappedFor + QString::number(c.reason->value), scrapped);
        passed.good = addChecked(passed.good, good);
        passed.scrapped = addChecked(passed.scrapped, scrapped);
    }
}

/// At a counting point, the standard hours of the units that passed; setup with the first of them.
void bookStandardHours(const std::vector<Passing> &passings, OrderFacts &order, const Facts &f, const door::Work &work,
                       door::Changes &changes)
{
    for (const auto &passing : passings) {
        const auto row = order.operations[passing.operation].row;
        const auto run = [&](std::int64_t perUnit) { return multiplyDivide(perUnit, passing.units, Quantity::one, Rounding::HalfUp); };
        const auto book = [&](Element element, std::int64_t hours) {
            if (hours > 0)
                bookHours(changes, order, {element, passing.operation, hours, work.session.person, f.day});
        };
        if (passing.before == 0 && order.operations[passing.operation].setupHours == 0)
            book(Element::Setup, row.setupHours);
        book(Element::Labour, run(row.labourHours));
        book(Element::Machine, run(row.machineHours));
    }
}

/// What the good pieces take out of WIP (costing.md, "Work in process").
ElementAmounts valueOf(const OrderFacts &order, const inventory::StockItem &item, std::int64_t good)
{
    const auto &row = order.row;
    if (item.method == inventory::Method::Standard) {
        const auto &s = *item.standard;
        return rules::valueAtStandard(s.cost, {s.material, s.setup, s.labour, s.machine, s.overhead, s.subcontract, Rate()}, order.received,
                                      good, order.currency);
    }
    if (item.output == "planned"_L1)
        return rules::valueAtPlan(rules::plannedCost(order.standard()), row.quantity, order.received, good);
    return rules::valueByShare(order.wip, row.quantity, order.received, good);
}

inventory::Moved receiveOutput(const C &c, Facts &f, const OrderFacts &order, const Report &report, const door::Work &work,
                               door::Changes &changes)
{
    const auto item = order.row.item;
    if (report.lotIsNew)
        changes.insert(inventory::LotRow{report.lot, item, c.lot, {}, {}, {}});
    const auto amounts = valueOf(order, f.stock.item(item, order.row.plant), report.good);
    const auto cost = order.money(amounts.total());
    auto credits = amounts;
    for (auto &amount : credits.amounts)
        amount = -amount;
    addWip(changes, order, credits, {WipKind::Completion, *f.operation, {}, item, 0, 0, work.session.person, {}, f.day});
    masterdata::progress(changes, order.document(), order.row.id.value, measure::received, report.good, cost.minor());
    const inventory::Place place{c.bin, c.status.value_or(inventory::Status::Available), report.lot, {}};
    auto moved = takeFromOrder(changes, work, f.stock, order, item, place, Quantity(report.good, order.unit), cost,
                               {u"completion"_s, f.day, order.document(), order.row.id.value}, VarianceKind::Method);
    moved.value = cost;
    return moved;
}

door::Decision post(const C &c, Facts f, const Report &report, const door::Work &work)
{
    auto order = *f.order;
    door::Changes changes;
    ledger::postings(changes).kind = u"completion"_s;
    ledger::postings(changes).text = order.head.row.number;
    std::vector<Passing> passings;
    pass(c, report, *f.operation, order, passings, changes);
    const auto shortages = consume(changes, work, f.stock, order, backflushed(order, passings), c.bin, f.day);
    if (!shortages.isEmpty())
        return door::reject(ComponentShort, &C::good, {{u"components"_s, shortages}});
    if (c.countingPoint)
        bookStandardHours(passings, order, f, work, changes);

    const auto left = toLeave(order, *f.operation) - order.operations[*f.operation].passed.good;
    C::Receipt receipt{Quantity(std::max<std::int64_t>(left, 0), order.unit), {}, order.money(0)};
    if (f.last() && report.good > 0) {
        const auto moved = receiveOutput(c, f, order, report, work, changes);
        receipt.received = moved.id;
        receipt.value = moved.value;
    }
    order.setEvent(changes, f.day);
    changes.event().value = receipt.value;
    return door::accept(std::move(changes), receipt);
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
    Report report;
    if (auto wrong = understand(c, f, report))
        return *wrong;
    if (auto asked = questions(f, report, work); !asked.empty()) {
        door::Decision out;
        out.questions = std::move(asked);
        return out;
    }
    return post(c, f, report, work);
}

} // namespace

door::CommandSpec ReportCompletion::spec()
{
    return {u"production.ReportCompletion"_s, 1, u"production.completion_reported"_s,
            u"Reports good and scrapped pieces at an operation of a work order."_s,
            uR"({"workOrder": "WO-1001", "operation": 20, "good": "40", "bin": "NORTH/MAIN"})"_s};
}

const door::CommandType &ReportCompletion::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::production
