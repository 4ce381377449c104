// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/commands/attach_file.h"

#include "workflow/rules/file_name.h"

using namespace Qt::StringLiterals;

namespace millrace::workflow {

namespace {

using enum AttachFile::Rejection;

const store::Statement attachmentSubject{"workflow/attachment_subject"};
const store::Statement sameAttachment{"workflow/same_attachment"};

struct Subject
{
    std::int64_t id = 0;
    Id<Entity> entity;
    Id<Plant> plant;
    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("id", &Subject::id), field("entity", &Subject::entity), field("plant", &Subject::plant));
    }
};

struct Facts
{
    std::optional<Subject> subject;
    bool isThere = false;
};

void check(const AttachFile &c, door::Checks &checks)
{
    const int named = int(c.document.has_value()) + int(c.item.has_value()) + int(c.partner.has_value()) + int(c.lot.has_value()) + int(c.event.has_value());
    checks.rejectIf(named == 0, SubjectMissing, &AttachFile::document)
        .rejectIf(named > 1, SubjectsSeveral, &AttachFile::document)
        .rejectIf(!rules::isFileName(c.name), FileNameInvalid, &AttachFile::name)
        .rejectIf(c.content.size() == 0, FileEmpty, &AttachFile::content)
        .rejectIf(c.content.size() > rules::largestFile, FileTooLarge, &AttachFile::content,
                  {{u"size"_s, c.content.size()}, {u"limit"_s, rules::largestFile / 1024 / 1024}});
}

Facts gather(const AttachFile &c, door::Gather &read)
{
    Facts f;
    f.subject = read.one<Subject>(attachmentSubject, {{"document", c.document}, {"item", c.item}, {"partner", c.partner}, {"lot", c.lot}, {"event", c.event}});
    if (f.subject)
        f.isThere = read.value<std::int64_t>(sameAttachment, {{"subject", f.subject->id}, {"name", c.name}, {"sha256", c.content.sha256()}}).has_value();
    return f;
}

door::Decision decide(const AttachFile &c, const Facts &f, const door::Work &work)
{
    if (!f.subject)
        return door::reject(SubjectUnknown, &AttachFile::document);
    if (f.isThere)
        return door::reject(AttachedAlready, &AttachFile::content, {{u"file"_s, c.name}});
    door::Changes changes;
    const auto id = work.ids.next<Document>().value;
    changes.insert(AttachmentRow{id, {}, f.subject->entity, f.subject->plant, f.subject->id, c.name, c.content.size(), c.content.sha256(), c.note.trimmed()});
    for (qsizetype at = 0; at < c.content.size(); at += rules::chunkBytes)
        changes.insert(AttachmentChunkRow{0, {}, id, at / rules::chunkBytes, QString::fromLatin1(c.content.bytes().mid(at, rules::chunkBytes).toBase64())});
    changes.event().entity = f.subject->entity;
    changes.event().plant = f.subject->plant;
    if (c.document)
        changes.concerns(*c.document);
    return door::accept(std::move(changes), AttachFile::Receipt{id, c.content.sha256()});
}

} // namespace

door::CommandSpec AttachFile::spec()
{
    return {
        .name = u"workflow.AttachFile"_s,
        .event = u"workflow.file_attached"_s,
        .summary = u"Attaches a file to a record."_s,
        .example = u"{\"item\": \"P-100\", \"name\": \"drawing.txt\", \"content\": \"TW9kZWwgUC0xMDA=\"}"_s,
        .reversible = false,
    };
}

const door::CommandType &AttachFile::type()
{
    static const door::CommandOf<AttachFile, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::workflow
