// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sales/commands/ship_goods.h"

#include "inventory/lots.h"
#include "inventory/reservations.h"
#include "inventory/taken.h"
#include "masterdata/by_id.h"
#include "masterdata/find.h"
#include "masterdata/units.h"
#include "sales/rules/dimensions.h"
#include "sales/rules/limits.h"
#include "sales/rules/order_state.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::sales {

namespace {

using C = ShipGoods;
using Line = C::Line;
using enum C::Rejection;
using enum C::Question;
using inventory::Place;
using inventory::Status;
using masterdata::byId;
using masterdata::DocumentLineRow;

struct Facts
{
    Day day;
    std::optional<masterdata::LinedDocument> order;
    std::optional<masterdata::PartnerRow> customer;
    std::optional<masterdata::PlantFacts> plant;
    std::vector<masterdata::ItemRow> items;
    std::vector<masterdata::BinRow> bins;
    inventory::LotBook lots;
    masterdata::UnitBook units;
    rules::Promised promised; ///< With the stock of all items of the order.
    QString number;

    const inventory::StockBook &stock() const { return promised.stock; }
};

/// A line of the command with what it turned out to mean.
struct Departure
{
    const Line *line = nullptr;
    const DocumentLineRow *ordered = nullptr;
    const masterdata::ItemRow *item = nullptr;
    Id<Lot> lot;
    Quantity quantity; ///< In the order line's unit.
    Quantity stocked;  ///< In the stock unit.

    bool isService() const { return item->supply == masterdata::Supply::Service; }
    Place place(Status status = Status::Available) const { return {line->bin, status, lot, {}}; }
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), LinesMissing, &C::lines);
    checks.rejectIf(c.lines.size() > rules::mostLines, TooManyLines, &C::lines, {{u"most"_s, qint64(rules::mostLines)}});
    for (size_t i = 0; i < c.lines.size(); ++i)
        checks.rejectIf(!c.lines[i].quantity.isPositive(), QuantityNotPositive, door::pathOf(&C::lines, i, &Line::quantity));
    std::set<std::tuple<std::int64_t, Id<Bin>, QString>> seen;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        checks.rejectIf(!seen.emplace(line.line, line.bin, line.lot).second, DuplicateLine, door::pathOf(&C::lines, i, &Line::line));
    }
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    f.order = masterdata::gatherLined(read, c.order);
    if (!f.order)
        return f;
    const auto &head = f.order->head.row;
    f.customer = masterdata::findPartner(read, head.partner);
    f.plant = masterdata::findPlant(read, head.plant);

    std::vector<Id<Item>> items;
    std::vector<Id<Bin>> bins;
    std::vector<inventory::LotBook::Key> lots;
    for (const auto &line : c.lines) {
        bins.push_back(line.bin);
        if (const auto *ordered = f.order->line(line.line)) {
            items.push_back(ordered->item);
            lots.emplace_back(ordered->item, line.lot);
        }
    }
    f.items = masterdata::findItems(read, items);
    f.bins = masterdata::findBins(read, bins);
    f.units = masterdata::gatherUnits(read, items);
    f.lots = inventory::gatherLots(read, lots);
    std::vector<inventory::StockNeed> needs;
    for (const auto &[item, code] : lots) {
        const auto *row = byId(f.items, item);
        const auto *lot = f.lots.find(item, code);
        if (row && row->supply != masterdata::Supply::Service)
            needs.push_back({item, head.plant, lot ? lot->id : Id<Lot>()});
    }
    std::vector<std::int64_t> lines;
    for (const auto &line : f.order->lines)
        lines.push_back(line.id.value);
    f.promised.byLine = inventory::gatherReserved(read, lines);
    f.promised.stock = inventory::gatherStock(read, needs, f.day);
    f.number = read.number(u"shipment"_s, head.entity);
    return f;
}

std::optional<door::Decision> wrongBin(const Facts &f, const Departure &d, size_t i)
{
    const auto field = door::pathOf(&C::lines, i, &Line::bin);
    const bool named = d.line->bin != Id<Bin>();
    if (d.isService())
        return named ? std::optional(door::reject(BinNotAllowed, field, {{u"item"_s, d.item->code}})) : std::nullopt;
    if (!named)
        return door::reject(BinMissing, field);
    const auto *bin = byId(f.bins, d.line->bin);
    if (!bin)
        return door::reject(BinUnknown, field);
    if (bin->plant != f.plant->id)
        return door::reject(BinElsewhere, field, {{u"bin"_s, bin->code}});
    return std::nullopt;
}

std::optional<door::Decision> wrongLot(const Facts &f, Departure &d, size_t i)
{
    const auto field = door::pathOf(&C::lines, i, &Line::lot);
    const QJsonObject arguments{{u"item"_s, d.item->code}, {u"lot"_s, d.line->lot}};
    if (d.isService() || d.item->tracking == masterdata::Tracking::None)
        return d.line->lot.isEmpty() ? std::nullopt : std::optional(door::reject(LotNotAllowed, field, arguments));
    if (d.line->lot.isEmpty())
        return door::reject(LotMissing, field, arguments);
    const auto *lot = f.lots.find(d.item->id, d.line->lot);
    if (!lot)
        return door::reject(LotUnknown, field, arguments);
    d.lot = lot->id;
    return std::nullopt;
}

/// Goods that lie there and may not leave are told apart from goods that do not lie there.
std::optional<door::Decision> wrongStock(const Facts &f, const Departure &d, size_t i, inventory::Taken &taken)
{
    const auto plant = f.plant->id;
    const auto field = door::pathOf(&C::lines, i, &Line::quantity);
    const auto wanted = taken.add(d.item->id, d.place(), d.stocked);
    if (!f.stock().mayIssue(d.item->id, plant, d.place(), wanted)) {
        const auto there = f.stock().inPlace(d.item->id, plant, d.place());
        const auto barred = f.stock().inPlace(d.item->id, plant, d.place(Status::Held)) + f.stock().inPlace(d.item->id, plant, d.place(Status::Inspection));
        const QJsonObject arguments{{u"item"_s, d.item->code}, {u"there"_s, there.toString()}, {u"held"_s, barred.toString()}};
        return door::reject(there + barred >= wanted ? StockHeld : NotEnoughStock, field, arguments);
    }
    if (f.stock().item(d.item->id, plant).needsStandard())
        return door::reject(StandardCostMissing, door::pathOf(&C::lines, i, &Line::line), {{u"item"_s, d.item->code}});
    return std::nullopt;
}

/// Completes the departure, or says what is wrong with its line.
std::optional<door::Decision> understand(const C &c, const Facts &f, size_t i, inventory::Taken &taken, Departure &d)
{
    const auto &line = c.lines[i];
    const auto field = door::pathOf(&C::lines, i, &Line::quantity);
    d.line = &line;
    d.ordered = f.order->line(line.line);
    if (!d.ordered)
        return door::reject(LineUnknown, door::pathOf(&C::lines, i, &Line::line), {{u"line"_s, qint64(line.line)}});
    d.item = byId(f.items, d.ordered->item);
    const auto given = line.quantity.unit().isNone() ? line.quantity.inUnit(d.ordered->unit) : line.quantity;
    const auto quantity = f.units.convert(d.item->id, given, d.ordered->unit, masterdata::Inexact::RoundedHalfUp);
    const auto stocked = f.units.toStock(d.item->id, given, masterdata::Inexact::RoundedHalfUp);
    if (!quantity || !stocked)
        return door::reject(UnitDoesNotConvert, field, {{u"unit"_s, given.unit().code()}, {u"into"_s, d.ordered->unit.code()}});
    d.quantity = *quantity;
    d.stocked = *stocked;
    if (d.quantity.isZero() || d.stocked.isZero())
        return door::reject(QuantityTooSmall, field, {{u"unit"_s, d.item->unit.code()}});
    if (auto wrong = wrongBin(f, d, i))
        return wrong;
    if (auto wrong = wrongLot(f, d, i))
        return wrong;
    return d.isService() ? std::nullopt : wrongStock(f, d, i, taken);
}

/// What a person has to say yes to.
door::Problems questions(const Facts &f, const std::vector<Departure> &departures, const door::Work &work)
{
    door::Problems out;
    std::map<Id<DocumentLine>, std::int64_t> more;
    std::map<Id<Item>, std::int64_t> taken;
    std::map<Id<Item>, std::int64_t> mine;
    for (const auto &line : f.order->lines)
        mine[line.item] += f.promised.of(line);
    for (size_t i = 0; i < departures.size(); ++i) {
        const auto &d = departures[i];
        auto &sum = more[d.ordered->id];
        sum = addChecked(sum, d.quantity.millionths());
        const auto after = rules::kept(*f.order, *d.ordered) + Quantity(sum, d.ordered->unit);
        const auto field = door::pathOf(&C::lines, i, &Line::quantity);
        if (!work.accepted(OverShipment) && after.millionths() > d.ordered->quantity)
            out.push_back({u"OverShipment"_s, field,
                           {{u"line"_s, qint64(d.ordered->line)}, {u"ordered"_s, Quantity(d.ordered->quantity, d.ordered->unit).toString()},
                            {u"shipped"_s, after.toString()}}});
        if (d.isService())
            continue;
        auto &of = taken[d.item->id];
        of = addChecked(of, d.stocked.millionths());
        const auto free = addChecked(f.stock().available(d.item->id, f.plant->id).millionths(), mine[d.item->id]);
        const auto others = f.stock().reserved(d.item->id, f.plant->id).millionths() - mine[d.item->id];
        if (!work.accepted(ReservedForOthers) && others > 0 && of > free)
            out.push_back({u"ReservedForOthers"_s, field, {{u"item"_s, d.item->code}, {u"free"_s, Quantity(std::max<std::int64_t>(free, 0), d.item->unit).toString()}}});
    }
    const auto backdated = [&](const Departure &d) { return !d.isService() && f.stock().backdated(d.item->id, f.plant->id, d.lot, f.day); };
    if (!work.accepted(StockBackdated) && std::ranges::any_of(departures, backdated))
        out.push_back({u"StockBackdated"_s, door::nameOf(&C::day), {{u"day"_s, f.day.toString()}}});
    return out;
}

/// Frees so much of the promise to a line as leaves now; all of it with the last of the line.
void free(Facts &f, const Departure &d, std::int64_t &held, bool isLast, door::Changes &changes)
{
    const auto part = isLast ? held : std::min(held, d.stocked.millionths());
    inventory::release(changes, f.promised.stock, f.order->id(), d.ordered->id.value, d.item->id, f.plant->id, Quantity(part, d.item->unit));
    held -= part;
}

Money takeOut(Facts &f, const Departure &d, Id<Document> shipment, Id<DocumentLine> line, const door::Work &work, door::Changes &changes)
{
    if (d.isService())
        return {0, f.plant->currency};
    const auto dimensions = rules::dimensionsOf(*d.item, *f.customer, f.plant->id, shipment);
    const auto moved = f.promised.stock.issue(changes, work, d.item->id, f.plant->id, d.place(), d.stocked, {u"shipment"_s, f.day, shipment, line.value});
    auto &postings = ledger::postings(changes);
    postings.debit(ledger::Role::CostOfGoodsSold, moved.value, dimensions);
    postings.credit(ledger::Role::Inventory, moved.value, dimensions, {moved.row});
    return moved.value;
}

door::Decision post(const C &c, Facts f, const std::vector<Departure> &departures, const door::Work &work)
{
    const auto &order = f.order->head.row;
    masterdata::DocumentRow head = order;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::Shipment;
    head.number = f.number;
    head.day = f.day;
    head.due = {};
    head.reference = c.reference;

    door::Changes changes;
    masterdata::startDocument(changes, head, state::posted);
    ledger::postings(changes).kind = u"shipment"_s;
    ledger::postings(changes).text = f.number;
    Money total(0, f.plant->currency);
    std::map<Id<DocumentLine>, std::int64_t> gone;
    for (size_t i = 0; i < departures.size(); ++i) {
        const auto &d = departures[i];
        DocumentLineRow line = *d.ordered;
        line.id = work.newId<DocumentLine>();
        line.document = head.id;
        line.line = rules::lineNumber(i);
        line.quantity = d.quantity.millionths();
        line.amount = d.ordered->price.times(d.quantity, order.currency).minor();
        line.due = {};
        line.sourceLine = d.ordered->id;
        changes.insert(line);
        const auto cost = takeOut(f, d, head.id, line.id, work, changes);
        masterdata::progress(changes, head.id, line.id, measure::shipped, d.quantity, cost.minor());
        masterdata::progress(changes, order.id, d.ordered->id, measure::shipped, d.quantity, cost.minor());
        auto &sum = gone[d.ordered->id];
        sum = addChecked(sum, d.quantity.millionths());
        const bool isLast = addChecked(rules::kept(*f.order, *d.ordered).millionths(), sum) >= d.ordered->quantity;
        if (auto held = f.promised.byLine.find(d.ordered->id.value); held != f.promised.byLine.end())
            free(f, d, held->second, isLast, changes);
        total += cost;
    }
    changes.event().value = total;
    return door::accept(std::move(changes), C::Receipt{f.number, total});
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.order)
        return door::reject(OrderUnknown, &C::order);
    if (f.order->head.state != state::open)
        return door::reject(OrderNotOpen, &C::order, {{u"order"_s, f.order->head.row.number}, {u"state"_s, f.order->head.state}});
    std::vector<Departure> departures(c.lines.size());
    inventory::Taken taken;
    for (size_t i = 0; i < departures.size(); ++i) {
        if (auto wrong = understand(c, f, i, taken, departures[i]))
            return *wrong;
    }
    if (auto asked = questions(f, departures, work); !asked.empty()) {
        door::Decision out;
        out.questions = std::move(asked);
        return out;
    }
    return post(c, f, departures, work);
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"sales.ShipGoods"_s, 1, u"sales.goods_shipped"_s, u"Ships what a sales order promised."_s,
            uR"({"order": "SO-1001", "lines": [{"line": 10, "quantity": "2", "bin": "MAIN/SHIP"}]})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::sales
