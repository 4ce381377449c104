// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::security {

/// Commands that wait for a second person or for a mending hand, and what became of them.
struct WaitingCommands
{
    std::optional<QString> state;
    std::optional<QString> command;

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("state", &WaitingCommands::state, "pending, parked, done, refused or withdrawn; left out, those that still wait"),
                              field("command", &WaitingCommands::command, "Only this command"));
    }

    struct Row
    {
        Instant asked;
        std::int64_t id = 0;
        QString state;
        QString command;
        QString person;
        QString source;
        QString sourceKey;
        QString reason;
        QString detail;
        QString content;
        QString entity;
        QString plant;
        Money atStake;
        QString settledBy;
        std::optional<Instant> settled;
        Id<Event> event;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("asked", &Row::asked, "When it was sent"),
                                  field("id", &Row::id, "Its number, for approve and refuse"),
                                  field("state", &Row::state, "pending, parked, done, refused or withdrawn"),
                                  field("command", &Row::command, "Which command"),
                                  field("person", &Row::person, "Who sent it"),
                                  field("source", &Row::source, "From where"),
                                  field("sourceKey", &Row::sourceKey, "The message's own key"),
                                  field("reason", &Row::reason, "Why it waits"),
                                  field("detail", &Row::detail, "What the reason is about"),
                                  field("content", &Row::content, "Its fields, as JSON with row ids"),
                                  field("entity", &Row::entity, "Legal entity"),
                                  field("plant", &Row::plant, "Plant"),
                                  field("atStake", &Row::atStake, "What is at stake"),
                                  field("settledBy", &Row::settledBy, "Who settled it"),
                                  field("settled", &Row::settled, "When it was settled"),
                                  field("event", &Row::event, "The event that it became"));
        }
    };

    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {u"security.waiting_commands"_s, u"security/waiting_commands"_s, u"Commands that wait for approval or for mending."_s, uR"({"state": "pending"})"_s,
                {u"asked"_s, u"id"_s}};
    }
};

} // namespace millrace::security
