// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/open_items.h"

namespace millrace::test {

/// An invoice as the ledger sees one: a document and its open item, against revenue or expense. Purchasing and sales make
/// real ones; the ledger is tested without them.
struct OpenTestItem
{
    QString number;
    ledger::OpenItemKind kind{};
    Id<Entity> entity;
    Id<Partner> partner;
    Day day;
    Day due;
    Money amount;                 ///< In the entity's currency, debit positive.
    std::optional<Money> foreign;

    enum class Rejection {};
    struct Receipt
    {
        Id<OpenItem> item;
        static constexpr auto fields() { return std::tuple(store::field("item", &Receipt::item)); }
    };
    static constexpr auto fields()
    {
        using store::field;
        using C = OpenTestItem;
        return std::tuple(field("number", &C::number), field("kind", &C::kind), field("entity", &C::entity), field("partner", &C::partner),
                          field("day", &C::day), field("due", &C::due), field("amount", &C::amount), field("foreign", &C::foreign));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::test
