// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::ledger {

/// Journals, the latest first.
struct Journals
{
    std::optional<Id<Entity>> entity;
    std::optional<Day> firstDay;
    std::optional<Day> lastDay;
    std::optional<QString> kind;
    std::optional<Id<Document>> document;

    struct Row
    {
        Id<Journal> journal;
        QString number;
        QString entity;
        Day day;
        QString kind;
        QString text;
        Money amount;
        Instant entered;
        QString name;
        QString person;
        Id<Event> event;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("journal", &Row::journal),
                              field("number", &Row::number, "The legal number, given a moment after posting"),
                              field("entity", &Row::entity), field("day", &Row::day), field("kind", &Row::kind),
                              field("text", &Row::text), field("amount", &Row::amount, "The sum of its debits"),
                              field("entered", &Row::entered), field("name", &Row::name, "Of the event"), field("person", &Row::person, "Who did it"),
                              field("event", &Row::event));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("entity", &Journals::entity, "Of this entity"),
                          field("firstDay", &Journals::firstDay, "From this day on"),
                          field("lastDay", &Journals::lastDay, "Up to this day"), field("kind", &Journals::kind, "Of this kind"),
                          field("document", &Journals::document, "Of events that concern this document"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
