// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::masterdata {

/// What has happened to an item: its own changes, its prices, and the latest moves and documents with it.
struct ItemHistory
{
    Id<Item> item;

    struct Row
    {
        Instant entered;
        Day day;
        QString event;
        QString person;
        QString approver;
        QString source;
        QString documents;
        bool isReversal = false;
        Id<Event> reversedBy;
        Id<Event> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("entered", &Row::entered), field("day", &Row::day, "The effective day"), field("event", &Row::event, "What happened"),
                              field("person", &Row::person), field("approver", &Row::approver), field("source", &Row::source, "Screen, program or connection"),
                              field("documents", &Row::documents, "That it is about"), field("isReversal", &Row::isReversal, "Whether it undoes an earlier event"),
                              field("reversedBy", &Row::reversedBy, "The event that undid it"), field("id", &Row::id));
        }
    };

    static auto fields() { return std::tuple(store::field("item", &ItemHistory::item, "The item")); }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"masterdata.item_history"_s,
            .statement = u"masterdata/item_history"_s,
            .summary = u"What has happened to an item, the latest first."_s,
            .example = uR"({"item": "P-100"})"_s,
            .order = {u"-entered"_s, u"-id"_s},
        };
    }
};

} // namespace millrace::masterdata
