// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/commands/return_to_supplier.h"

#include "inventory/taken.h"
#include "ledger/open_items.h"
#include "masterdata/by_id.h"
#include "masterdata/lined_document.h"
#include "masterdata/units.h"
#include "purchasing/rules/dimensions.h"
#include "purchasing/rules/limits.h"
#include "purchasing/rules/receipt_move.h"
#include "purchasing/types/words.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::purchasing {

namespace {

using C = ReturnToSupplier;
using Line = C::Line;
using enum C::Rejection;
using enum C::Question;
using masterdata::byId;
using masterdata::DocumentLineRow;

struct Facts
{
    Day day;
    std::optional<masterdata::LinedDocument> receipt;
    std::vector<masterdata::LinedDocument> orders; ///< As a rule one.
    std::optional<masterdata::PartnerRow> supplier;
    std::optional<masterdata::PlantFacts> plant;
    std::optional<masterdata::ReasonRow> reason;
    std::vector<masterdata::ItemRow> items;
    std::vector<masterdata::BinRow> bins;
    masterdata::UnitBook units;
    std::vector<rules::ReceiptMove> moves;
    std::vector<ledger::OpenItemState> owed;
    inventory::StockBook stock;
    QString number;
};

/// A line of the command with what it turned out to mean.
struct Departure
{
    const Line *line = nullptr;
    const DocumentLineRow *received = nullptr;
    const masterdata::ItemRow *item = nullptr;
    const rules::ReceiptMove *move = nullptr; ///< None for a service.
    Quantity quantity; ///< In the receipt line's unit.
    Quantity stocked;  ///< In the stock unit.

    inventory::Place place() const { return {line->bin, line->status.value_or(inventory::Status::Available), move->lot, {}}; }
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
        if (const auto *received = f.receipt->line(line.line)) {
            items.push_back(received->item);
            lines.push_back(received->id);
        }
    }
    f.items = masterdata::findItems(read, items);
    f.bins = masterdata::findBins(read, bins);
    f.units = masterdata::gatherUnits(read, items);
    f.moves = rules::gatherReceiptMoves(read, lines);
    std::vector<inventory::StockNeed> needs;
    for (const auto &move : f.moves)
        needs.push_back({move.item, move.plant, move.lot});
    f.stock = inventory::gatherStock(read, needs, f.day);
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    if (!c.receipt)
        return f;
    std::vector documents{asDocument(c.receipt)};
    for (const auto &origin : masterdata::gatherOriginsOf(read, asDocument(c.receipt)))
        documents.push_back(origin.source);
    for (auto &document : masterdata::gatherLined(read, documents)) {
        if (document.id() != asDocument(c.receipt))
            f.orders.push_back(std::move(document));
        else if (document.head.row.kind == masterdata::DocumentKind::Receipt)
            f.receipt = std::move(document);
    }
    if (!f.receipt)
        return f;
    const auto &head = f.receipt->head.row;
    f.supplier = masterdata::findPartner(read, head.partner);
    f.plant = masterdata::findPlant(read, head.plant);
    f.reason = masterdata::findReason(read, c.reason);
    f.owed = ledger::gatherOpenItemsOf(read, {head.id}, ledger::OpenItemKind::Received);
    gatherGoods(c, read, f);
    f.number = read.number(u"supplier_return"_s, head.entity);
    return f;
}

std::optional<door::Decision> wrongPlace(const Facts &f, const Departure &d, size_t i, inventory::Taken &taken)
{
    const auto field = door::pathOf(&C::lines, i, &Line::bin);
    const bool named = d.line->bin != Id<Bin>();
    if (!d.move)
        return named ? std::optional(door::reject(BinNotAllowed, field, {{u"item"_s, d.item->code}})) : std::nullopt;
    if (!named)
        return door::reject(BinMissing, field);
    const auto *bin = byId(f.bins, d.line->bin);
    if (!bin)
        return door::reject(BinUnknown, field);
    if (bin->plant != f.plant->id)
        return door::reject(BinElsewhere, field, {{u"bin"_s, bin->code}});
    if (!f.stock.mayIssue(d.item->id, f.plant->id, d.place(), taken.add(d.item->id, d.place(), d.stocked)))
        return door::reject(NotEnoughStock, door::pathOf(&C::lines, i, &Line::quantity),
                            {{u"item"_s, d.item->code}, {u"there"_s, f.stock.inPlace(d.item->id, f.plant->id, d.place()).toString()}});
    return std::nullopt;
}

/// Completes the departure, or says what is wrong with its line.
std::optional<door::Decision> understand(const C &c, const Facts &f, size_t i, inventory::Taken &taken, Departure &d)
{
    const auto &line = c.lines[i];
    const auto field = door::pathOf(&C::lines, i, &Line::quantity);
    d.line = &line;
    d.received = f.receipt->line(line.line);
    if (!d.received)
        return door::reject(LineUnknown, door::pathOf(&C::lines, i, &Line::line), {{u"line"_s, qint64(line.line)}});
    d.item = byId(f.items, d.received->item);
    d.move = rules::findMove(f.moves, d.received->id);
    const auto given = line.quantity.unit().isNone() ? line.quantity.inUnit(d.received->unit) : line.quantity;
    const auto quantity = f.units.convert(d.item->id, given, d.received->unit, masterdata::Inexact::RoundedHalfUp);
    if (!quantity)
        return door::reject(UnitDoesNotConvert, field, {{u"unit"_s, given.unit().code()}, {u"into"_s, d.received->unit.code()}});
    d.quantity = *quantity;
    const auto gone = f.receipt->done(*d.received, measure::returned);
    const Quantity left = Quantity(d.received->quantity, d.received->unit) - gone;
    if (d.quantity > left)
        return door::reject(QuantityMoreThanReceived, field, {{u"left"_s, left.toString()}});
    if (d.move)
        d.stocked = Quantity(d.move->stocked(gone.millionths(), d.quantity.millionths(), d.received->quantity), d.item->unit);
    if (d.quantity.isZero() || (d.move && d.stocked.isZero()))
        return door::reject(QuantityTooSmall, field, {{u"unit"_s, d.item->unit.code()}});
    return wrongPlace(f, d, i, taken);
}

/// What is owed for the goods that go back, at the order's price: not owed any more, or owed to us.
Money settle(Facts &f, const Departure &d, Id<DocumentLine> line, const ledger::Dimensions &dimensions, const door::Work &work, door::Changes &changes)
{
    const auto own = f.plant->currency;
    const auto currency = f.receipt->head.row.currency;
    const auto owed = std::ranges::find_if(f.owed, [&](const auto &item) { return item.row.line == d.received->id; });
    MILLRACE_ASSERT(owed != f.owed.end(), "a receipt without its open item");
    const auto notInvoiced = std::min(d.quantity.millionths(), owed->quantity);
    Money value(0, own);
    if (notInvoiced > 0)
        value -= ledger::clearQuantity(changes, *owed, Quantity(notInvoiced, d.quantity.unit()), dimensions).booked;
    const auto invoiced = subtractChecked(d.quantity.millionths(), notInvoiced);
    if (invoiced > 0) {
        const Money cost(f.receipt->amountDone(*d.received, measure::received), own);
        const auto mine = cost.share(invoiced, d.received->quantity, Rounding::HalfUp);
        const auto foreign = Money(d.received->amount, currency).share(invoiced, d.received->quantity, Rounding::HalfUp);
        ledger::openItem(changes, work, {ledger::OpenItemKind::Received, f.plant->entity, mine, foreign, Quantity(-invoiced, d.quantity.unit()),
                                         dimensions, line, f.day, {}});
        value += mine;
    }
    return value;
}

/// The goods out of stock, or the service out of its expense, against what is owed for them.
void giveBack(Facts &f, const Departure &d, Money value, Id<Document> document, Id<DocumentLine> line, const ledger::Dimensions &dimensions,
              const door::Work &work, door::Changes &changes)
{
    auto &postings = ledger::postings(changes);
    if (!d.move) {
        postings.credit(ledger::Role::Expense, value, dimensions);
        return;
    }
    const auto moved = f.stock.issue(changes, work, d.item->id, f.plant->id, d.place(), d.stocked, {u"supplier_return"_s, f.day, document, line.value});
    postings.credit(ledger::Role::Inventory, moved.value, dimensions, {moved.row});
    postings.debit(ledger::Role::PurchasePriceVariance, moved.value - value, dimensions);
}

door::Decision post(const C &c, Facts f, const std::vector<Departure> &departures, const door::Work &work)
{
    masterdata::DocumentRow head = f.receipt->head.row;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::SupplierReturn;
    head.number = f.number;
    head.day = f.day;
    head.reference = c.reference;

    door::Changes changes;
    masterdata::startDocument(changes, head, state::posted);
    changes.concerns(f.receipt->id());
    auto &postings = ledger::postings(changes);
    postings.kind = u"supplier_return"_s;
    postings.text = f.number;
    Money total(0, f.plant->currency);
    for (size_t i = 0; i < departures.size(); ++i) {
        const auto &d = departures[i];
        DocumentLineRow line = *d.received;
        line.id = work.newId<DocumentLine>();
        line.document = head.id;
        line.line = rules::lineNumber(i);
        line.quantity = d.quantity.millionths();
        line.amount = Money(d.received->amount, head.currency).share(d.quantity.millionths(), d.received->quantity, Rounding::HalfUp).minor();
        line.sourceLine = d.received->id;
        changes.insert(line);

        auto dimensions = rules::dimensionsOf(*d.item, *f.supplier, head.plant, head.id);
        dimensions.reason = c.reason;
        const auto value = settle(f, d, line.id, dimensions, work, changes);
        giveBack(f, d, value, head.id, line.id, dimensions, work, changes);
        masterdata::progress(changes, f.receipt->id(), d.received->id, measure::returned, d.quantity, value.minor());
        for (const auto &order : f.orders) {
            if (const auto *ordered = order.line(d.received->sourceLine))
                masterdata::progress(changes, order.id(), ordered->id, measure::returned, d.quantity, value.minor());
        }
        total += value;
    }
    changes.event().value = total;
    return door::accept(std::move(changes), C::Receipt{f.number, total});
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.receipt)
        return door::reject(ReceiptUnknown, &C::receipt);
    if (f.receipt->head.state != state::posted)
        return door::reject(ReceiptTakenBack, &C::receipt, {{u"receipt"_s, f.receipt->head.row.number}});
    if (c.reason != Id<Reason>() && !f.reason)
        return door::reject(ReasonUnknown, &C::reason);
    std::vector<Departure> departures(c.lines.size());
    inventory::Taken taken;
    for (size_t i = 0; i < departures.size(); ++i) {
        if (auto wrong = understand(c, f, i, taken, departures[i]))
            return *wrong;
    }
    const auto backdated = [&](const Departure &d) { return d.move && f.stock.backdated(d.item->id, f.plant->id, d.move->lot, f.day); };
    if (!work.accepted(StockBackdated) && std::ranges::any_of(departures, backdated))
        return door::ask(StockBackdated, door::nameOf(&C::day), {{u"day"_s, f.day.toString()}});
    return post(c, f, departures, work);
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"purchasing.ReturnToSupplier"_s, 1, u"purchasing.goods_returned"_s, u"Sends back what a receipt brought."_s,
            uR"({"receipt": "RC-1001", "lines": [{"line": 10, "quantity": "5 kg", "bin": "MAIN/RAW"}], "reason": "RETURN"})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::purchasing
