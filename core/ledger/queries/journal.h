// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::ledger {

/// The lines of one journal.
struct JournalLines
{
    Id<Journal> journal;

    struct Row
    {
        Id<JournalLine> line;
        QString account;
        QString name;
        Money amount;
        Money foreign;
        QString role;
        QString plant;
        QString costCentre;
        QString item;
        QString document;
        QString partner;
        QString reason;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Row::line), field("account", &Row::account), field("name", &Row::name, "Of the account"),
                              field("amount", &Row::amount, "Debit positive"),
                              field("foreign", &Row::foreign, "In the currency of the document"),
                              field("role", &Row::role, "What it is for; empty for a journal by hand"), field("plant", &Row::plant),
                              field("costCentre", &Row::costCentre), field("item", &Row::item), field("document", &Row::document),
                              field("partner", &Row::partner), field("reason", &Row::reason));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("journal", &JournalLines::journal, "The journal"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
