// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

/// A stock move as people see it, with what its pool came to.
struct StockMoveLine
{
    std::int64_t pool = 0;
    std::int64_t sequence = 0;
    Day day;
    QString kind;
    QString plant;
    QString item;
    QString bin;
    QString lot;
    Status status{};
    QString owner;
    Quantity quantity;
    Money value;
    Quantity quantityAfter;
    Money valueAfter;
    QString document;
    QString eventName;
    Instant entered;
    Id<Event> event;
    Id<StockMove> id;

    static constexpr auto fields()
    {
        using store::field;
        using R = StockMoveLine;
        return std::tuple(field("pool", &R::pool),
                          field("sequence", &R::sequence),
                          field("day", &R::day),
                          field("kind", &R::kind),
                          field("plant", &R::plant),
                          field("item", &R::item),
                          field("bin", &R::bin),
                          field("lot", &R::lot),
                          field("status", &R::status),
                          field("owner", &R::owner),
                          field("quantity", &R::quantity),
                          field("value", &R::value),
                          field("quantityAfter", &R::quantityAfter),
                          field("valueAfter", &R::valueAfter),
                          field("document", &R::document),
                          field("eventName", &R::eventName),
                          field("entered", &R::entered),
                          field("event", &R::event),
                          field("id", &R::id));
    }
};

/// Moves of an item, the newest first.
struct StockMoves
{
    Id<Item> item;
    std::optional<Id<Plant>> plant;

    using Row = StockMoveLine;
    static constexpr auto fields() { return std::tuple(store::field("item", &StockMoves::item, "The item"), store::field("plant", &StockMoves::plant, "In this plant")); }
    static door::QuerySpec spec();
};

/// Moves of a lot, the newest first.
struct MovesOfLot
{
    Id<Lot> lot;

    using Row = StockMoveLine;
    static constexpr auto fields() { return std::tuple(store::field("lot", &MovesOfLot::lot, "The lot")); }
    static door::QuerySpec spec();
};

/// Moves that a document caused.
struct MovesOfDocument
{
    Id<Document> document;

    using Row = StockMoveLine;
    static constexpr auto fields() { return std::tuple(store::field("document", &MovesOfDocument::document, "The document")); }
    static door::QuerySpec spec();
};

} // namespace millrace::inventory
