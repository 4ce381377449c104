// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/commands/change_purchase_order.h"

#include "ledger/exchange.h"
#include "masterdata/find.h"
#include "masterdata/lined_document.h"
#include "masterdata/units.h"
#include "purchasing/rules/limits.h"
#include "purchasing/types/words.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::purchasing {

namespace {

using C = ChangePurchaseOrder;
using Line = C::Line;
using enum C::Rejection;
using masterdata::DocumentLineRow;

struct Facts
{
    std::optional<masterdata::LinedDocument> order;
    std::optional<masterdata::PlantFacts> plant;
    masterdata::UnitBook units;
    std::optional<Rate> exchange;
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
    return f;
}

/// Changes the row, or says what is wrong.
std::optional<door::Decision> change(const C &c, const Facts &f, size_t i, DocumentLineRow &row)
{
    const auto &line = c.lines[i];
    const auto received = f.order->done(row, measure::received);
    if (line.quantity) {
        const auto at = door::pathOf(&C::lines, i, &Line::quantity);
        const auto given = line.quantity->unit().isNone() ? line.quantity->inUnit(row.unit) : *line.quantity;
        const auto quantity = f.units.convert(row.item, given, row.unit, masterdata::Inexact::RoundedHalfUp);
        if (!quantity)
            return door::reject(UnitDoesNotConvert, at, {{u"unit"_s, given.unit().code()}, {u"into"_s, row.unit.code()}});
        const auto kept = received - f.order->done(row, measure::returned);
        if (!quantity->isPositive() || *quantity < kept)
            return door::reject(QuantityBelowReceived, at, {{u"received"_s, kept.toString()}});
        row.quantity = quantity->millionths();
    }
    if (line.price) {
        if (received.isPositive() && *line.price != row.price)
            return door::reject(LineReceived, door::pathOf(&C::lines, i, &Line::price), {{u"received"_s, received.toString()}});
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

door::Decision decide(const C &c, const Facts &f, const door::Work &)
{
    if (!f.order)
        return door::reject(OrderUnknown, &C::order);
    auto head = f.order->head.row;
    if (f.order->head.state != state::open)
        return door::reject(OrderNotOpen, &C::order, {{u"order"_s, head.number}, {u"state"_s, f.order->head.state}});
    auto lines = f.order->lines;
    door::Changes changes;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto row = std::ranges::find(lines, c.lines[i].line, &DocumentLineRow::line);
        if (row == lines.end())
            return door::reject(LineUnknown, door::pathOf(&C::lines, i, &Line::line), {{u"line"_s, qint64(c.lines[i].line)}});
        if (auto wrong = change(c, f, i, *row))
            return *wrong;
        changes.update(*row);
    }
    MILLRACE_ASSERT(f.exchange, "an order that was made without an exchange rate");

    Money total(0, head.currency);
    head.due = {};
    for (const auto &line : lines) {
        total += Money(line.amount, head.currency);
        head.due = std::max(head.due, line.due);
    }
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
    door::CommandSpec spec{u"purchasing.ChangePurchaseOrder"_s, 1, u"purchasing.purchase_order_changed"_s, u"Changes quantities, prices or days of an open order."_s,
                           uR"({"order": "PO-1001", "lines": [{"line": 10, "quantity": "120 kg"}]})"_s};
    spec.reversible = false;
    return spec;
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::purchasing
