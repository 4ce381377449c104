// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::security {

/// Everything that one event did: to stock, work in process, the books, open items and documents.
struct EventEffects
{
    Id<Event> event;

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("event", &EventEffects::event, "Which event"));
    }

    struct Row
    {
        QString part;
        std::int64_t id = 0;
        QString what;
        QString account;
        QString accountName;
        QString item;
        QString place;
        QString document;
        QString partner;
        Quantity quantity;
        Money amount;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("part", &Row::part, "journal, stock, wip, open_item, progress, state or reservation"),
                                  field("id", &Row::id, "Tells the rows apart"),
                                  field("what", &Row::what, "Posting role, kind of move, cost element, measure or step"),
                                  field("account", &Row::account, "Account"),
                                  field("accountName", &Row::accountName, "The account's name"),
                                  field("item", &Row::item, "Item"),
                                  field("place", &Row::place, "Plant and bin"),
                                  field("document", &Row::document, "Document"),
                                  field("partner", &Row::partner, "Partner"),
                                  field("quantity", &Row::quantity, "Into (+) or out of (-)"),
                                  field("amount", &Row::amount, "Debit (+) or credit (-)"));
        }
    };

    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {u"security.event"_s, u"security/event"_s, u"Everything that one event did: journal lines, stock moves, work in process, open items, progress."_s, uR"({"event": "018f2f6e-0000-7000-8000-000000000000"})"_s,
                {u"part"_s, u"id"_s}};
    }
};

} // namespace millrace::security
