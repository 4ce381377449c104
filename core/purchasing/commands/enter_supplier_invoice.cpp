// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/commands/enter_supplier_invoice.h"

#include "ledger/exchange.h"
#include "masterdata/by_id.h"
#include "masterdata/units.h"
#include "purchasing/rules/dimensions.h"
#include "purchasing/rules/invoice_match.h"
#include "purchasing/rules/limits.h"
#include "purchasing/rules/order_state.h"
#include "purchasing/rules/price_difference.h"
#include "purchasing/rules/printed.h"
#include "purchasing/rules/supplier_reference.h"
#include "purchasing/rules/tolerance.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::purchasing {

namespace {

using C = EnterSupplierInvoice;
using Line = C::Line;
using enum C::Rejection;
using enum C::Question;
using masterdata::byId;

struct Facts
{
    Day day;
    rules::InvoiceGround ground;
    std::optional<masterdata::PartnerRow> supplier;
    std::optional<QString> sameReference;
    std::optional<masterdata::PlantFacts> plant; ///< Of the first line; all lines agree in it, or are refused.
    Currency currency;
    std::vector<masterdata::ItemRow> items;
    std::vector<masterdata::TaxCodeRow> taxCodes;
    masterdata::UnitBook units;
    std::optional<Rate> exchange;
    std::vector<rules::ReceiptMove> moves;
    inventory::LateCosts late;
    inventory::StockBook stock;
    QString number;
};

/// A line of the command with what it turned out to mean.
struct Charge
{
    Quantity quantity; ///< In the order line's unit.
    Rate price;        ///< For one of that unit.
    Money net;
    const masterdata::TaxCodeRow *taxCode = nullptr;
    std::vector<rules::InvoicePart> parts;

    const masterdata::DocumentLineRow &ordered() const { return *parts.front().order.line; }
};

struct Invoice
{
    std::vector<Charge> charges;
    masterdata::Taxes taxes;
    Money net;

    Money total() const { return net + taxes.total(); }
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), LinesMissing, &C::lines);
    checks.rejectIf(c.lines.size() > rules::mostLines, TooManyLines, &C::lines, {{u"most"_s, qint64(rules::mostLines)}});
    checks.rejectIf(c.reference.trimmed().isEmpty(), ReferenceMissing, &C::reference);
    std::set<Id<DocumentLine>> seen;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        checks.rejectIf(!line.quantity.isPositive(), QuantityNotPositive, door::pathOf(&C::lines, i, &Line::quantity));
        checks.rejectIf(line.price.isNegative(), PriceNegative, door::pathOf(&C::lines, i, &Line::price));
        checks.rejectIf(line.line && !seen.insert(line.line).second, DuplicateLine, door::pathOf(&C::lines, i, &Line::line));
    }
}

/// The unit that the person gave, or the line's.
Quantity given(const Line &line, const masterdata::DocumentLineRow &received)
{
    return line.quantity.unit().isNone() ? line.quantity.inUnit(received.unit) : line.quantity;
}

std::optional<Rate> priceInUnitOf(const Line &line, const masterdata::DocumentLineRow &received, const masterdata::UnitBook &units)
{
    const auto by = units.conversion(received.item, given(line, received).unit(), received.unit);
    return by ? std::optional(line.price.converted(*by, Rounding::HalfUp)) : std::nullopt;
}

/// Goods are followed, and what they met on their way locked, only where a price differs.
std::vector<Id<StockMove>> movesConcerned(const C &c, const Facts &f)
{
    std::vector<Id<StockMove>> moves;
    for (const auto &line : c.lines) {
        for (const auto &place : f.ground.meant(line.line)) {
            const auto *move = rules::findMove(f.moves, place.line->id);
            if (move && priceInUnitOf(line, *place.line, f.units) != place.line->price)
                moves.push_back(move->id);
        }
    }
    return moves;
}

void gatherGoods(const C &c, door::Gather &read, Facts &f)
{
    std::vector<Id<Item>> items;
    std::vector<Id<TaxCode>> taxCodes;
    std::vector<Id<DocumentLine>> lines;
    for (const auto &line : c.lines) {
        taxCodes.push_back(line.taxCode);
        for (const auto &place : f.ground.meant(line.line)) {
            items.push_back(place.line->item);
            taxCodes.push_back(place.line->taxCode);
            lines.push_back(place.line->id);
        }
    }
    f.items = masterdata::findItems(read, items);
    f.taxCodes = masterdata::findTaxCodes(read, taxCodes);
    f.units = masterdata::gatherUnits(read, items);
    f.moves = rules::gatherReceiptMoves(read, lines);
    f.late = inventory::gatherLateCosts(read, movesConcerned(c, f));
    f.stock = inventory::gatherStock(read, f.late.needs(), f.day);
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    std::vector<Id<DocumentLine>> lines;
    for (const auto &line : c.lines)
        lines.push_back(line.line);
    f.ground = rules::gatherInvoiceGround(read, lines);
    f.sameReference = rules::gatherSameReference(read, c.supplier, c.reference);
    f.supplier = masterdata::findPartner(read, c.supplier);
    for (const auto &line : c.lines) {
        const auto meant = f.ground.meant(line.line);
        if (meant.empty() || f.plant)
            continue;
        const auto &head = meant.front().document->head.row;
        f.plant = masterdata::findPlant(read, head.plant);
        f.currency = head.currency;
        f.exchange = ledger::exchangeRate(read, head.currency, f.plant->currency, f.day);
        f.number = read.number(u"supplier_invoice"_s, head.entity);
    }
    if (f.supplier && f.plant)
        gatherGoods(c, read, f);
    return f;
}

std::optional<door::Decision> wrongHead(const Facts &f)
{
    if (!f.supplier)
        return door::reject(SupplierUnknown, &C::supplier);
    if (!f.supplier->supplier)
        return door::reject(NotASupplier, &C::supplier, {{u"partner"_s, f.supplier->code}});
    if (f.sameReference)
        return door::reject(ReferenceUsed, &C::reference, {{u"invoice"_s, *f.sameReference}});
    return std::nullopt;
}

std::optional<door::Decision> wrongOrigin(const C &c, const Facts &f, size_t i)
{
    const auto field = door::pathOf(&C::lines, i, &Line::line);
    const auto meant = f.ground.meant(c.lines[i].line);
    if (meant.empty()) {
        if (f.ground.orderLine(c.lines[i].line))
            return door::reject(QuantityMoreThanReceived, door::pathOf(&C::lines, i, &Line::quantity), {{u"left"_s, u"0"_s}});
        return door::reject(LineUnknown, field);
    }
    for (const auto &place : meant) {
        const auto &head = place.document->head.row;
        if (head.partner != f.supplier->id)
            return door::reject(LineOfAnotherSupplier, field, {{u"receipt"_s, head.number}});
        if (head.plant != f.plant->id || head.currency != f.currency)
            return door::reject(LineOfAnotherOrder, field, {{u"receipt"_s, head.number}});
    }
    return std::nullopt;
}

/// Completes the charge, or says what is wrong with its line.
std::optional<door::Decision> understand(const C &c, const Facts &f, size_t i, std::map<Id<DocumentLine>, std::int64_t> &taken, Charge &charge)
{
    if (auto wrong = wrongOrigin(c, f, i))
        return wrong;
    const auto &line = c.lines[i];
    const auto field = door::pathOf(&C::lines, i, &Line::quantity);
    const auto meant = f.ground.meant(line.line);
    const auto &received = *meant.front().line;
    const auto quantity = f.units.convert(received.item, given(line, received), received.unit, masterdata::Inexact::RoundedHalfUp);
    if (!quantity)
        return door::reject(UnitDoesNotConvert, field, {{u"unit"_s, line.quantity.unit().code()}, {u"into"_s, received.unit.code()}});
    if (quantity->isZero())
        return door::reject(QuantityTooSmall, field, {{u"unit"_s, received.unit.code()}});
    charge.quantity = *quantity;
    charge.price = *priceInUnitOf(line, received, f.units);
    charge.net = line.price.times(given(line, received), f.currency);
    std::int64_t left = 0;
    for (const auto &place : meant) {
        const auto *item = f.ground.item(place.line->id);
        left += item ? item->quantity - taken[place.line->id] : 0;
    }
    charge.parts = rules::matchLine(f.ground, line.line, charge.quantity, charge.net, taken);
    if (charge.parts.empty())
        return door::reject(QuantityMoreThanReceived, field, {{u"left"_s, Quantity(left, received.unit).toString()}});
    const bool named = line.taxCode != Id<TaxCode>();
    charge.taxCode = byId(f.taxCodes, named ? line.taxCode : charge.ordered().taxCode);
    if (named && !charge.taxCode)
        return door::reject(TaxCodeUnknown, door::pathOf(&C::lines, i, &Line::taxCode));
    return std::nullopt;
}

/// Adds the lines up and compares them with what is printed.
std::optional<door::Decision> reckon(const C &c, const Facts &f, Invoice &invoice)
{
    for (const auto &charge : invoice.charges) {
        invoice.net += charge.net;
        invoice.taxes.add(charge.taxCode, charge.net);
    }
    const auto wrong = rules::compare({c.currency, c.tax, c.total}, invoice.net, invoice.taxes, c.lines.size());
    if (!wrong)
        return std::nullopt;
    const QJsonObject expected{{u"currency"_s, f.currency.code()}};
    switch (*wrong) {
    case rules::PrintedProblem::OtherCurrency:
        return door::reject(CurrencyDiffers, &C::currency, expected);
    case rules::PrintedProblem::OtherCurrencyOfTax:
        return door::reject(CurrencyDiffers, &C::tax, expected);
    case rules::PrintedProblem::OtherCurrencyOfTotal:
        return door::reject(CurrencyDiffers, &C::total, expected);
    case rules::PrintedProblem::TaxDiffers:
        return door::reject(TaxDiffers, &C::tax, {{u"calculated"_s, invoice.taxes.total().toString()}});
    case rules::PrintedProblem::TotalDiffers:
        return door::reject(TotalDiffers, &C::total, {{u"calculated"_s, invoice.total().toString()}});
    }
    return std::nullopt;
}

door::Problems questions(const Facts &f, const Invoice &invoice, const door::Work &work)
{
    door::Problems out;
    for (size_t i = 0; i < invoice.charges.size(); ++i) {
        const auto &charge = invoice.charges[i];
        const auto &ordered = charge.ordered();
        const auto agreed = ordered.price.times(charge.quantity, f.currency);
        const bool matches = rules::invoicePrice.allows(ordered.price.billionths(), charge.price.billionths())
            && rules::invoiceAmount.allows(agreed, charge.net);
        if (!work.accepted(PriceDiffers) && !matches)
            out.push_back({u"PriceDiffers"_s, door::pathOf(&C::lines, i, &Line::price),
                           {{u"ordered"_s, ordered.price.toString()}, {u"invoiced"_s, charge.price.toString()},
                            {u"difference"_s, (charge.net - agreed).toString()}}});
        if (!work.accepted(TaxCodeDiffers) && ordered.taxCode && charge.taxCode && charge.taxCode->id != ordered.taxCode)
            out.push_back({u"TaxCodeDiffers"_s, door::pathOf(&C::lines, i, &Line::taxCode), {{u"invoiced"_s, charge.taxCode->code}}});
    }
    return out;
}

/// Ends the debt for one part of what was received, and takes what it cost otherwise where it belongs. Returns what it
/// costs now.
Money settle(Facts &f, const rules::InvoicePart &part, Id<Document> invoice, rules::PriceDifferences &differences, door::Changes &changes)
{
    const auto own = f.plant->currency;
    const auto &received = *part.receipt.line;
    const auto &item = *byId(f.items, received.item);
    const auto dimensions = rules::dimensionsOf(item, *f.supplier, f.plant->id, invoice);
    auto &owed = *std::ranges::find_if(f.ground.received, [&](const auto &o) { return o.row.line == received.id; });

    const auto cleared = ledger::clearQuantity(changes, owed, part.quantity, dimensions);
    const auto agreedNow = -f.exchange->exchange(cleared.foreign, own);
    ledger::postExchangeDifference(changes, agreedNow + cleared.booked, dimensions);
    const auto charged = f.exchange->exchange(part.charged, own);

    differences.add(rules::findMove(f.moves, received.id), charged - agreedNow, dimensions, changes);
    return charged;
}

void postTaxes(const Facts &f, const Invoice &invoice, Id<Document> document, Money &gross, door::Changes &changes)
{
    const auto own = f.plant->currency;
    for (const auto &tax : invoice.taxes.all()) {
        const auto amount = f.exchange->exchange(tax.amount, own);
        ledger::postings(changes).add({ledger::Role::InputTax, amount, f.currency == own ? Money() : tax.amount,
                                       rules::dimensionsOf(*f.supplier, f.plant->id, document), {}, {}});
        gross += amount;
    }
}

/// Orders that nothing more is expected of: received and invoiced in full.
void closeComplete(const Facts &f, const std::map<Id<DocumentLine>, std::int64_t> &invoicedNow, door::Changes &changes)
{
    for (const auto &order : f.ground.orders) {
        const bool concerned = std::ranges::any_of(order.lines, [&](const auto &line) { return invoicedNow.contains(line.id); });
        if (concerned && order.head.state == state::open && rules::isComplete(order, invoicedNow))
            masterdata::advance(changes, order.id(), state::open, state::closed);
    }
}

door::Decision post(const C &c, Facts f, const Invoice &invoice, const door::Work &work)
{
    const auto &first = invoice.charges.front().parts.front().receipt.document->head.row;
    masterdata::DocumentRow head = first;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::SupplierInvoice;
    head.number = f.number;
    head.day = f.day;
    head.due = f.day.plusDays(int(f.supplier->paymentDays));
    head.reference = c.reference.trimmed();

    door::Changes changes;
    masterdata::startDocument(changes, head, state::posted);
    ledger::postings(changes).kind = u"supplier_invoice"_s;
    ledger::postings(changes).text = u"%1 %2"_s.arg(f.number, c.reference);
    Money gross(0, f.plant->currency);
    std::map<Id<DocumentLine>, std::int64_t> invoicedNow;
    rules::PriceDifferences differences(f.stock, f.late);
    size_t number = 0;
    for (const auto &charge : invoice.charges) {
        for (const auto &part : charge.parts) {
            masterdata::DocumentLineRow line = *part.receipt.line;
            line.id = work.newId<DocumentLine>();
            line.document = head.id;
            line.line = rules::lineNumber(number++);
            line.quantity = part.quantity.millionths();
            line.price = charge.price;
            line.amount = part.charged.minor();
            line.taxCode = charge.taxCode ? charge.taxCode->id : Id<TaxCode>();
            line.sourceLine = part.receipt.line->id;
            changes.insert(line);
            const auto cost = settle(f, part, head.id, differences, changes);
            masterdata::progress(changes, part.receipt.document->id(), part.receipt.line->id, measure::invoiced, part.quantity, cost.minor());
            masterdata::progress(changes, part.order.document->id(), part.order.line->id, measure::invoiced, part.quantity, cost.minor());
            auto &sum = invoicedNow[part.order.line->id];
            sum = addChecked(sum, part.quantity.millionths());
            gross += cost;
        }
    }
    differences.spread(f.stock, f.plant->currency, {{}, f.day, head.id, 0}, work, changes);
    postTaxes(f, invoice, head.id, gross, changes);
    ledger::openItem(changes, work, {ledger::OpenItemKind::Payable, head.entity, -gross, -invoice.total(), {},
                                     rules::dimensionsOf(*f.supplier, f.plant->id, head.id), {}, f.day, head.due});
    closeComplete(f, invoicedNow, changes);
    changes.event().value = gross;
    return door::accept(std::move(changes), C::Receipt{f.number, invoice.total(), head.due});
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (auto wrong = wrongHead(f))
        return *wrong;
    Invoice invoice{std::vector<Charge>(c.lines.size()), masterdata::Taxes(f.currency), Money(0, f.currency)};
    std::map<Id<DocumentLine>, std::int64_t> taken;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (auto wrong = understand(c, f, i, taken, invoice.charges[i]))
            return *wrong;
    }
    if (!f.exchange)
        return door::reject(ExchangeRateMissing, &C::day, {{u"currency"_s, f.currency.code()}, {u"into"_s, f.plant->currency.code()}});
    if (auto wrong = reckon(c, f, invoice))
        return *wrong;
    if (auto asked = questions(f, invoice, work); !asked.empty()) {
        door::Decision out;
        out.questions = std::move(asked);
        return out;
    }
    return post(c, f, invoice, work);
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"purchasing.EnterSupplierInvoice"_s, 1, u"purchasing.supplier_invoice_entered"_s,
            u"Enters a supplier's invoice and matches it with order and receipt."_s,
            uR"({"supplier": "ALPEN", "reference": "R-77120", "total": "171.36 EUR", "lines": [{"line": "RC-1001/10", "quantity": "60 kg", "price": "2.40"}]})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::purchasing
