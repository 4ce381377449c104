// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::security {

/// The one stream of what was done: who, when, from where, with which command, on which documents.
struct Events
{
    std::optional<Id<Person>> person;
    std::optional<QString> command;
    std::optional<Id<Document>> document;
    std::optional<Id<Item>> item;
    std::optional<QString> source;
    std::optional<Day> firstDay;
    std::optional<Day> lastDay;
    std::optional<QString> correlation;

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("person", &Events::person, "Done or approved by this person"),
                              field("command", &Events::command, "Only this command"),
                              field("document", &Events::document, "About this document"),
                              field("item", &Events::item, "That moved this item, or is about a document with it"),
                              field("source", &Events::source, "From this screen, program or connection"),
                              field("firstDay", &Events::firstDay, "Entered on this day (UTC) or later"),
                              field("lastDay", &Events::lastDay, "Entered on this day (UTC) or earlier"),
                              field("correlation", &Events::correlation, "Of this chain"));
    }

    struct Row
    {
        Instant entered;
        Id<Event> id;
        QString name;
        QString command;
        QString person;
        QString approver;
        QString source;
        Day day;
        QString entity;
        QString plant;
        QString documents;
        QString correlation;
        Id<Event> reverses;
        Id<Event> reversedBy;
        QString accepted;
        bool isSealed = false;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("entered", &Row::entered, "When it was entered"),
                                  field("id", &Row::id, "The event"),
                                  field("name", &Row::name, "What happened"),
                                  field("command", &Row::command, "By which command"),
                                  field("person", &Row::person, "Who did it"),
                                  field("approver", &Row::approver, "Who approved it"),
                                  field("source", &Row::source, "The screen, program or connection"),
                                  field("day", &Row::day, "The effective day"),
                                  field("entity", &Row::entity, "Legal entity"),
                                  field("plant", &Row::plant, "Plant"),
                                  field("documents", &Row::documents, "Documents that it is about"),
                                  field("correlation", &Row::correlation, "The chain that it belongs to"),
                                  field("reverses", &Row::reverses, "The event that it takes back"),
                                  field("reversedBy", &Row::reversedBy, "The event that took it back"),
                                  field("accepted", &Row::accepted, "Questions that were answered with yes"),
                                  field("isSealed", &Row::isSealed, "Whether a sealed block covers it"));
        }
    };

    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {u"security.events"_s, u"security/events"_s, u"Everything that was done: who, when, with which command, on which documents."_s, uR"({"firstDay": "2026-03-01"})"_s,
                {u"-entered"_s, u"-id"_s}};
    }
};

} // namespace millrace::security
