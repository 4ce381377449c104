// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::inventory {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

enum class Method { Standard, Average, Fifo, Actual };
enum class Status { Available, Inspection, Held };

struct PoolRow
{
    Id<Pool> id;
    Id<Entity> entity;
    Id<Plant> plant;
    Id<Item> item;
    Id<Lot> lot; ///< Under actual costing only.
    Method method{};
    Id<Event> event;

    static constexpr TableName table{"pool", TableClass::Document, 30};
    static constexpr auto fields()
    {
        using R = PoolRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("entity", &R::entity), field("plant", &R::plant), field("item", &R::item),
                          field("lot", &R::lot), field("method", &R::method), field("event", &R::event, Mark::Event));
    }
};

struct LotRow
{
    Id<Lot> id;
    Id<Item> item;
    QString code;
    QString supplierLot;
    Day expires;
    Id<Event> event;

    static constexpr TableName table{"lot", TableClass::Document, 29};
    static constexpr auto fields()
    {
        using R = LotRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("item", &R::item), field("code", &R::code),
                          field("supplier_lot", &R::supplierLot), field("expires", &R::expires), field("event", &R::event, Mark::Event));
    }
};

/// One side of a movement: into (+) or out of (-) a place. See migrations/0004_inventory.sql.
struct StockMoveRow
{
    Id<StockMove> id;
    Id<Event> event;
    Id<Entity> entity;
    Id<Plant> plant;
    Id<Pool> pool;
    std::int64_t sequence = 0;
    Id<Item> item;
    Id<Lot> lot;
    Id<Bin> bin;
    Status status{};
    Id<Partner> owner; ///< None where the goods are ours.
    std::int64_t quantity = 0;
    std::int64_t value = 0;
    Id<Account> account; ///< Completed by its posting.
    std::int64_t quantityAfter = 0;
    std::int64_t valueAfter = 0;
    bool layer = false;
    QString kind; ///< receipt, issue, completion, shipment, transfer, status, count, scrap, return, ...
    Day day;
    Id<Document> document;
    std::int64_t line = 0;
    Id<StockMove> reverses;

    static constexpr TableName table{"stock_move", TableClass::Posted, 70};
    static constexpr auto fields()
    {
        using R = StockMoveRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("entity", &R::entity),
                          field("plant", &R::plant), field("pool", &R::pool), field("sequence", &R::sequence), field("item", &R::item),
                          field("lot", &R::lot), field("bin", &R::bin), field("status", &R::status), field("owner", &R::owner),
                          field("quantity", &R::quantity, Mark::Signed), field("value", &R::value, Mark::Signed),
                          field("account", &R::account), field("quantity_after", &R::quantityAfter), field("value_after", &R::valueAfter),
                          field("layer", &R::layer), field("kind", &R::kind), field("day", &R::day), field("document", &R::document),
                          field("line", &R::line), field("reverses", &R::reverses, Mark::Reverses));
    }
};

struct StockDrawRow
{
    std::int64_t id = 0;
    Id<Event> event;
    Id<StockMove> move;   ///< The issue.
    Id<StockMove> source; ///< The receipt whose layer it drew from; none at average and standard.
    Id<Pool> pool;
    std::int64_t quantity = 0;
    std::int64_t value = 0;
    bool open = false; ///< A shortfall that no receipt has filled yet.

    static constexpr TableName table{"stock_draw", TableClass::Posted, 71};
    static constexpr auto fields()
    {
        using R = StockDrawRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("move", &R::move),
                          field("source", &R::source), field("pool", &R::pool), field("quantity", &R::quantity, Mark::Signed),
                          field("value", &R::value, Mark::Signed), field("open", &R::open));
    }
};

struct ReservationEntryRow
{
    std::int64_t id = 0;
    Id<Event> event;
    Id<Document> document;
    std::int64_t line = 0;
    Id<Item> item;
    Id<Plant> plant;
    std::int64_t quantity = 0;

    static constexpr TableName table{"reservation_entry", TableClass::Posted, 72};
    static constexpr auto fields()
    {
        using R = ReservationEntryRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("event", &R::event, Mark::Event), field("document", &R::document),
                          field("line", &R::line), field("item", &R::item), field("plant", &R::plant),
                          field("quantity", &R::quantity, Mark::Signed));
    }
};

} // namespace millrace::inventory
