// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/lined_document.h"

namespace millrace::masterdata {

namespace {

const store::Statement followersOfDocuments{"masterdata/followers_of_documents"};
const store::Statement originsOfLines{"masterdata/origins_of_lines"};
const store::Statement originsOfDocument{"masterdata/origins_of_document"};

struct IdRow
{
    Id<Document> id;
    static constexpr auto fields() { return std::tuple(field("id", &IdRow::id)); }
};

std::vector<LinedDocument> withLines(store::Reader &reader, std::vector<DocumentHead> heads)
{
    std::vector<LinedDocument> out;
    std::vector<Id<Document>> ids;
    for (auto &head : heads) {
        ids.push_back(head.row.id);
        out.push_back({std::move(head), {}, {}});
    }
    if (out.empty())
        return out;
    for (auto &line : gatherLines(reader, ids)) {
        const auto document = std::ranges::find(out, line.document, &LinedDocument::id);
        document->lines.push_back(std::move(line));
    }
    const auto progress = gatherProgress(reader, ids);
    for (auto &document : out)
        document.progress = progress;
    return out;
}

} // namespace

const DocumentLineRow *LinedDocument::line(std::int64_t number) const
{
    const auto found = std::ranges::find(lines, number, &DocumentLineRow::line);
    return found == lines.end() ? nullptr : &*found;
}

const DocumentLineRow *LinedDocument::line(Id<DocumentLine> line) const
{
    const auto found = std::ranges::find(lines, line, &DocumentLineRow::id);
    return found == lines.end() ? nullptr : &*found;
}

std::vector<LinedDocument> gatherLined(door::Gather &gather, const std::vector<Id<Document>> &documents)
{
    return withLines(gather, gatherDocuments(gather, documents));
}

std::vector<Id<Document>> followersOf(store::Reader &reader, const std::vector<Id<Document>> &documents, DocumentKind kind)
{
    std::vector<Id<Document>> out;
    if (documents.empty())
        return out;
    for (const auto &row : reader.all<IdRow>(followersOfDocuments, {{"documents", documents}, {"kind", kind}}))
        out.push_back(row.id);
    return out;
}

std::vector<LineOrigin> gatherOrigins(store::Reader &reader, const std::vector<Id<DocumentLine>> &lines)
{
    return reader.all<LineOrigin>(originsOfLines, {{"lines", lines}});
}

std::vector<LineOrigin> gatherOriginsOf(store::Reader &reader, Id<Document> document)
{
    return document ? reader.all<LineOrigin>(originsOfDocument, {{"document", document}}) : std::vector<LineOrigin>{};
}

} // namespace millrace::masterdata
