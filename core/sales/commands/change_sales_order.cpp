// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sales/commands/change_sales_order.h"

#include "inventory/reservations.h"
#include "ledger/exchange.h"
#include "masterdata/find.h"
#include "masterdata/units.h"
#include "sales/rules/credit.h"
#include "sales/rules/limits.h"
#include "sales/rules/order_state.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::sales {

namespace {

using C = ChangeSalesOrder;
using Line = C::Line;
using enum C::Rejection;
using enum C::Question;
using masterdata::DocumentLineRow;

struct Facts
{
    std::optional<masterdata::LinedDocument> order;
    std::optional<masterdata::PlantFacts> plant;
    masterdata::UnitBook units;
    std::optional<Rate> exchange;
    rules::Credit credit;
    rules::Promised promised;
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), LinesMissing, &C::lines);
    checks.rejectIf(c.lines.size() > rules::mostLines, TooManyLines, &C::lines, {{u"most"_s, qint64(rules::mostLines)}});
    std::set<std::int64_t> seen;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        const auto at = door::pathOf(&C::lines, i, &Line::line);
        checks.rejectIf(!line.quantity && !line.price && !line.due, NothingChanged, at);
        checks.rejectIf(line.quantity && !line.quantity->isPositive(), QuantityNotPositive, door::pathOf(&C::lines, i, &Line::quantity));
        checks.rejectIf(line.price && line.price->isNegative(), PriceNegative, door::pathOf(&C::lines, i, &Line::price));
        checks.rejectIf(!seen.insert(line.line).second, DuplicateLine, at);
    }
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.order = masterdata::gatherLined(read, c.order);
    if (!f.order)
        return f;
    const auto &head = f.order->head.row;
    f.plant = masterdata::findPlant(read, head.plant);
    std::vector<Id<Item>> items;
    for (const auto &line : f.order->lines)
        items.push_back(line.item);
    f.units = masterdata::gatherUnits(read, items);
    f.exchange = ledger::exchangeRate(read, head.currency, f.plant->currency, head.day);
    const auto customer = masterdata::findPartner(read, head.partner);
    f.credit = rules::gatherCredit(read, *customer);
    f.promised = rules::gatherPromised(read, *f.order);
    return f;
}

/// Changes the row, or says what is wrong.
std::optional<door::Decision> change(const C &c, const Facts &f, size_t i, DocumentLineRow &row)
{
    const auto &line = c.lines[i];
    if (line.quantity) {
        const auto at = door::pathOf(&C::lines, i, &Line::quantity);
        const auto given = line.quantity->unit().isNone() ? line.quantity->inUnit(row.unit) : *line.quantity;
        const auto quantity = f.units.convert(row.item, given, row.unit, masterdata::Inexact::RoundedHalfUp);
        if (!quantity)
            return door::reject(UnitDoesNotConvert, at, {{u"unit"_s, given.unit().code()}, {u"into"_s, row.unit.code()}});
        const auto kept = rules::kept(*f.order, row);
        if (!quantity->isPositive() || *quantity < kept)
            return door::reject(QuantityBelowShipped, at, {{u"shipped"_s, kept.toString()}});
        row.quantity = quantity->millionths();
    }
    if (line.price) {
        const auto shipped = f.order->done(row, measure::shipped);
        if (shipped.isPositive() && *line.price != row.price)
            return door::reject(LineShipped, door::pathOf(&C::lines, i, &Line::price), {{u"shipped"_s, shipped.toString()}});
        row.price = *line.price;
    }
    if (line.due) {
        if (*line.due < f.order->head.row.day)
            return door::reject(DueBeforeOrder, door::pathOf(&C::lines, i, &Line::due), {{u"day"_s, f.order->head.row.day.toString()}});
        row.due = *line.due;
    }
    row.amount = row.price.times(Quantity(row.quantity, row.unit), f.order->head.row.currency).minor();
    return std::nullopt;
}

/// What stays promised to a line is at most what is still to leave.
void giveBack(const Facts &f, rules::Promised &promised, const DocumentLineRow &row, door::Changes &changes)
{
    const auto held = promised.of(row);
    if (held == 0)
        return;
    const auto toShip = Quantity(row.quantity, row.unit) - rules::kept(*f.order, row);
    const auto needed = f.units.toStock(row.item, toShip, masterdata::Inexact::RoundedHalfUp)->millionths();
    const auto plant = f.order->head.row.plant;
    if (held > needed)
        inventory::release(changes, promised.stock, f.order->id(), row.id.value, row.item, plant,
                           Quantity(held - needed, promised.stock.item(row.item, plant).unit));
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.order)
        return door::reject(OrderUnknown, &C::order);
    auto head = f.order->head.row;
    if (f.order->head.state != state::open)
        return door::reject(OrderNotOpen, &C::order, {{u"order"_s, head.number}, {u"state"_s, f.order->head.state}});
    MILLRACE_ASSERT(f.exchange, "an order that was made without an exchange rate");
    auto lines = f.order->lines;
    auto promised = f.promised;
    door::Changes changes;
    Money more(0, head.currency);
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto row = std::ranges::find(lines, c.lines[i].line, &DocumentLineRow::line);
        if (row == lines.end())
            return door::reject(LineUnknown, door::pathOf(&C::lines, i, &Line::line), {{u"line"_s, qint64(c.lines[i].line)}});
        const auto before = row->amount;
        if (auto wrong = change(c, f, i, *row))
            return *wrong;
        more += Money(row->amount - before, head.currency);
        changes.update(*row);
        giveBack(f, promised, *row, changes);
    }

    Money total(0, head.currency);
    head.due = {};
    for (const auto &line : lines) {
        total += Money(line.amount, head.currency);
        head.due = std::max(head.due, line.due);
    }
    if (more.isPositive() && !work.accepted(CreditLimitExceeded) && !f.credit.allows(total))
        return door::ask(CreditLimitExceeded, door::nameOf(&C::order),
                         {{u"limit"_s, f.credit.limit.toString()}, {u"owed"_s, f.credit.owed.toString()}, {u"order"_s, total.toString()}});
    changes.update(head);
    changes.concerns(head.id);
    auto &event = changes.event();
    event.entity = head.entity;
    event.plant = head.plant;
    event.correlation = head.correlation;
    event.value = f.exchange->exchange(total, f.plant->currency);
    return door::accept(std::move(changes), C::Receipt{total});
}

} // namespace

door::CommandSpec C::spec()
{
    door::CommandSpec spec{u"sales.ChangeSalesOrder"_s, 1, u"sales.sales_order_changed"_s, u"Changes quantities, prices or days of an open order."_s,
                           uR"({"order": "SO-1001", "lines": [{"line": 10, "quantity": "3"}]})"_s};
    spec.reversible = false;
    return spec;
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::sales
