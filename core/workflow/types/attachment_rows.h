// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::workflow {

struct AttachmentRow
{
    std::int64_t id = 0;
    Id<Event> event;
    Id<Entity> entity;
    Id<Plant> plant;
    std::int64_t subject = 0;
    QString name;
    std::int64_t size = 0;
    QString sha256;
    QString note;

    static constexpr store::TableName table{"attachment", store::TableClass::Posted, 40};
    static constexpr auto fields()
    {
        using store::field;
        using store::Mark;
        using R = AttachmentRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("entity", &R::entity),
                          field("plant", &R::plant), field("subject", &R::subject), field("name", &R::name), field("size", &R::size),
                          field("sha256", &R::sha256), field("note", &R::note));
    }
};

struct AttachmentChunkRow
{
    std::int64_t id = 0;
    Id<Event> event;
    std::int64_t attachment = 0;
    std::int64_t place = 0;
    QString content; ///< base64

    static constexpr store::TableName table{"attachment_chunk", store::TableClass::Posted, 41};
    static constexpr auto fields()
    {
        using store::field;
        using store::Mark;
        using R = AttachmentChunkRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("attachment", &R::attachment),
                          field("place", &R::place), field("content", &R::content));
    }
};

struct AttachmentRemovalRow
{
    std::int64_t id = 0;
    Id<Event> event;
    std::int64_t attachment = 0;
    QString reason;

    static constexpr store::TableName table{"attachment_removal", store::TableClass::Posted, 41};
    static constexpr auto fields()
    {
        using store::field;
        using store::Mark;
        using R = AttachmentRemovalRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("attachment", &R::attachment),
                          field("reason", &R::reason));
    }
};

} // namespace millrace::workflow
