// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/commands/receive_goods.h"

#include "inventory/lots.h"
#include "inventory/stock_book.h"
#include "ledger/exchange.h"
#include "ledger/open_items.h"
#include "masterdata/by_id.h"
#include "masterdata/find.h"
#include "masterdata/lined_document.h"
#include "masterdata/units.h"
#include "purchasing/rules/dimensions.h"
#include "purchasing/rules/limits.h"
#include "purchasing/rules/tolerance.h"
#include "purchasing/types/words.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::purchasing {

namespace {

using C = ReceiveGoods;
using Line = C::Line;
using enum C::Rejection;
using enum C::Question;
using masterdata::byId;
using masterdata::DocumentLineRow;

const store::Statement serialsOnHand{"purchasing/serials_on_hand"};

struct LotId
{
    Id<Lot> id;
    static constexpr auto fields() { return std::tuple(store::field("id", &LotId::id)); }
};

struct Facts
{
    Day day;
    std::optional<masterdata::LinedDocument> order;
    std::optional<masterdata::PartnerRow> supplier;
    std::optional<masterdata::PlantFacts> plant;
    std::vector<masterdata::ItemRow> items;
    std::vector<masterdata::BinRow> bins;
    inventory::LotBook lots;
    std::set<Id<Lot>> serialsOnHand;
    masterdata::UnitBook units;
    std::optional<Rate> exchange;
    inventory::StockBook stock;
    QString number;

    Id<Plant> site() const { return order->head.row.plant; }
};

/// A line of the command with what it turned out to mean.
struct Arrival
{
    const Line *line = nullptr;
    const DocumentLineRow *ordered = nullptr;
    const masterdata::ItemRow *item = nullptr;
    Id<Lot> lot; ///< None where it is to be made.
    Quantity quantity; ///< In the order line's unit.
    Quantity stocked;  ///< In the stock unit; none for a service.
};

bool isService(const masterdata::ItemRow &item)
{
    return item.supply == masterdata::Supply::Service;
}

inventory::Status statusOf(const Line &line)
{
    return line.status.value_or(inventory::Status::Available);
}

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), LinesMissing, &C::lines);
    checks.rejectIf(c.lines.size() > rules::mostLines, TooManyLines, &C::lines, {{u"most"_s, qint64(rules::mostLines)}});
    for (size_t i = 0; i < c.lines.size(); ++i)
        checks.rejectIf(!c.lines[i].quantity.isPositive(), QuantityNotPositive, door::pathOf(&C::lines, i, &Line::quantity));
    std::set<std::tuple<std::int64_t, Id<Bin>, QString, inventory::Status>> seen;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        checks.rejectIf(!seen.emplace(line.line, line.bin, line.lot, statusOf(line)).second, DuplicateLine, door::pathOf(&C::lines, i, &Line::line));
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
    f.supplier = masterdata::findPartner(read, head.partner);
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
    f.exchange = ledger::exchangeRate(read, head.currency, f.plant->currency, f.day);
    f.lots = inventory::gatherLots(read, lots);
    std::vector<inventory::StockNeed> needs;
    std::vector<Id<Lot>> known;
    for (const auto &[item, code] : lots) {
        const auto *row = byId(f.items, item);
        const auto *lot = f.lots.find(item, code);
        if (lot)
            known.push_back(lot->id);
        if (row && !isService(*row))
            needs.push_back({item, head.plant, lot ? lot->id : Id<Lot>()});
    }
    if (!known.empty()) {
        for (const auto &row : read.all<LotId>(serialsOnHand, {{"lots", known}}))
            f.serialsOnHand.insert(row.id);
    }
    f.stock = inventory::gatherStock(read, needs, f.day);
    f.number = read.number(u"receipt"_s, head.entity);
    return f;
}

std::optional<door::Decision> wrongPlace(const Facts &f, const Arrival &a, size_t i)
{
    const auto &line = *a.line;
    const auto binField = door::pathOf(&C::lines, i, &Line::bin);
    const bool named = line.bin != Id<Bin>();
    if (isService(*a.item)) {
        if (named)
            return door::reject(BinNotAllowed, binField, {{u"item"_s, a.item->code}});
        return std::nullopt;
    }
    if (!named)
        return door::reject(BinMissing, binField);
    const auto *bin = byId(f.bins, line.bin);
    if (!bin)
        return door::reject(BinUnknown, binField);
    if (bin->plant != f.site())
        return door::reject(BinElsewhere, binField, {{u"bin"_s, bin->code}});
    return std::nullopt;
}

/// The same serial number may not come twice, in one command either.
std::optional<door::Decision> wrongLot(const Facts &f, const Arrival &a, size_t i, std::set<inventory::LotBook::Key> &serials)
{
    const auto lotField = door::pathOf(&C::lines, i, &Line::lot);
    if (a.item->tracking == masterdata::Tracking::None || isService(*a.item)) {
        if (!a.line->lot.isEmpty())
            return door::reject(LotNotAllowed, lotField, {{u"item"_s, a.item->code}});
        return std::nullopt;
    }
    if (a.line->lot.isEmpty())
        return door::reject(LotMissing, lotField, {{u"item"_s, a.item->code}});
    if (a.item->tracking != masterdata::Tracking::Serial)
        return std::nullopt;
    if (a.stocked != Quantity::whole(1, a.item->unit))
        return door::reject(SerialIsOne, door::pathOf(&C::lines, i, &Line::quantity), {{u"item"_s, a.item->code}});
    if (f.serialsOnHand.contains(a.lot) || !serials.emplace(a.item->id, a.line->lot).second)
        return door::reject(SerialOnHand, lotField, {{u"item"_s, a.item->code}, {u"lot"_s, a.line->lot}});
    return std::nullopt;
}

/// Completes the arrival, or says what is wrong with its line.
std::optional<door::Decision> understand(const C &c, const Facts &f, size_t i, std::set<inventory::LotBook::Key> &serials, Arrival &a)
{
    const auto &line = c.lines[i];
    a.line = &line;
    a.ordered = f.order->line(line.line);
    if (!a.ordered)
        return door::reject(LineUnknown, door::pathOf(&C::lines, i, &Line::line), {{u"line"_s, qint64(line.line)}});
    a.item = byId(f.items, a.ordered->item);
    if (const auto *lot = f.lots.find(a.item->id, line.lot))
        a.lot = lot->id;
    const auto given = line.quantity.unit().isNone() ? line.quantity.inUnit(a.ordered->unit) : line.quantity;
    const auto quantity = f.units.convert(a.item->id, given, a.ordered->unit, masterdata::Inexact::RoundedHalfUp);
    const auto stocked = f.units.toStock(a.item->id, given, masterdata::Inexact::RoundedHalfUp);
    if (!quantity || !stocked)
        return door::reject(UnitDoesNotConvert, door::pathOf(&C::lines, i, &Line::quantity),
                            {{u"unit"_s, given.unit().code()}, {u"into"_s, a.ordered->unit.code()}});
    a.quantity = *quantity;
    a.stocked = *stocked;
    if (a.quantity.isZero() || a.stocked.isZero())
        return door::reject(QuantityTooSmall, door::pathOf(&C::lines, i, &Line::quantity), {{u"unit"_s, a.item->unit.code()}});
    if (auto wrong = wrongPlace(f, a, i))
        return wrong;
    if (auto wrong = wrongLot(f, a, i, serials))
        return wrong;
    if (!isService(*a.item) && f.stock.item(a.item->id, f.site()).needsStandard())
        return door::reject(StandardCostMissing, door::pathOf(&C::lines, i, &Line::line), {{u"item"_s, a.item->code}});
    return std::nullopt;
}

/// What a person has to say yes to.
door::Problems questions(const Facts &f, const std::vector<Arrival> &arrivals, const door::Work &work)
{
    door::Problems out;
    std::map<Id<DocumentLine>, std::int64_t> more;
    for (size_t i = 0; i < arrivals.size(); ++i) {
        const auto &a = arrivals[i];
        auto &sum = more[a.ordered->id];
        sum = addChecked(sum, a.quantity.millionths());
        const auto kept = f.order->done(*a.ordered, measure::received) - f.order->done(*a.ordered, measure::returned);
        const auto after = addChecked(kept.millionths(), sum);
        if (!work.accepted(OverReceipt) && !rules::overReceipt.allows(a.ordered->quantity, after))
            out.push_back({u"OverReceipt"_s, door::pathOf(&C::lines, i, &Line::quantity),
                           {{u"line"_s, qint64(a.ordered->line)}, {u"ordered"_s, Quantity(a.ordered->quantity, a.ordered->unit).toString()},
                            {u"received"_s, Quantity(after, a.ordered->unit).toString()}, {u"percent"_s, qint64(rules::overReceipt.percent)}}});
    }
    const auto backdated = [&](const Arrival &a) {
        return !isService(*a.item) && f.stock.backdated(a.item->id, f.site(), a.lot, f.day);
    };
    if (!work.accepted(StockBackdated) && std::ranges::any_of(arrivals, backdated))
        out.push_back({u"StockBackdated"_s, door::nameOf(&C::day), {{u"day"_s, f.day.toString()}}});
    return out;
}

/// Goods into stock at what they cost, or the expense of a service.
void takeUp(Facts &f, const Arrival &a, Money cost, Id<Document> receipt, Id<DocumentLine> line, const ledger::Dimensions &dimensions,
            const door::Work &work, door::Changes &changes)
{
    if (isService(*a.item)) {
        ledger::postings(changes).debit(ledger::Role::Expense, cost, dimensions);
        return;
    }
    const auto &given = *a.line;
    const auto lot = given.lot.isEmpty() ? Id<Lot>() : f.lots.findOrMake(changes, work, a.item->id, given.lot, given.supplierLot, given.expires);
    const inventory::Place place{given.bin, statusOf(given), lot, {}};
    const auto moved = f.stock.receive(changes, work, a.item->id, f.site(), place, a.stocked, cost, {u"receipt"_s, f.day, receipt, line.value});
    inventory::postReceived(changes, moved, dimensions, ledger::Role::PurchasePriceVariance);
}

door::Decision post(const C &c, Facts f, const std::vector<Arrival> &arrivals, const door::Work &work)
{
    const auto &order = f.order->head.row;
    masterdata::DocumentRow head = order;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::Receipt;
    head.number = f.number;
    head.day = f.day;
    head.due = {};
    head.reference = c.reference;

    door::Changes changes;
    masterdata::startDocument(changes, head, state::posted);
    auto &postings = ledger::postings(changes);
    postings.kind = u"receipt"_s;
    postings.text = f.number;
    Money total(0, f.plant->currency);
    for (size_t i = 0; i < arrivals.size(); ++i) {
        const auto &a = arrivals[i];
        const auto foreign = a.ordered->price.times(a.quantity, order.currency);
        const auto cost = f.exchange->exchange(foreign, f.plant->currency);
        DocumentLineRow line = *a.ordered;
        line.id = work.newId<DocumentLine>();
        line.document = head.id;
        line.line = rules::lineNumber(i);
        line.quantity = a.quantity.millionths();
        line.amount = foreign.minor();
        line.due = {};
        line.sourceLine = a.ordered->id;
        line.event = {};
        changes.insert(line);

        const auto dimensions = rules::dimensionsOf(*a.item, *f.supplier, order.plant, head.id);
        takeUp(f, a, cost, head.id, line.id, dimensions, work, changes);
        ledger::openItem(changes, work, {ledger::OpenItemKind::Received, head.entity, -cost, -foreign, a.quantity, dimensions, line.id, f.day, {}});
        masterdata::progress(changes, head.id, line.id, measure::received, a.quantity, cost.minor());
        masterdata::progress(changes, order.id, a.ordered->id, measure::received, a.quantity, cost.minor());
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
    std::vector<Arrival> arrivals(c.lines.size());
    std::set<inventory::LotBook::Key> serials;
    for (size_t i = 0; i < arrivals.size(); ++i) {
        if (auto wrong = understand(c, f, i, serials, arrivals[i]))
            return *wrong;
    }
    if (!f.exchange)
        return door::reject(ExchangeRateMissing, &C::day,
                            {{u"currency"_s, f.order->head.row.currency.code()}, {u"into"_s, f.plant->currency.code()}});
    if (auto asked = questions(f, arrivals, work); !asked.empty()) {
        door::Decision out;
        out.questions = std::move(asked);
        return out;
    }
    return post(c, f, arrivals, work);
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"purchasing.ReceiveGoods"_s, 1, u"purchasing.goods_received"_s, u"Receives what a purchase order promised."_s,
            uR"({"order": "PO-1001", "lines": [{"line": 10, "quantity": "60 kg", "bin": "MAIN/RAW"}]})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::purchasing
