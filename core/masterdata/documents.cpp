// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/documents.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

const store::Statement lockDocuments{"masterdata/lock_documents"};
const store::Statement statesOfDocuments{"masterdata/states_of_documents"};
const store::Statement linesOfDocuments{"masterdata/lines_of_documents"};
const store::Statement progressOfDocuments{"masterdata/progress_of_documents"};

struct StateRow
{
    Id<Document> document;
    QString state;
    static constexpr auto fields() { return std::tuple(field("document", &StateRow::document), field("state", &StateRow::state)); }
};

struct ProgressRow
{
    std::int64_t line = 0;
    QString measure;
    std::int64_t quantity = 0;
    std::int64_t amount = 0;
    static constexpr auto fields()
    {
        using R = ProgressRow;
        return std::tuple(field("line", &R::line), field("measure", &R::measure), field("quantity", &R::quantity),
                          field("amount", &R::amount));
    }
};

} // namespace

QString chainOf(const DocumentRow &head)
{
    return u"%1/%2/%3"_s.arg(store::snakeCase(store::enumText(head.kind)), head.number).arg(head.entity.value);
}

void startDocument(door::Changes &changes, DocumentRow head, const QString &firstState)
{
    MILLRACE_ASSERT(head.id, "a document that begins without an id");
    auto &event = changes.event();
    if (head.correlation.isEmpty())
        head.correlation = chainOf(head);
    if (!event.entity)
        event.entity = head.entity;
    if (!event.plant)
        event.plant = head.plant;
    if (event.day.isNone())
        event.day = head.day;
    if (event.correlation.isEmpty())
        event.correlation = head.correlation;
    changes.insert(head);
    advance(changes, head.id, {}, firstState);
}

void advance(door::Changes &changes, Id<Document> document, const QString &from, const QString &to)
{
    MILLRACE_ASSERT(from != to, "a step to the same state");
    changes.insert(StateEntryRow{0, {}, document, from, to});
    changes.concerns(document);
}

void progress(door::Changes &changes, Id<Document> document, std::int64_t line, const QString &measure, std::int64_t quantity,
              std::int64_t amount)
{
    changes.insert(ProgressEntryRow{0, {}, document, line, measure, quantity, amount});
    changes.concerns(document);
}

std::vector<DocumentHead> gatherDocuments(door::Gather &gather, const std::vector<Id<Document>> &documents)
{
    auto rows = gather.all<DocumentRow>(lockDocuments, {{"documents", documents}});
    if (rows.empty())
        return {};
    std::map<Id<Document>, QString> states;
    for (auto &row : gather.all<StateRow>(statesOfDocuments, {{"documents", documents}}))
        states[row.document] = std::move(row.state);
    std::vector<DocumentHead> heads;
    for (auto &row : rows) {
        const auto state = states[row.id];
        heads.push_back({std::move(row), state});
    }
    return heads;
}

std::optional<DocumentHead> gatherDocument(door::Gather &gather, Id<Document> document)
{
    if (!document)
        return std::nullopt;
    auto heads = gatherDocuments(gather, {document});
    return heads.empty() ? std::nullopt : std::optional(std::move(heads.front()));
}

std::vector<DocumentLineRow> gatherLines(store::Reader &reader, const std::vector<Id<Document>> &documents)
{
    return reader.all<DocumentLineRow>(linesOfDocuments, {{"documents", documents}});
}

ProgressBook::Entry ProgressBook::of(std::int64_t line, const QString &measure) const
{
    const auto found = m_entries.find({line, measure});
    return found == m_entries.end() ? Entry{} : found->second;
}

ProgressBook gatherProgress(store::Reader &reader, const std::vector<Id<Document>> &documents)
{
    ProgressBook book;
    for (const auto &row : reader.all<ProgressRow>(progressOfDocuments, {{"documents", documents}}))
        book.set(row.line, row.measure, {row.quantity, row.amount});
    return book;
}

} // namespace millrace::masterdata
