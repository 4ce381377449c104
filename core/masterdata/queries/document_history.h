// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::masterdata {

/// The events of one document: who did what to it and when, in order.
struct DocumentHistory
{
    Id<Document> document;

    struct Row
    {
        Instant entered;
        Day day;
        QString event;
        QString person;
        QString approver;
        QString source;
        QString fromState;
        QString toState;
        bool isReversal = false;
        Id<Event> reversedBy;
        Id<Event> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("entered", &Row::entered), field("day", &Row::day, "The effective day"),
                              field("event", &Row::event, "What happened"), field("person", &Row::person),
                              field("approver", &Row::approver), field("source", &Row::source, "Screen, program or connection"),
                              field("fromState", &Row::fromState), field("toState", &Row::toState),
                              field("isReversal", &Row::isReversal, "Whether it undoes an earlier event"),
                              field("reversedBy", &Row::reversedBy, "The event that undid it"), field("id", &Row::id));
        }
    };

    static constexpr auto fields() { return std::tuple(store::field("document", &DocumentHistory::document, "The document")); }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
