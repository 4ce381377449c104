// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::security {

/// One event as it was sent, and what it answered.
struct EventContent
{
    Id<Event> event;

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("event", &EventContent::event, "Which event"));
    }

    struct Row
    {
        Id<Event> id;
        QString command;
        std::int64_t version = 0;
        QString content;
        QString contentHash;
        QString receipt;
        QString blockHash;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("id", &Row::id, "The event"),
                                  field("command", &Row::command, "The command"),
                                  field("version", &Row::version, "Its version"),
                                  field("content", &Row::content, "Its fields, as JSON with row ids"),
                                  field("contentHash", &Row::contentHash, "The hash of command and content"),
                                  field("receipt", &Row::receipt, "What was answered"),
                                  field("blockHash", &Row::blockHash, "The hash of the sealed block that covers it"));
        }
    };

    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {u"security.event_content"_s, u"security/event_content"_s, u"One event as it was sent, and what it answered."_s, uR"({"event": "018f2f6e-0000-7000-8000-000000000000"})"_s,
                {u"id"_s}};
    }
};

} // namespace millrace::security
