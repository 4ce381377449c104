// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::ledger {

/// The lines of one account over a span of days, each with the balance that it leaves.
struct AccountLines
{
    Id<Entity> entity;
    Id<Account> account;
    Day lastDay;
    std::optional<Day> firstDay;

    struct Row
    {
        Day day;
        Id<JournalLine> line;
        Money amount;
        Money balance;
        Money foreign;
        QString kind;
        QString text;
        QString document;
        QString partner;
        QString item;
        QString plant;
        QString costCentre;
        Id<Journal> journal;
        Id<Event> event;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("day", &Row::day), field("line", &Row::line), field("amount", &Row::amount, "Debit positive"),
                              field("balance", &Row::balance, "After this line"),
                              field("foreign", &Row::foreign, "In the currency of the document"),
                              field("kind", &Row::kind, "Of the journal"), field("text", &Row::text, "Of the journal"),
                              field("document", &Row::document), field("partner", &Row::partner), field("item", &Row::item),
                              field("plant", &Row::plant), field("costCentre", &Row::costCentre), field("journal", &Row::journal),
                              field("event", &Row::event));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("entity", &AccountLines::entity, "Whose books"), field("account", &AccountLines::account, "The account"),
                          field("lastDay", &AccountLines::lastDay, "Last day of the span"),
                          field("firstDay", &AccountLines::firstDay, "First day of the span; of the fiscal year where left out"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
