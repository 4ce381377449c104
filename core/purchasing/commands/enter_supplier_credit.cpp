// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/commands/enter_supplier_credit.h"

#include "ledger/exchange.h"
#include "ledger/open_items.h"
#include "masterdata/by_id.h"
#include "masterdata/lined_document.h"
#include "masterdata/units.h"
#include "purchasing/rules/dimensions.h"
#include "purchasing/rules/limits.h"
#include "purchasing/rules/printed.h"
#include "purchasing/rules/supplier_reference.h"
#include "purchasing/rules/tolerance.h"
#include "purchasing/types/words.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::purchasing {

namespace {

using C = EnterSupplierCredit;
using Line = C::Line;
using enum C::Rejection;
using enum C::Question;
using masterdata::byId;
using masterdata::DocumentLineRow;
using masterdata::LinedDocument;

struct Facts
{
    Day day;
    std::vector<LinedDocument> returns; ///< Only what has not been taken back.
    std::vector<LinedDocument> chain;   ///< Their receipts and orders.
    std::vector<ledger::OpenItemState> owed;
    std::optional<masterdata::PartnerRow> supplier;
    std::optional<QString> sameReference;
    std::optional<masterdata::PlantFacts> plant; ///< Of the first line; all lines agree in it, or are refused.
    Currency currency;
    std::vector<masterdata::ItemRow> items;
    std::vector<masterdata::TaxCodeRow> taxCodes;
    masterdata::UnitBook units;
    std::optional<Rate> exchange;
    QString number;

    struct Place
    {
        const LinedDocument *document = nullptr;
        const DocumentLineRow *line = nullptr;
    };
    Place find(Id<DocumentLine> line) const
    {
        for (const auto &document : returns) {
            if (const auto *row = document.line(line))
                return {&document, row};
        }
        return {};
    }
    const ledger::OpenItemState *item(Id<DocumentLine> line) const
    {
        const auto found = std::ranges::find_if(owed, [&](const auto &o) { return o.row.line == line; });
        return found == owed.end() ? nullptr : &*found;
    }
};

/// A line of the command with what it turned out to mean.
struct Credit
{
    Facts::Place returned;
    Quantity quantity; ///< In the order line's unit.
    Rate price;        ///< For one of that unit.
    Money net;
    const masterdata::TaxCodeRow *taxCode = nullptr;
};

struct Paper
{
    std::vector<Credit> credits;
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

/// The returns, their receipts and orders, locked together.
void gatherChain(const C &c, door::Gather &read, Facts &f)
{
    std::vector<Id<DocumentLine>> lines;
    for (const auto &line : c.lines)
        lines.push_back(line.line);
    std::vector<Id<Document>> documents;
    std::vector<Id<DocumentLine>> received;
    for (const auto &origin : masterdata::gatherOrigins(read, lines)) {
        documents.push_back(origin.document);
        documents.push_back(origin.source);
        received.push_back(origin.sourceLine);
    }
    for (const auto &origin : masterdata::gatherOrigins(read, received))
        documents.push_back(origin.source);
    std::erase_if(documents, [](Id<Document> id) { return !id; });
    if (documents.empty())
        return;
    std::vector<Id<Document>> returns;
    for (auto &document : masterdata::gatherLined(read, documents)) {
        if (document.head.row.kind != masterdata::DocumentKind::SupplierReturn) {
            f.chain.push_back(std::move(document));
        } else if (document.head.state == state::posted) {
            returns.push_back(document.id());
            f.returns.push_back(std::move(document));
        }
    }
    if (!returns.empty())
        f.owed = ledger::gatherOpenItemsOf(read, returns, ledger::OpenItemKind::Received);
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    gatherChain(c, read, f);
    f.sameReference = rules::gatherSameReference(read, c.supplier, c.reference);
    f.supplier = masterdata::findPartner(read, c.supplier);
    std::vector<Id<Item>> items;
    std::vector<Id<TaxCode>> taxCodes;
    for (const auto &line : c.lines) {
        taxCodes.push_back(line.taxCode);
        const auto place = f.find(line.line);
        if (!place.line)
            continue;
        items.push_back(place.line->item);
        taxCodes.push_back(place.line->taxCode);
        if (f.plant)
            continue;
        const auto &head = place.document->head.row;
        f.plant = masterdata::findPlant(read, head.plant);
        f.currency = head.currency;
        f.exchange = ledger::exchangeRate(read, head.currency, f.plant->currency, f.day);
        f.number = read.number(u"supplier_invoice"_s, head.entity);
    }
    f.items = masterdata::findItems(read, items);
    f.taxCodes = masterdata::findTaxCodes(read, taxCodes);
    f.units = masterdata::gatherUnits(read, items);
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

/// Completes the credit, or says what is wrong with its line.
std::optional<door::Decision> understand(const C &c, const Facts &f, size_t i, Credit &credit)
{
    const auto &line = c.lines[i];
    const auto at = door::pathOf(&C::lines, i, &Line::line);
    const auto field = door::pathOf(&C::lines, i, &Line::quantity);
    credit.returned = f.find(line.line);
    if (!credit.returned.line)
        return door::reject(LineUnknown, at);
    const auto &head = credit.returned.document->head.row;
    if (head.partner != f.supplier->id)
        return door::reject(LineOfAnotherSupplier, at, {{u"return"_s, head.number}});
    if (head.plant != f.plant->id || head.currency != f.currency)
        return door::reject(LineOfAnotherOrder, at, {{u"return"_s, head.number}});
    const auto &row = *credit.returned.line;
    const auto given = line.quantity.unit().isNone() ? line.quantity.inUnit(row.unit) : line.quantity;
    const auto by = f.units.conversion(row.item, given.unit(), row.unit);
    if (!by)
        return door::reject(UnitDoesNotConvert, field, {{u"unit"_s, given.unit().code()}, {u"into"_s, row.unit.code()}});
    credit.quantity = given.converted(*by, row.unit, Rounding::HalfUp);
    credit.price = line.price.converted(*by, Rounding::HalfUp);
    credit.net = line.price.times(given, f.currency);
    if (credit.quantity.isZero())
        return door::reject(QuantityTooSmall, field, {{u"unit"_s, row.unit.code()}});
    const auto *item = f.item(row.id);
    const Quantity owed(item ? -item->quantity : 0, row.unit);
    if (credit.quantity > owed)
        return door::reject(QuantityMoreThanOwed, field, {{u"left"_s, owed.toString()}});
    const bool named = line.taxCode != Id<TaxCode>();
    credit.taxCode = byId(f.taxCodes, named ? line.taxCode : row.taxCode);
    if (named && !credit.taxCode)
        return door::reject(TaxCodeUnknown, door::pathOf(&C::lines, i, &Line::taxCode));
    return std::nullopt;
}

std::optional<door::Decision> reckon(const C &c, const Facts &f, Paper &paper)
{
    for (const auto &credit : paper.credits) {
        paper.net += credit.net;
        paper.taxes.add(credit.taxCode, credit.net);
    }
    const auto wrong = rules::compare({c.currency, c.tax, c.total}, paper.net, paper.taxes, c.lines.size());
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
        return door::reject(TaxDiffers, &C::tax, {{u"calculated"_s, paper.taxes.total().toString()}});
    case rules::PrintedProblem::TotalDiffers:
        return door::reject(TotalDiffers, &C::total, {{u"calculated"_s, paper.total().toString()}});
    }
    return std::nullopt;
}

door::Problems questions(const Facts &f, const Paper &paper, const door::Work &work)
{
    door::Problems out;
    for (size_t i = 0; i < paper.credits.size(); ++i) {
        const auto &credit = paper.credits[i];
        const auto &returned = *credit.returned.line;
        const auto agreed = returned.price.times(credit.quantity, f.currency);
        const bool matches = rules::invoicePrice.allows(returned.price.billionths(), credit.price.billionths())
            && rules::invoiceAmount.allows(agreed, credit.net);
        if (!work.accepted(PriceDiffers) && !matches)
            out.push_back({u"PriceDiffers"_s, door::pathOf(&C::lines, i, &Line::price),
                           {{u"ordered"_s, returned.price.toString()}, {u"credited"_s, credit.price.toString()},
                            {u"difference"_s, (credit.net - agreed).toString()}}});
    }
    return out;
}

/// Ends what the supplier owed for one line; what it did not give is variance. Returns what it gave.
Money settle(Facts &f, const Credit &credit, Id<Document> document, door::Changes &changes)
{
    const auto own = f.plant->currency;
    const auto &row = *credit.returned.line;
    const auto dimensions = rules::dimensionsOf(*byId(f.items, row.item), *f.supplier, f.plant->id, document);
    auto &owed = *std::ranges::find_if(f.owed, [&](const auto &o) { return o.row.line == row.id; });
    const auto cleared = ledger::clearQuantity(changes, owed, -credit.quantity, dimensions);
    const auto agreedNow = f.exchange->exchange(cleared.foreign, own);
    ledger::postExchangeDifference(changes, cleared.booked - agreedNow, dimensions);
    const auto given = f.exchange->exchange(credit.net, own);
    ledger::postings(changes).debit(ledger::Role::PurchasePriceVariance, agreedNow - given, dimensions);
    return given;
}

/// Counts it as credited on the return, the receipt and the order.
void count(const Facts &f, const Credit &credit, Money given, door::Changes &changes)
{
    const auto &row = *credit.returned.line;
    masterdata::progress(changes, credit.returned.document->id(), row.id, measure::credited, credit.quantity, given.minor());
    auto source = row.sourceLine;
    for (int step = 0; step < 2; ++step) {
        for (const auto &document : f.chain) {
            if (const auto *line = document.line(source)) {
                masterdata::progress(changes, document.id(), line->id, measure::credited, credit.quantity, given.minor());
                source = line->sourceLine;
                break;
            }
        }
    }
}

door::Decision post(const C &c, Facts f, const Paper &paper, const door::Work &work)
{
    masterdata::DocumentRow head = paper.credits.front().returned.document->head.row;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::SupplierInvoice;
    head.number = f.number;
    head.day = head.due = f.day;
    head.reference = c.reference.trimmed();
    const auto own = f.plant->currency;

    door::Changes changes;
    masterdata::startDocument(changes, head, state::posted);
    ledger::postings(changes).kind = u"supplier_credit"_s;
    ledger::postings(changes).text = u"%1 %2"_s.arg(f.number, head.reference);
    Money gross(0, own);
    for (size_t i = 0; i < paper.credits.size(); ++i) {
        const auto &credit = paper.credits[i];
        DocumentLineRow line = *credit.returned.line;
        line.id = work.newId<DocumentLine>();
        line.document = head.id;
        line.line = rules::lineNumber(i);
        line.quantity = -credit.quantity.millionths();
        line.price = credit.price;
        line.amount = -credit.net.minor();
        line.taxCode = credit.taxCode ? credit.taxCode->id : Id<TaxCode>();
        line.sourceLine = credit.returned.line->id;
        changes.insert(line);
        const auto given = settle(f, credit, head.id, changes);
        count(f, credit, given, changes);
        gross += given;
    }
    const auto dimensions = rules::dimensionsOf(*f.supplier, f.plant->id, head.id);
    for (const auto &tax : paper.taxes.all()) {
        const auto amount = f.exchange->exchange(tax.amount, own);
        ledger::postings(changes).add({ledger::Role::InputTax, -amount, f.currency == own ? Money() : -tax.amount, dimensions, {}, {}});
        gross += amount;
    }
    ledger::openItem(changes, work, {ledger::OpenItemKind::Payable, head.entity, gross, paper.total(), {}, dimensions, {}, f.day, head.due});
    changes.event().value = gross;
    return door::accept(std::move(changes), C::Receipt{f.number, paper.total()});
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (auto wrong = wrongHead(f))
        return *wrong;
    Paper paper{std::vector<Credit>(c.lines.size()), masterdata::Taxes(f.currency), Money(0, f.currency)};
    for (size_t i = 0; i < c.lines.size(); ++i) {
        if (auto wrong = understand(c, f, i, paper.credits[i]))
            return *wrong;
    }
    if (!f.exchange)
        return door::reject(ExchangeRateMissing, &C::day, {{u"currency"_s, f.currency.code()}, {u"into"_s, f.plant->currency.code()}});
    if (auto wrong = reckon(c, f, paper))
        return *wrong;
    if (auto asked = questions(f, paper, work); !asked.empty()) {
        door::Decision out;
        out.questions = std::move(asked);
        return out;
    }
    return post(c, f, paper, work);
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"purchasing.EnterSupplierCredit"_s, 1, u"purchasing.supplier_credit_entered"_s, u"Enters a supplier's credit note for what was sent back."_s,
            uR"({"supplier": "ALPEN", "reference": "G-881", "lines": [{"line": "SR-1001/10", "quantity": "5 kg", "price": "2.40"}]})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::purchasing
