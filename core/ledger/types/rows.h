// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::ledger {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

struct JournalRow
{
    Id<Journal> id;
    Id<Event> event;
    Id<Entity> entity;
    Id<Period> period;
    Day day;
    QString kind;
    QString text;

    static constexpr TableName table{"journal", TableClass::Posted, 40};
    static constexpr auto fields()
    {
        using R = JournalRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("entity", &R::entity),
                          field("period", &R::period), field("day", &R::day), field("kind", &R::kind), field("text", &R::text));
    }
};

struct JournalLineRow
{
    Id<JournalLine> id;
    Id<Journal> journal;
    Id<Event> event;
    Id<Entity> entity;
    Id<Period> period;
    Day day;
    Id<Account> account;
    std::int64_t amount = 0;
    Currency currency;
    std::int64_t foreignAmount = 0;
    QString role;
    Id<Plant> plant;
    Id<CostCentre> costCentre;
    Id<Item> item;
    Id<Document> document;
    Id<Partner> partner;
    Id<Reason> reason;

    static constexpr TableName table{"journal_line", TableClass::Posted, 80};
    static constexpr auto fields()
    {
        using R = JournalLineRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("journal", &R::journal), field("event", &R::event, Mark::Event),
                          field("entity", &R::entity), field("period", &R::period), field("day", &R::day), field("account", &R::account),
                          field("amount", &R::amount, Mark::Signed), field("currency", &R::currency),
                          field("foreign_amount", &R::foreignAmount, Mark::Signed), field("role", &R::role), field("plant", &R::plant),
                          field("cost_centre", &R::costCentre), field("item", &R::item), field("document", &R::document),
                          field("partner", &R::partner), field("reason", &R::reason));
    }
};

/// A receivable, payable, or goods received and not invoiced; what is open is the sum of its entries.
struct OpenItemRow
{
    Id<OpenItem> id;
    Id<Entity> entity;
    QString kind; ///< receivable, payable, received, shipped, transit
    Id<Account> account; ///< Completed by the posting that opens it.
    Currency currency;
    Id<Partner> partner;
    Id<Document> document;
    Id<DocumentLine> line;
    Day day;
    Day due;
    Id<Event> event;

    static constexpr TableName table{"open_item", TableClass::Document, 50};
    static constexpr auto fields()
    {
        using R = OpenItemRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("entity", &R::entity), field("kind", &R::kind), field("account", &R::account),
                          field("currency", &R::currency), field("partner", &R::partner), field("document", &R::document),
                          field("line", &R::line), field("day", &R::day), field("due", &R::due), field("event", &R::event, Mark::Event));
    }
};

struct OpenItemEntryRow
{
    std::int64_t id = 0;
    Id<Event> event;
    Id<OpenItem> openItem;
    Id<Entity> entity;
    Id<Account> account; ///< Completed by its posting.
    std::int64_t amount = 0;        ///< As in the journal: debit positive.
    std::int64_t foreignAmount = 0;
    std::int64_t quantity = 0;      ///< For goods received and not invoiced.

    static constexpr TableName table{"open_item_entry", TableClass::Posted, 81};
    static constexpr auto fields()
    {
        using R = OpenItemEntryRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("open_item", &R::openItem),
                          field("entity", &R::entity), field("account", &R::account), field("amount", &R::amount, Mark::Signed),
                          field("foreign_amount", &R::foreignAmount, Mark::Signed), field("quantity", &R::quantity, Mark::Signed));
    }
};

} // namespace millrace::ledger
