// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::door {

/// The event's own row: who, when, from where, what was sent, and what came of it.
struct EventRow
{
    Id<Event> id;
    QString commandId;
    QString command;
    std::int64_t version = 1;
    QString name;
    Id<Entity> entity;
    Id<Plant> plant;
    Id<Person> person;
    Id<Person> approver;
    QString source;
    QString sourceKey;
    Instant entered;
    Day day;
    QString correlation;
    Id<Event> reverses;
    QString content;
    QString contentHash;
    QString accepted;
    QString receipt;

    // Not a class of the guards that takes updates: rank 0 is written first on PostgreSQL and last on SQLite.
    static constexpr store::TableName table{"event", store::TableClass::Posted, 0};
    static constexpr auto fields()
    {
        using store::field;
        using R = EventRow;
        return std::tuple(field("id", &R::id, store::Mark::Key), field("command_id", &R::commandId), field("command", &R::command),
                          field("version", &R::version), field("name", &R::name), field("entity", &R::entity), field("plant", &R::plant),
                          field("person", &R::person), field("approver", &R::approver), field("source", &R::source),
                          field("source_key", &R::sourceKey), field("entered", &R::entered), field("day", &R::day),
                          field("correlation", &R::correlation), field("reverses", &R::reverses), field("content", &R::content),
                          field("content_hash", &R::contentHash), field("accepted", &R::accepted), field("receipt", &R::receipt));
    }
};

struct EventDocumentRow
{
    Id<Event> event;
    Id<Document> document;

    static constexpr store::TableName table{"event_document", store::TableClass::Posted, 90};
    static constexpr auto fields()
    {
        return std::tuple(store::field("event", &EventDocumentRow::event, store::Mark::Event),
                          store::field("document", &EventDocumentRow::document));
    }
};

} // namespace millrace::door
