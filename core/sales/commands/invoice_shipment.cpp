// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sales/commands/invoice_shipment.h"

#include "ledger/exchange.h"
#include "ledger/open_items.h"
#include "masterdata/by_id.h"
#include "masterdata/taxes.h"
#include "sales/rules/dimensions.h"
#include "sales/rules/limits.h"
#include "sales/rules/order_state.h"
#include "sales/rules/parts.h"

using namespace Qt::StringLiterals;

namespace millrace::sales {

namespace {

using C = InvoiceShipment;
using enum C::Rejection;
using masterdata::byId;
using masterdata::DocumentLineRow;
using masterdata::LinedDocument;

struct Facts
{
    Day day;
    std::optional<LinedDocument> order;
    std::vector<LinedDocument> shipments;
    std::optional<LinedDocument> takenBack; ///< The one that was named.
    std::optional<masterdata::PartnerRow> customer;
    std::optional<masterdata::PlantFacts> plant;
    std::vector<masterdata::ItemRow> items;
    std::vector<masterdata::TaxCodeRow> taxCodes;
    std::optional<Rate> exchange;
    QString number;
};

/// A line of a shipment, as far as it is not charged.
struct Charge
{
    const LinedDocument *shipment = nullptr;
    const DocumentLineRow *line = nullptr;
    Quantity quantity;
    Money net;
};

void check(const C &c, door::Checks &checks)
{
    const bool shipment = c.shipment != Id<Shipment>();
    const bool order = c.order != Id<SalesOrder>();
    checks.rejectIf(!shipment && !order, NothingNamed, &C::shipment);
    checks.rejectIf(shipment && order, BothNamed, &C::order);
}

/// The order waits for nobody but its own commands; its shipments are locked with it.
void gatherDocuments(const C &c, door::Gather &read, Facts &f)
{
    std::vector<Id<Document>> documents;
    if (c.shipment) {
        documents.push_back(asDocument(c.shipment));
        for (const auto &origin : masterdata::gatherOriginsOf(read, asDocument(c.shipment)))
            documents.push_back(origin.source);
    } else if (c.order) {
        documents = masterdata::followersOf(read, {asDocument(c.order)}, masterdata::DocumentKind::Shipment);
        documents.push_back(asDocument(c.order));
    }
    if (documents.empty())
        return;
    for (auto &document : masterdata::gatherLined(read, documents)) {
        const auto kind = document.head.row.kind;
        if (kind == masterdata::DocumentKind::SalesOrder)
            f.order = std::move(document);
        else if (kind != masterdata::DocumentKind::Shipment || (c.shipment && document.id() != asDocument(c.shipment)))
            continue;
        else if (document.head.state == state::posted)
            f.shipments.push_back(std::move(document));
        else
            f.takenBack = std::move(document);
    }
}

std::vector<Charge> toCharge(const Facts &f)
{
    std::vector<Charge> out;
    for (const auto &shipment : f.shipments) {
        for (const auto &line : shipment.lines) {
            const auto before = rules::charged(shipment, line);
            const auto left = Quantity(line.quantity, line.unit) - shipment.done(line, measure::returned) - before;
            if (!left.isPositive())
                continue;
            const auto net = rules::partOf(line.amount, before.millionths(), left.millionths(), line.quantity);
            out.push_back({&shipment, &line, left, Money(net, f.order->head.row.currency)});
        }
    }
    return out;
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    gatherDocuments(c, read, f);
    if (!f.order)
        return f;
    const auto &head = f.order->head.row;
    f.customer = masterdata::findPartner(read, head.partner);
    f.plant = masterdata::findPlant(read, head.plant);
    std::vector<Id<Item>> items;
    std::vector<Id<TaxCode>> taxCodes;
    for (const auto &line : f.order->lines) {
        items.push_back(line.item);
        taxCodes.push_back(line.taxCode);
    }
    f.items = masterdata::findItems(read, items);
    f.taxCodes = masterdata::findTaxCodes(read, taxCodes);
    f.exchange = ledger::exchangeRate(read, head.currency, f.plant->currency, f.day);
    if (f.exchange && !toCharge(f).empty()) // Without a gap: only where there is going to be an invoice.
        f.number = read.number(u"customer_invoice"_s, head.entity);
    return f;
}

struct Posted
{
    Money gross; ///< In the entity's currency.
    std::map<Id<DocumentLine>, std::int64_t> invoicedNow;
};

void postCharge(const Facts &f, const Charge &charge, size_t index, const masterdata::DocumentRow &head, const door::Work &work, door::Changes &changes,
                Posted &posted)
{
    const auto own = f.plant->currency;
    DocumentLineRow line = *charge.line;
    line.id = work.newId<DocumentLine>();
    line.document = head.id;
    line.line = rules::lineNumber(index);
    line.quantity = charge.quantity.millionths();
    line.amount = charge.net.minor();
    line.sourceLine = charge.line->id;
    changes.insert(line);

    const auto revenue = f.exchange->exchange(charge.net, own);
    const auto dimensions = rules::dimensionsOf(*byId(f.items, charge.line->item), *f.customer, head.plant, head.id);
    ledger::postings(changes).add({ledger::Role::Revenue, -revenue, head.currency == own ? Money() : -charge.net, dimensions, {}, {}});
    masterdata::progress(changes, head.id, line.id, measure::invoiced, charge.quantity, revenue.minor());
    masterdata::progress(changes, charge.shipment->id(), charge.line->id, measure::invoiced, charge.quantity, revenue.minor());
    masterdata::progress(changes, f.order->id(), charge.line->sourceLine, measure::invoiced, charge.quantity, revenue.minor());
    auto &sum = posted.invoicedNow[charge.line->sourceLine];
    sum = addChecked(sum, charge.quantity.millionths());
    posted.gross += revenue;
}

door::Decision post(const C &c, const Facts &f, const std::vector<Charge> &charges, const door::Work &work)
{
    const auto own = f.plant->currency;
    masterdata::DocumentRow head = f.order->head.row;
    head.id = work.newId<Document>();
    head.kind = masterdata::DocumentKind::CustomerInvoice;
    head.number = f.number;
    head.day = f.day;
    head.due = f.day.plusDays(int(f.customer->paymentDays));
    if (!c.reference.isEmpty())
        head.reference = c.reference;

    door::Changes changes;
    masterdata::startDocument(changes, head, state::posted);
    ledger::postings(changes).kind = u"customer_invoice"_s;
    ledger::postings(changes).text = f.number;
    Posted posted{Money(0, own), {}};
    masterdata::Taxes taxes(head.currency);
    Money net(0, head.currency);
    for (size_t i = 0; i < charges.size(); ++i) {
        postCharge(f, charges[i], i, head, work, changes, posted);
        taxes.add(byId(f.taxCodes, charges[i].line->taxCode), charges[i].net);
        net += charges[i].net;
    }
    const auto dimensions = rules::dimensionsOf(*f.customer, head.plant, head.id);
    for (const auto &tax : taxes.all()) {
        const auto amount = f.exchange->exchange(tax.amount, own);
        ledger::postings(changes).add({ledger::Role::OutputTax, -amount, head.currency == own ? Money() : -tax.amount, dimensions, {}, {}});
        posted.gross += amount;
    }
    const auto total = net + taxes.total();
    ledger::openItem(changes, work, {ledger::OpenItemKind::Receivable, head.entity, posted.gross, total, {}, dimensions, {}, f.day, head.due});
    if (f.order->head.state == state::open && rules::isComplete(*f.order, posted.invoicedNow))
        masterdata::advance(changes, f.order->id(), state::open, state::closed);
    changes.event().value = posted.gross;
    return door::accept(std::move(changes), C::Receipt{f.number, total, head.due});
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (c.shipment != Id<Shipment>() && f.takenBack)
        return door::reject(ShipmentTakenBack, &C::shipment, {{u"shipment"_s, f.takenBack->head.row.number}});
    if (c.shipment != Id<Shipment>() && f.shipments.empty())
        return door::reject(ShipmentUnknown, &C::shipment);
    if (!f.order)
        return door::reject(OrderUnknown, &C::order);
    const auto charges = toCharge(f);
    if (charges.empty())
        return c.shipment ? door::reject(NothingToInvoice, &C::shipment) : door::reject(NothingToInvoice, &C::order);
    if (!f.exchange)
        return door::reject(ExchangeRateMissing, &C::day,
                            {{u"currency"_s, f.order->head.row.currency.code()}, {u"into"_s, f.plant->currency.code()}});
    return post(c, f, charges, work);
}

} // namespace

door::CommandSpec C::spec()
{
    return {u"sales.InvoiceShipment"_s, 1, u"sales.shipment_invoiced"_s, u"Invoices what was shipped and is not charged yet."_s,
            uR"({"shipment": "SH-1001"})"_s};
}

const door::CommandType &C::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::sales
