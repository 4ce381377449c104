// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/rules/invoice_match.h"

#include "purchasing/types/words.h"

namespace millrace::purchasing::rules {

namespace {

using masterdata::DocumentKind;
using masterdata::LinedDocument;

InvoiceGround::Place findIn(const std::vector<LinedDocument> &documents, Id<DocumentLine> line)
{
    for (const auto &document : documents) {
        if (const auto *row = document.line(line))
            return {&document, row};
    }
    return {};
}

} // namespace

InvoiceGround::Place InvoiceGround::receiptLine(Id<DocumentLine> line) const
{
    return findIn(receipts, line);
}

InvoiceGround::Place InvoiceGround::orderLine(Id<DocumentLine> line) const
{
    return findIn(orders, line);
}

const ledger::OpenItemState *InvoiceGround::item(Id<DocumentLine> receiptLine) const
{
    const auto found = std::ranges::find_if(received, [&](const auto &item) { return item.row.line == receiptLine; });
    return found == received.end() ? nullptr : &*found;
}

std::vector<InvoiceGround::Place> InvoiceGround::meant(Id<DocumentLine> line) const
{
    if (const auto one = receiptLine(line))
        return {one};
    std::vector<Place> out;
    if (!orderLine(line))
        return out;
    for (const auto &receipt : receipts) {
        for (const auto &row : receipt.lines) {
            if (row.sourceLine == line)
                out.push_back({&receipt, &row});
        }
    }
    return out;
}

InvoiceGround gatherInvoiceGround(door::Gather &gather, const std::vector<Id<DocumentLine>> &lines)
{
    std::vector<Id<Document>> orders;
    for (const auto &origin : masterdata::gatherOrigins(gather, lines)) {
        if (origin.kind == DocumentKind::PurchaseOrder)
            orders.push_back(origin.document);
        else if (origin.kind == DocumentKind::Receipt)
            orders.push_back(origin.source);
    }
    // Receipts that come in just now are not what the invoice was written for.
    auto documents = masterdata::followersOf(gather, orders, DocumentKind::Receipt);
    documents.insert(documents.end(), orders.begin(), orders.end());

    InvoiceGround ground;
    std::vector<Id<Document>> receipts;
    if (documents.empty())
        return ground;
    for (auto &document : masterdata::gatherLined(gather, documents)) {
        if (document.head.row.kind == DocumentKind::PurchaseOrder) {
            ground.orders.push_back(std::move(document));
        } else if (document.head.state == state::posted) {
            receipts.push_back(document.id());
            ground.receipts.push_back(std::move(document));
        }
    }
    std::ranges::sort(ground.receipts, {}, [](const LinedDocument &d) { return std::tuple(d.head.row.day, d.head.row.number.size(), d.head.row.number); });
    if (!receipts.empty())
        ground.received = ledger::gatherOpenItemsOf(gather, receipts, ledger::OpenItemKind::Received);
    return ground;
}

std::vector<InvoicePart> matchLine(const InvoiceGround &ground, Id<DocumentLine> line, Quantity quantity, Money charged,
                                   std::map<Id<DocumentLine>, std::int64_t> &taken)
{
    std::vector<InvoicePart> parts;
    std::vector<std::int64_t> weights;
    auto left = quantity.millionths();
    for (const auto &place : ground.meant(line)) {
        const auto *item = ground.item(place.line->id);
        auto &before = taken[place.line->id];
        const auto here = item ? std::min(left, subtractChecked(item->quantity, before)) : 0;
        if (here <= 0)
            continue;
        before += here;
        left -= here;
        parts.push_back({place, ground.orderLine(place.line->sourceLine), Quantity(here, quantity.unit()), charged});
        weights.push_back(here);
    }
    if (left > 0 || parts.empty())
        return {};
    const auto amounts = charged.allocate(weights);
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i].charged = amounts[i];
    return parts;
}

} // namespace millrace::purchasing::rules
