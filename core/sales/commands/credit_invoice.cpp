// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sales/commands/credit_invoice.h"

#include "ledger/open_items.h"
#include "masterdata/by_id.h"
#include "masterdata/taxes.h"
#include "masterdata/units.h"
#include "sales/rules/dimensions.h"
#include "sales/rules/limits.h"
#include "sales/rules/order_state.h"
#include "sales/rules/parts.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::sales {

namespace {

using C = CreditInvoice;
using Line = C::Line;
using enum C::Rejection;
using masterdata::byId;
using masterdata::DocumentLineRow;
using masterdata::LinedDocument;

const store::Statement bookedOfInvoice{"sales/booked_of_invoice"};

struct Booked
{
    std::int64_t amount = 0;
    std::int64_t foreignAmount = 0;
    static constexpr auto fields()
    {
        return std::tuple(store::field("amount", &Booked::amount), store::field("foreign_amount", &Booked::foreignAmount));
    }
};

struct Facts
{
    Day day;
    std::optional<LinedDocument> invoice;
    std::vector<LinedDocument> chain; ///< The order and its shipments.
    std::optional<masterdata::PartnerRow> customer;
    std::optional<masterdata::PlantFacts> plant;
    std::optional<masterdata::ReasonRow> reason;
    std::vector<masterdata::ItemRow> items;
    std::vector<masterdata::TaxCodeRow> taxCodes;
    masterdata::UnitBook units;
    std::vector<ledger::OpenItemState> receivable;
    Booked booked;
    QString number;
};

/// So much of a line of the invoice, in its unit.
struct Part
{
    const DocumentLineRow *line = nullptr;
    Quantity quantity;
    Money net;     ///< In the invoice's currency.
    Money revenue; ///< In the entity's.
};

void check(const C &c, door::Checks &checks)
{
    std::set<std::int64_t> seen;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        checks.rejectIf(!c.lines[i].quantity.isPositive(), QuantityNotPositive, door::pathOf(&C::lines, i, &Line::quantity));
        checks.rejectIf(!seen.insert(c.lines[i].line).second, DuplicateLine, door::pathOf(&C::lines, i, &Line::line));
    }
}

/// The invoice, the shipments that it charges and their order, locked together.
void gatherChain(const C &c, door::Gather &read, Facts &f)
{
    std::vector documents{asDocument(c.invoice)};
    std::vector<Id<DocumentLine>> shipped;
    for (const auto &origin : masterdata::gatherOriginsOf(read, asDocument(c.invoice))) {
        documents.push_back(origin.source);
        shipped.push_back(origin.sourceLine);
    }
    for (const auto &origin : masterdata::gatherOrigins(read, shipped))
        documents.push_back(origin.source);
    for (auto &document : masterdata::gatherLined(read, documents)) {
        if (document.id() != asDocument(c.invoice))
            f.chain.push_back(std::move(document));
        else if (document.head.row.kind == masterdata::DocumentKind::CustomerInvoice)
            f.invoice = std::move(document);
    }
}

Quantity leftOf(const Facts &f, const DocumentLineRow &line)
{
    return Quantity(line.quantity, line.unit) - f.invoice->done(line, measure::credited);
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    if (!c.invoice)
        return f;
    gatherChain(c, read, f);
    if (!f.invoice)
        return f;
    const auto &head = f.invoice->head.row;
    f.customer = masterdata::findPartner(read, head.partner);
    f.plant = masterdata::findPlant(read, head.plant);
    f.reason = masterdata::findReason(read, c.reason);
    std::vector<Id<Item>> items;
    std::vector<Id<TaxCode>> taxCodes;
    for (const auto &line : f.invoice->lines) {
        items.push_back(line.item);
        taxCodes.push_back(line.taxCode);
    }
    f.items = masterdata::findItems(read, items);
    f.taxCodes = masterdata::findTaxCodes(read, taxCodes);
    f.units = masterdata::gatherUnits(read, items);
    f.receivable = ledger::gatherOpenItemsOf(read, {head.id}, ledger::OpenItemKind::Receivable);
    f.booked = read.one<Booked>(bookedOfInvoice, {{"invoice", head.id}}).value_or(Booked());
    const bool anyLeft = std::ranges::any_of(f.invoice->lines, [&](const auto &line) { return leftOf(f, line).isPositive(); });
    if (f.invoice->head.state == state::posted && anyLeft) // Without a gap: only where there may be a credit note.
        f.number = read.number(u"customer_invoice"_s, head.entity);
    return f;
}

Part partOf(const Facts &f, const DocumentLineRow &line, Quantity quantity)
{
    const auto before = f.invoice->done(line, measure::credited).millionths();
    const auto of = [&](std::int64_t amount) { return rules::partOf(amount, before, quantity.millionths(), line.quantity); };
    return {&line, quantity, Money(of(line.amount), f.invoice->head.row.currency),
            Money(of(f.invoice->amountDone(line, measure::invoiced)), f.plant->currency)};
}

/// The part that a line of the command means, or what is wrong with it.
std::optional<door::Decision> understand(const C &c, const Facts &f, size_t i, std::vector<Part> &parts)
{
    const auto &given = c.lines[i];
    const auto field = door::pathOf(&C::lines, i, &Line::quantity);
    const auto *line = f.invoice->line(given.line);
    if (!line)
        return door::reject(LineUnknown, door::pathOf(&C::lines, i, &Line::line), {{u"line"_s, qint64(given.line)}});
    const auto named = given.quantity.unit().isNone() ? given.quantity.inUnit(line->unit) : given.quantity;
    const auto quantity = f.units.convert(line->item, named, line->unit, masterdata::Inexact::RoundedHalfUp);
    if (!quantity)
        return door::reject(UnitDoesNotConvert, field, {{u"unit"_s, named.unit().code()}, {u"into"_s, line->unit.code()}});
    if (quantity->isZero())
        return door::reject(QuantityTooSmall, field, {{u"unit"_s, line->unit.code()}});
    if (*quantity > leftOf(f, *line))
        return door::reject(QuantityMoreThanInvoiced, field, {{u"left"_s, leftOf(f, *line).toString()}});
    parts.push_back(partOf(f, *line, *quantity));
    return std::nullopt;
}

/// Tax on what has been credited with these parts, less tax on what had been before: together the invoice's own.
Money taxOf(const Facts &f, const std::vector<Part> &parts)
{
    const auto currency = f.invoice->head.row.currency;
    masterdata::Taxes before(currency), after(currency);
    for (const auto &line : f.invoice->lines) {
        const auto *code = byId(f.taxCodes, line.taxCode);
        const auto credited = f.invoice->done(line, measure::credited).millionths();
        const Money net(rules::partOf(line.amount, 0, credited, line.quantity), currency);
        before.add(code, net);
        after.add(code, net);
    }
    for (const auto &part : parts)
        after.add(byId(f.taxCodes, part.line->taxCode), part.net);
    return after.total() - before.total();
}

/// What has been credited so far, with tax, in the invoice's currency.
Money creditedBefore(const Facts &f)
{
    const auto currency = f.invoice->head.row.currency;
    masterdata::Taxes taxes(currency);
    Money net(0, currency);
    for (const auto &line : f.invoice->lines) {
        const Money part(rules::partOf(line.amount, 0, f.invoice->done(line, measure::credited).millionths(), line.quantity), currency);
        taxes.add(byId(f.taxCodes, line.taxCode), part);
        net += part;
    }
    return net + taxes.total();
}

/// The customer owes less: of the invoice as far as it is open, and the rest as a credit.
void owe(Facts &f, Money own, Money total, const ledger::Dimensions &dimensions, const door::Work &work, door::Changes &changes)
{
    auto booked = own.zero();
    auto rest = total;
    if (!f.receivable.empty() && f.receivable.front().open().isPositive()) {
        auto &item = f.receivable.front();
        const auto part = std::min(total, item.open());
        if (part.isPositive())
            booked = ledger::clear(changes, item, part, dimensions).booked;
        rest -= part;
    }
    if (rest.isZero()) {
        // What the item carried may be a minor unit off its share of what was booked, because both were rounded on the way.
        const auto off = booked - own;
        if (off.absolute().minor() <= 1)
            ledger::postings(changes).debit(ledger::Role::Rounding, off, dimensions);
        else
            ledger::postExchangeDifference(changes, off, dimensions);
        return;
    }
    ledger::openItem(changes, work, {ledger::OpenItemKind::Receivable, f.plant->entity, booked - own, -rest, {}, dimensions, {}, f.day, f.day});
}

DocumentLineRow creditLine(const Part &part, Id<Document> document, size_t index, const door::Work &work)
{
    DocumentLineRow line = *part.line;
    line.id = work.newId<DocumentLine>();
    line.document = document;
    line.line = rules::lineNumber(index);
    line.quantity = -part.quantity.millionths();
    line.amount = -part.net.minor();
    line.sourceLine = part.line->id;
    return line;
}

/// Counts the part as credited on the invoice, the shipment and the order.
void count(const Facts &f, const Part &part, door::Changes &changes)
{
    masterdata::progress(changes, f.invoice->id(), part.line->id, measure::credited, part.quantity, part.revenue.minor());
    auto source = part.line->sourceLine;
    for (int step = 0; step < 2; ++step) {
        for (const auto &document : f.chain) {
            if (const auto *line = document.line(source)) {
                masterdata::progress(changes, document.id(), line->id, measure::credited, part.quantity, part.revenue.minor());
                source = line->sourceLine;
                break;
            }
        }
    }
}

door::Decision post(const C &c, Facts f, const std::vector<Part> &parts, const door::Work &work)
{
    masterdata::DocumentRow head = f.invoice->head.row;
    head.id = work.newId<Document>();
    head.number = f.number;
    head.day = head.due = f.day;
    if (!c.reference.isEmpty())
        head.reference = c.reference;
    const auto own = f.plant->currency;

    door::Changes changes;
    masterdata::startDocument(changes, head, state::posted);
    ledger::postings(changes).kind = u"customer_credit"_s;
    ledger::postings(changes).text = f.number;
    Money net(0, head.currency);
    Money revenue(0, own);
    for (size_t i = 0; i < parts.size(); ++i) {
        changes.insert(creditLine(parts[i], head.id, i, work));
        auto dimensions = rules::dimensionsOf(*byId(f.items, parts[i].line->item), *f.customer, head.plant, head.id);
        dimensions.reason = c.reason;
        ledger::postings(changes).add({ledger::Role::Revenue, parts[i].revenue, head.currency == own ? Money() : parts[i].net, dimensions, {}, {}});
        count(f, parts[i], changes);
        net += parts[i].net;
        revenue += parts[i].revenue;
    }
    const auto tax = taxOf(f, parts);
    const auto total = net + tax;
    const auto gross = tax.isZero()
        ? revenue
        : Money(rules::partOf(f.booked.amount, creditedBefore(f).minor(), total.minor(), f.booked.foreignAmount), own);
    auto dimensions = rules::dimensionsOf(*f.customer, head.plant, head.id);
    dimensions.reason = c.reason;
    ledger::postings(changes).add({ledger::Role::OutputTax, gross - revenue, head.currency == own ? Money() : tax, dimensions, {}, {}});
    owe(f, gross, total, dimensions, work, changes);
    changes.event().value = gross;
    return door::accept(std::move(changes), C::Receipt{f.number, total});
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.invoice)
        return door::reject(InvoiceUnknown, &C::invoice);
    const auto &head = f.invoice->head.row;
    if (f.invoice->head.state != state::posted)
        return door::reject(InvoiceTakenBack, &C::invoice, {{u"invoice"_s, head.number}});
    if (std::ranges::any_of(f.invoice->lines, [](const auto &line) { return line.quantity < 0; }))
        return door::reject(InvoiceIsCredit, &C::invoice, {{u"invoice"_s, head.number}});
    if (c.reason != Id<Reason>() && !f.reason)
        return door::reject(ReasonUnknown, &C::reason);
    if (f.day < head.day)
        return door::reject(DayBeforeInvoice, &C::day, {{u"day"_s, head.day.toString()}});
    std::vector<Part> parts;
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (auto wrong = understand(c, f, i, parts))
            return *wrong;
    }
    if (c.lines.empty()) {
        for (const auto &line : f.invoice->lines) {
            if (leftOf(f, line).isPositive())
                parts.push_back(partOf(f, line, leftOf(f, line)));
        }
    }
    if (parts.empty())
        return door::reject(NothingToCredit, &C::invoice, {{u"invoice"_s, head.number}});
    return post(c, f, parts, work);
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"sales.CreditInvoice"_s, 1, u"sales.invoice_credited"_s, u"Credits an invoice, partly or wholly."_s,
            uR"({"invoice": "CI-1001", "lines": [{"line": 10, "quantity": "1"}], "reason": "RETURN"})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::sales
