// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sales/commands/receive_return.h"

#include "inventory/stock_book.h"
#include "masterdata/by_id.h"
#include "masterdata/units.h"
#include "sales/rules/dimensions.h"
#include "sales/rules/limits.h"
#include "sales/rules/order_state.h"
#include "sales/rules/parts.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::sales {

namespace {

using C = ReceiveReturn;
using Line = C::Line;
using enum C::Rejection;
using enum C::Question;
using masterdata::byId;
using masterdata::DocumentLineRow;
using masterdata::LinedDocument;

const store::Statement movesOfShipmentLines{"sales/moves_of_shipment_lines"};

/// What left with a line of the shipment; positive.
struct ShippedMove
{
    Id<DocumentLine> line;
    Id<Item> item;
    Id<Lot> lot;
    std::int64_t quantity = 0;
    std::int64_t value = 0;
    static constexpr auto fields()
    {
        using store::field;
        using R = ShippedMove;
        return std::tuple(field("line", &R::line), field("item", &R::item), field("lot", &R::lot), field("quantity", &R::quantity),
                          field("value", &R::value));
    }
};

struct Facts
{
    Day day;
    std::optional<LinedDocument> shipment;
    std::vector<LinedDocument> orders; ///< As a rule one.
    std::optional<masterdata::PartnerRow> customer;
    std::optional<masterdata::PlantFacts> plant;
    std::optional<masterdata::ReasonRow> reason;
    std::vector<masterdata::ItemRow> items;
    std::vector<masterdata::BinRow> bins;
    masterdata::UnitBook units;
    std::vector<ShippedMove> moves;
    inventory::StockBook stock;
    QString number;
};

/// A line of the command with what it turned out to mean.
struct Arrival
{
    const Line *line = nullptr;
    const DocumentLineRow *shipped = nullptr;
    const masterdata::ItemRow *item = nullptr;
    const ShippedMove *move = nullptr; ///< None for a service.
    Quantity quantity;                 ///< In the shipment line's unit.
    Quantity stocked;                  ///< In the stock unit.
    std::int64_t cost = 0;
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), LinesMissing, &C::lines);
    checks.rejectIf(c.lines.size() > rules::mostLines, TooManyLines, &C::lines, {{u"most"_s, qint64(rules::mostLines)}});
    std::set<std::int64_t> seen;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        checks.rejectIf(!c.lines[i].quantity.isPositive(), QuantityNotPositive, door::pathOf(&C::lines, i, &Line::quantity));
        checks.rejectIf(!seen.insert(c.lines[i].line).second, DuplicateLine, door::pathOf(&C::lines, i, &Line::line));
    }
}

void gatherGoods(const C &c, door::Gather &read, Facts &f)
{
    std::vector<Id<Item>> items;
    std::vector<Id<Bin>> bins;
    std::vector<Id<DocumentLine>> lines;
    for (const auto &line : c.lines) {
        bins.push_back(line.bin);
        if (const auto *shipped = f.shipment->line(line.line)) {
            items.push_back(shipped->item);
            lines.push_back(shipped->id);
        }
    }
    f.items = masterdata::findItems(read, items);
    f.bins = masterdata::findBins(read, bins);
    f.units = masterdata::gatherUnits(read, items);
    f.moves = read.all<ShippedMove>(movesOfShipmentLines, {{"lines", lines}});
    std::vector<inventory::StockNeed> needs;
    for (const auto &move : f.moves)
        needs.push_back({move.item, f.plant->id, move.lot});
    f.stock = inventory::gatherStock(read, needs, f.day);
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    if (!c.shipment)
        return f;
    std::vector documents{asDocument(c.shipment)};
    for (const auto &origin : masterdata::gatherOriginsOf(read, asDocument(c.shipment)))
        documents.push_back(origin.source);
    for (auto &document : masterdata::gatherLined(read, documents)) {
        if (document.id() != asDocument(c.shipment))
            f.orders.push_back(std::move(document));
        else if (document.head.row.kind == masterdata::DocumentKind::Shipment)
            f.shipment = std::move(document);
    }
    if (!f.shipment)
        return f;
    const auto &head = f.shipment->head.row;
    f.customer = masterdata::findPartner(read, head.partner);
    f.plant = masterdata::findPlant(read, head.plant);
    f.reason = masterdata::findReason(read, c.reason);
    gatherGoods(c, read, f);
    f.number = read.number(u"customer_return"_s, head.entity);
    return f;
}

std::optional<door::Decision> wrongPlace(const Facts &f, const Arrival &a, size_t i)
{
    const auto field = door::pathOf(&C::lines, i, &Line::bin);
    const bool named = a.line->bin != Id<Bin>();
    if (!a.move)
        return named ? std::optional(door::reject(BinNotAllowed, field, {{u"item"_s, a.item->code}})) : std::nullopt;
    if (!named)
        return door::reject(BinMissing, field);
    const auto *bin = byId(f.bins, a.line->bin);
    if (!bin)
        return door::reject(BinUnknown, field);
    if (bin->plant != f.plant->id)
        return door::reject(BinElsewhere, field, {{u"bin"_s, bin->code}});
    return std::nullopt;
}

/// Completes the arrival, or says what is wrong with its line.
std::optional<door::Decision> understand(const C &c, const Facts &f, size_t i, Arrival &a)
{
    const auto &line = c.lines[i];
    const auto field = door::pathOf(&C::lines, i, &Line::quantity);
    a.line = &line;
    a.shipped = f.shipment->line(line.line);
    if (!a.shipped)
        return door::reject(LineUnknown, door::pathOf(&C::lines, i, &Line::line), {{u"line"_s, qint64(line.line)}});
    a.item = byId(f.items, a.shipped->item);
    const auto move = std::ranges::find(f.moves, a.shipped->id, &ShippedMove::line);
    a.move = move == f.moves.end() ? nullptr : &*move;
    const auto given = line.quantity.unit().isNone() ? line.quantity.inUnit(a.shipped->unit) : line.quantity;
    const auto quantity = f.units.convert(a.item->id, given, a.shipped->unit, masterdata::Inexact::RoundedHalfUp);
    if (!quantity)
        return door::reject(UnitDoesNotConvert, field, {{u"unit"_s, given.unit().code()}, {u"into"_s, a.shipped->unit.code()}});
    a.quantity = *quantity;
    const auto before = f.shipment->done(*a.shipped, measure::returned);
    const auto left = Quantity(a.shipped->quantity, a.shipped->unit) - before;
    if (a.quantity > left)
        return door::reject(QuantityMoreThanShipped, field, {{u"left"_s, left.toString()}});
    if (a.move) {
        const auto of = [&](std::int64_t whole) { return rules::partOf(whole, before.millionths(), a.quantity.millionths(), a.shipped->quantity); };
        a.stocked = Quantity(of(a.move->quantity), a.item->unit);
        a.cost = of(a.move->value);
    }
    if (a.quantity.isZero() || (a.move && a.stocked.isZero()))
        return door::reject(QuantityTooSmall, field, {{u"unit"_s, a.item->unit.code()}});
    return wrongPlace(f, a, i);
}

void putBack(Facts &f, const Arrival &a, Id<Document> document, Id<DocumentLine> line, Id<Reason> reason, const door::Work &work, door::Changes &changes)
{
    if (!a.move)
        return;
    auto dimensions = rules::dimensionsOf(*a.item, *f.customer, f.plant->id, document);
    dimensions.reason = reason;
    const Money cost(a.cost, f.plant->currency);
    const inventory::Place place{a.line->bin, a.line->status.value_or(inventory::Status::Inspection), a.move->lot, {}};
    const auto moved = f.stock.receive(changes, work, a.item->id, f.plant->id, place, a.stocked, cost, {u"customer_return"_s, f.day, document, line.value});
    inventory::postReceived(changes, moved, dimensions, ledger::Role::Revaluation);
    ledger::postings(changes).credit(ledger::Role::CostOfGoodsSold, cost, dimensions);
}

door::Decision post(const C &c, Facts f, const std::vector<Arrival> &arrivals, const door::Work &work)
{
    masterdata::DocumentRow head = f.shipment->head.row;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::CustomerReturn;
    head.number = f.number;
    head.day = f.day;
    head.reference = c.reference;

    door::Changes changes;
    masterdata::startDocument(changes, head, state::posted);
    ledger::postings(changes).kind = u"customer_return"_s;
    ledger::postings(changes).text = f.number;
    Money total(0, f.plant->currency);
    for (size_t i = 0; i < arrivals.size(); ++i) {
        const auto &a = arrivals[i];
        DocumentLineRow line = *a.shipped;
        line.id = work.newId<DocumentLine>();
        line.document = head.id;
        line.line = rules::lineNumber(i);
        line.quantity = a.quantity.millionths();
        line.amount = rules::partOf(a.shipped->amount, f.shipment->done(*a.shipped, measure::returned).millionths(), a.quantity.millionths(), a.shipped->quantity);
        line.sourceLine = a.shipped->id;
        changes.insert(line);
        putBack(f, a, head.id, line.id, c.reason, work, changes);
        masterdata::progress(changes, f.shipment->id(), a.shipped->id, measure::returned, a.quantity, a.cost);
        for (const auto &order : f.orders) {
            if (const auto *ordered = order.line(a.shipped->sourceLine))
                masterdata::progress(changes, order.id(), ordered->id, measure::returned, a.quantity, a.cost);
        }
        total += Money(a.cost, f.plant->currency);
    }
    changes.event().value = total;
    return door::accept(std::move(changes), C::Receipt{f.number, total});
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.shipment)
        return door::reject(ShipmentUnknown, &C::shipment);
    if (f.shipment->head.state != state::posted)
        return door::reject(ShipmentTakenBack, &C::shipment, {{u"shipment"_s, f.shipment->head.row.number}});
    if (c.reason != Id<Reason>() && !f.reason)
        return door::reject(ReasonUnknown, &C::reason);
    std::vector<Arrival> arrivals(c.lines.size());
    for (size_t i = 0; i < arrivals.size(); ++i) {
        if (auto wrong = understand(c, f, i, arrivals[i]))
            return *wrong;
    }
    const auto backdated = [&](const Arrival &a) { return a.move && f.stock.backdated(a.item->id, f.plant->id, a.move->lot, f.day); };
    if (!work.accepted(StockBackdated) && std::ranges::any_of(arrivals, backdated))
        return door::ask(StockBackdated, door::nameOf(&C::day), {{u"day"_s, f.day.toString()}});
    return post(c, f, arrivals, work);
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"sales.ReceiveReturn"_s, 1, u"sales.return_received"_s, u"Takes back what a customer was shipped."_s,
            uR"({"shipment": "SH-1001", "lines": [{"line": 10, "quantity": "1", "bin": "MAIN/RETURNS"}], "reason": "RETURN"})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::sales
