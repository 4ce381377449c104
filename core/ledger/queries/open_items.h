// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "ledger/open_items.h"

namespace millrace::ledger {

/// What is open: receivables, payables, goods received, shipped or in transit and not invoiced.
struct OpenItems
{
    std::optional<Id<Entity>> entity;
    std::optional<Id<Partner>> partner;
    std::optional<OpenItemKind> kind;
    std::optional<Day> day;
    std::optional<std::int64_t> overdue;

    struct Row
    {
        QString entity;
        QString kind;
        QString number;
        std::int64_t line = 0;
        QString partner;
        QString name;
        Day day;
        Day due;
        std::int64_t overdue = 0;
        Money open;
        Money booked;
        Quantity quantity;
        QString account;
        Id<Document> document;
        Id<OpenItem> item;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("entity", &Row::entity), field("kind", &Row::kind), field("number", &Row::number, "Of the document"),
                              field("line", &Row::line, "Of the document"), field("partner", &Row::partner),
                              field("name", &Row::name, "Of the partner"), field("day", &Row::day, "When it was opened"),
                              field("due", &Row::due), field("overdue", &Row::overdue, "Days since it was due; negative before"),
                              field("open", &Row::open, "In the currency of the document, debit positive"),
                              field("booked", &Row::booked, "In the currency of the entity"), field("quantity", &Row::quantity),
                              field("account", &Row::account), field("document", &Row::document), field("item", &Row::item));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("entity", &OpenItems::entity, "Of this entity"), field("partner", &OpenItems::partner, "Of this partner"),
                          field("kind", &OpenItems::kind, "Of this kind"),
                          field("day", &OpenItems::day, "The day that ages are told from; today where left out"),
                          field("overdue", &OpenItems::overdue, "Due at least so many days before"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
