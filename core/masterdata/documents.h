// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"
#include "masterdata/types/document_rows.h"

#include <map>

namespace millrace::masterdata {

// What commands do with documents: pure, as changes.

/// Adds the head, with its id given, and its first state. The event takes over entity, plant, day and chain where it
/// has none yet; a head without a chain begins one of its own.
void startDocument(door::Changes &changes, DocumentRow head, const QString &firstState);

/// A step from state to state. A bug where nothing would change.
void advance(door::Changes &changes, Id<Document> document, const QString &from, const QString &to);

/// So much further on a line: the row id of a document's line, of a work order's component or operation.
void progress(door::Changes &changes, Id<Document> document, std::int64_t line, const QString &measure, std::int64_t quantity,
              std::int64_t amount = 0);
template<typename L>
void progress(door::Changes &changes, Id<Document> document, Id<L> line, const QString &measure, Quantity quantity, std::int64_t amount = 0)
{
    progress(changes, document, line.value, measure, quantity.millionths(), amount);
}

/// The chain that a document begins when it follows no other.
QString chainOf(const DocumentRow &head);

// What commands read of documents.

struct DocumentHead
{
    DocumentRow row;
    QString state;
};

/// Locks the documents in the order of their ids, then reads their states: in a second statement, because one that
/// waited for the lock would still see the state from before. Those that do not exist are left out.
std::vector<DocumentHead> gatherDocuments(door::Gather &gather, const std::vector<Id<Document>> &documents);
std::optional<DocumentHead> gatherDocument(door::Gather &gather, Id<Document> document);

/// The kind that an id stands for.
template<typename Kind>
constexpr DocumentKind kindOf() = delete;
template<>
constexpr DocumentKind kindOf<PurchaseOrder>()
{
    return DocumentKind::PurchaseOrder;
}
template<>
constexpr DocumentKind kindOf<Receipt>()
{
    return DocumentKind::Receipt;
}
template<>
constexpr DocumentKind kindOf<SupplierInvoice>()
{
    return DocumentKind::SupplierInvoice;
}
template<>
constexpr DocumentKind kindOf<WorkOrder>()
{
    return DocumentKind::WorkOrder;
}
template<>
constexpr DocumentKind kindOf<SalesOrder>()
{
    return DocumentKind::SalesOrder;
}
template<>
constexpr DocumentKind kindOf<Shipment>()
{
    return DocumentKind::Shipment;
}
template<>
constexpr DocumentKind kindOf<CustomerInvoice>()
{
    return DocumentKind::CustomerInvoice;
}

/// A document of a kind: none where the row is of another.
template<typename Kind>
std::optional<DocumentHead> gatherDocument(door::Gather &gather, Id<Kind> document)
{
    auto head = gatherDocument(gather, asDocument(document));
    return head && head->row.kind == kindOf<Kind>() ? head : std::nullopt;
}

/// The lines of documents, in order of document and line. Read after the lock.
std::vector<DocumentLineRow> gatherLines(store::Reader &reader, const std::vector<Id<Document>> &documents);

/// How far the lines of some documents have come.
class ProgressBook
{
public:
    struct Entry
    {
        std::int64_t quantity = 0;
        std::int64_t amount = 0;
    };

    Entry of(std::int64_t line, const QString &measure) const;
    template<typename L>
    Entry of(Id<L> line, const QString &measure) const
    {
        return of(line.value, measure);
    }
    void set(std::int64_t line, const QString &measure, Entry entry) { m_entries[{line, measure}] = entry; }

private:
    std::map<std::pair<std::int64_t, QString>, Entry> m_entries;
};

/// Read after the lock, from the kept sums.
ProgressBook gatherProgress(store::Reader &reader, const std::vector<Id<Document>> &documents);

} // namespace millrace::masterdata
