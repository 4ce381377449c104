// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "masterdata/documents.h"

namespace millrace::masterdata {

/// A document with its lines and how far they have come: an order, a receipt, a shipment, an invoice.
struct LinedDocument
{
    DocumentHead head;
    std::vector<DocumentLineRow> lines;
    ProgressBook progress;

    Id<Document> id() const { return head.row.id; }
    const DocumentLineRow *line(std::int64_t number) const; ///< By the number that people see.
    const DocumentLineRow *line(Id<DocumentLine> line) const;
    /// How far a line has come, in its own unit.
    Quantity done(const DocumentLineRow &line, const QString &measure) const { return {progress.of(line.id, measure).quantity, line.unit}; }
    std::int64_t amountDone(const DocumentLineRow &line, const QString &measure) const { return progress.of(line.id, measure).amount; }
};

/// Locks the documents in the order of their ids and reads them. Those that do not exist are left out.
std::vector<LinedDocument> gatherLined(door::Gather &gather, const std::vector<Id<Document>> &documents);

template<typename Kind>
std::optional<LinedDocument> gatherLined(door::Gather &gather, Id<Kind> document)
{
    if (!document)
        return std::nullopt;
    auto found = gatherLined(gather, std::vector{asDocument(document)});
    return found.size() == 1 && found.front().head.row.kind == kindOf<Kind>() ? std::optional(std::move(found.front())) : std::nullopt;
}

/// The documents of a kind whose lines follow lines of these, as far as they were not taken back; nothing locked.
std::vector<Id<Document>> followersOf(store::Reader &reader, const std::vector<Id<Document>> &documents, DocumentKind kind);

/// The documents that lines belong to, and those that these lines follow; nothing locked.
struct LineOrigin
{
    Id<DocumentLine> line;
    Id<Document> document;
    DocumentKind kind{};
    Id<DocumentLine> sourceLine;
    Id<Document> source;
    static constexpr auto fields()
    {
        using R = LineOrigin;
        return std::tuple(field("id", &R::line), field("document", &R::document), field("kind", &R::kind), field("source_line", &R::sourceLine),
                          field("source", &R::source));
    }
};
std::vector<LineOrigin> gatherOrigins(store::Reader &reader, const std::vector<Id<DocumentLine>> &lines);
/// The same for all lines of a document.
std::vector<LineOrigin> gatherOriginsOf(store::Reader &reader, Id<Document> document);

} // namespace millrace::masterdata
