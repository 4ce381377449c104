// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::masterdata {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

/// Kinds of documents, as stored.
enum class DocumentKind {
    PurchaseOrder,
    Receipt,
    SupplierReturn,
    SupplierInvoice,
    SupplierPayment,
    WorkOrder,
    SalesOrder,
    Shipment,
    CustomerInvoice,
    CustomerPayment,
    CustomerReturn,
    Transfer,
    Count,
    Journal,
};

/// The head of any document. Its state is kept from state entries.
struct DocumentRow
{
    Id<Document> id;
    DocumentKind kind{};
    QString number;
    Id<Entity> entity;
    Id<Plant> plant;
    Id<Partner> partner;
    Day day;
    Day due;
    Currency currency;
    QString reference;   ///< The partner's own number.
    QString correlation; ///< The chain that it belongs to.
    Id<Event> event;

    static constexpr TableName table{"document", TableClass::Document, 20};
    static constexpr auto fields()
    {
        using R = DocumentRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("kind", &R::kind), field("number", &R::number), field("entity", &R::entity),
                          field("plant", &R::plant), field("partner", &R::partner), field("day", &R::day), field("due", &R::due),
                          field("currency", &R::currency), field("reference", &R::reference), field("correlation", &R::correlation),
                          field("event", &R::event, Mark::Event));
    }
};

struct DocumentLineRow
{
    Id<DocumentLine> id;
    Id<Document> document;
    std::int64_t line = 0;
    Id<Item> item;
    QString text;
    std::int64_t quantity = 0;
    Unit unit;
    Rate price; ///< For one unit, in the document's currency.
    std::int64_t amount = 0;
    Id<TaxCode> taxCode;
    Day due;
    Id<DocumentLine> sourceLine; ///< The line that this one follows: a receipt line its order line.
    Id<Event> event;

    static constexpr TableName table{"document_line", TableClass::Document, 21};
    static constexpr auto fields()
    {
        using R = DocumentLineRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("document", &R::document), field("line", &R::line), field("item", &R::item),
                          field("text", &R::text), field("quantity", &R::quantity), field("unit", &R::unit), field("price", &R::price),
                          field("amount", &R::amount), field("tax_code", &R::taxCode), field("due", &R::due),
                          field("source_line", &R::sourceLine), field("event", &R::event, Mark::Event));
    }
};

/// A step of a document from state to state; '' is where nothing has happened yet, and where a reversal leads back to.
struct StateEntryRow
{
    std::int64_t id = 0;
    Id<Event> event;
    Id<Document> document;
    QString fromState;
    QString toState;

    static constexpr TableName table{"state_entry", TableClass::Posted, 60};
    static constexpr auto fields()
    {
        using R = StateEntryRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("document", &R::document),
                          field("from_state", &R::fromState), field("to_state", &R::toState));
    }
};

/// So much further on a line, by measure ("received", "invoiced", "shipped", "issued", "good", "scrapped", ...).
struct ProgressEntryRow
{
    std::int64_t id = 0;
    Id<Event> event;
    Id<Document> document;
    std::int64_t line = 0; ///< The row id of the line: of a document, a work order's component or operation.
    QString measure;
    std::int64_t quantity = 0;
    std::int64_t amount = 0;

    static constexpr TableName table{"progress_entry", TableClass::Posted, 61};
    static constexpr auto fields()
    {
        using R = ProgressEntryRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("document", &R::document),
                          field("line", &R::line), field("measure", &R::measure), field("quantity", &R::quantity, Mark::Signed),
                          field("amount", &R::amount, Mark::Signed));
    }
};

} // namespace millrace::masterdata
