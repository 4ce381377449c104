// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::workflow {

/// The files that hang on a record, the newest first; what was removed is left out.
struct Attachments
{
    std::optional<Id<Document>> document;
    std::optional<Id<Item>> item;
    std::optional<Id<Partner>> partner;
    std::optional<Id<Lot>> lot;
    std::optional<Id<Event>> event;

    struct Row
    {
        QString name;
        std::int64_t size = 0;
        QString note;
        Instant attached;
        QString person;
        QString sha256;
        Id<Event> event;
        std::int64_t id = 0;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("name", &Row::name, "Of the file"), field("size", &Row::size, "In bytes"), field("note", &Row::note, "What it is"),
                              field("attached", &Row::attached, "When"), field("person", &Row::person, "By whom"),
                              field("sha256", &Row::sha256, "The hash of its bytes"), field("event", &Row::event), field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = Attachments;
        return std::tuple(field("document", &Q::document, "On this document"), field("item", &Q::item, "Or this item"), field("partner", &Q::partner, "Or this partner"),
                          field("lot", &Q::lot, "Or this lot"), field("event", &Q::event, "Or this event"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"workflow.attachments"_s,
            .statement = u"workflow/attachments"_s,
            .summary = u"The files that hang on a record."_s,
            .example = uR"({"item": "P-100"})"_s,
            .order = {u"-id"_s},
        };
    }
};

/// The bytes of an attached file, in pieces, as base64.
struct AttachmentContent
{
    std::int64_t attachment = 0;

    struct Row
    {
        std::int64_t place = 0;
        QString content;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("place", &Row::place, "Of the piece"), field("content", &Row::content, "As base64"));
        }
    };

    static auto fields() { return std::tuple(store::field("attachment", &AttachmentContent::attachment, "The file")); }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"workflow.attachment_content"_s,
            .statement = u"workflow/attachment_content"_s,
            .summary = u"The bytes of an attached file, in pieces, as base64."_s,
            .example = uR"({"attachment": 4711})"_s,
            .order = {u"place"_s},
        };
    }
};

} // namespace millrace::workflow
