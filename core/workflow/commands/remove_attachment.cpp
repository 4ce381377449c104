// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/commands/remove_attachment.h"

using namespace Qt::StringLiterals;

namespace millrace::workflow {

namespace {

using enum RemoveAttachment::Rejection;

const store::Statement attachmentToRemove{"workflow/attachment_to_remove"};

struct Found
{
    QString name;
    Id<Entity> entity;
    Id<Plant> plant;
    Id<Document> document; ///< Where it hangs on one.
    bool isRemoved = false;
    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("name", &Found::name), field("entity", &Found::entity), field("plant", &Found::plant), field("document", &Found::document),
                          field("is_removed", &Found::isRemoved));
    }
};

struct Facts
{
    std::optional<Found> attachment;
};

void check(const RemoveAttachment &c, door::Checks &checks)
{
    checks.rejectIf(c.reason.trimmed().isEmpty(), ReasonMissing, &RemoveAttachment::reason);
}

Facts gather(const RemoveAttachment &c, door::Gather &read)
{
    return {read.one<Found>(attachmentToRemove, {{"attachment", c.attachment}})};
}

door::Decision decide(const RemoveAttachment &c, const Facts &f, const door::Work &)
{
    if (!f.attachment)
        return door::reject(AttachmentUnknown, &RemoveAttachment::attachment);
    if (f.attachment->isRemoved)
        return door::reject(RemovedAlready, &RemoveAttachment::attachment, {{u"file"_s, f.attachment->name}});
    door::Changes changes;
    changes.insert(AttachmentRemovalRow{0, {}, c.attachment, c.reason.trimmed()});
    changes.event().entity = f.attachment->entity;
    changes.event().plant = f.attachment->plant;
    if (f.attachment->document)
        changes.concerns(f.attachment->document);
    return door::accept(std::move(changes), RemoveAttachment::Receipt{f.attachment->name});
}

} // namespace

door::CommandSpec RemoveAttachment::spec()
{
    return {
        .name = u"workflow.RemoveAttachment"_s,
        .event = u"workflow.attachment_removed"_s,
        .summary = u"Takes an attached file away from its record."_s,
        .example = u"{\"attachment\": 4711, \"reason\": \"wrong revision\"}"_s,
        .reversible = false,
    };
}

const door::CommandType &RemoveAttachment::type()
{
    static const door::CommandOf<RemoveAttachment, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::workflow
