// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the statements of late_costs.sql answer.

#include "inventory/late_costs.h"

namespace millrace::inventory::trail {

struct IdCells
{
    std::int64_t id = 0;
    static constexpr auto fields() { return std::tuple(field("id", &IdCells::id)); }
};

struct ReceiptCells
{
    Id<StockMove> move;
    Id<Pool> pool;
    std::int64_t sequence = 0, quantity = 0;
    bool layer = false;
    Id<Bin> bin;
    Id<Lot> lot;
    Id<Item> item;
    Id<Plant> plant;
    Method method{};
    static constexpr auto fields()
    {
        using R = ReceiptCells;
        return std::tuple(field("move", &R::move), field("pool", &R::pool), field("sequence", &R::sequence), field("quantity", &R::quantity),
                          field("layer", &R::layer), field("bin", &R::bin), field("lot", &R::lot), field("item", &R::item),
                          field("plant", &R::plant), field("method", &R::method));
    }
};

struct TakingCells : TrailIssue
{
    Id<Pool> pool;
    std::int64_t sequence = 0, taken = 0, before = 0;
    static constexpr auto fields()
    {
        using R = TakingCells;
        return std::tuple_cat(TrailIssue::fields(), std::tuple(field("pool", &R::pool), field("sequence", &R::sequence), field("taken", &R::taken),
                                                               field("before", &R::before)));
    }
};

struct DrawCells : TrailIssue
{
    Id<StockMove> source;
    std::int64_t taken = 0;
    static constexpr auto fields()
    {
        using R = DrawCells;
        return std::tuple_cat(TrailIssue::fields(), std::tuple(field("source", &R::source), field("taken", &R::taken)));
    }
};

struct BackCells
{
    Id<StockMove> issue;
    Id<StockMove> receipt;
    std::int64_t quantity = 0;
    static constexpr auto fields()
    {
        using R = BackCells;
        return std::tuple(field("issue", &R::issue), field("receipt", &R::receipt), field("quantity", &R::quantity));
    }
};

struct OrderCells
{
    Id<Document> document;
    Id<Plant> plant;
    Id<Item> item;
    Id<Category> category;
    QString state;
    static constexpr auto fields()
    {
        using R = OrderCells;
        return std::tuple(field("document", &R::document), field("plant", &R::plant), field("item", &R::item), field("category", &R::category),
                          field("state", &R::state));
    }
};

struct OutputCells
{
    Id<Document> document;
    Id<Event> event;
    Id<StockMove> move;
    std::int64_t quantity = 0, value = 0;
    Method method{};
    bool undone = false;
    static constexpr auto fields()
    {
        using R = OutputCells;
        return std::tuple(field("document", &R::document), field("event", &R::event), field("move", &R::move), field("quantity", &R::quantity),
                          field("value", &R::value), field("method", &R::method), field("undone", &R::undone));
    }
};

struct PassageCells
{
    Id<Document> document;
    Id<Event> event;
    Id<Event> reverses;
    std::int64_t spent = 0, taken = 0;
    static constexpr auto fields()
    {
        using R = PassageCells;
        return std::tuple(field("document", &R::document), field("event", &R::event), field("reverses", &R::reverses), field("spent", &R::spent),
                          field("taken", &R::taken));
    }
};

struct MaterialCells
{
    std::int64_t line = 0;
    Id<StockMove> move;
    Id<Item> item;
    Id<Lot> lot;
    std::int64_t quantity = 0; ///< Issues are negative.
    static constexpr auto fields()
    {
        using R = MaterialCells;
        return std::tuple(field("line", &R::line), field("move", &R::move), field("item", &R::item), field("lot", &R::lot),
                          field("quantity", &R::quantity));
    }
};

struct ArrivalCells
{
    std::int64_t line = 0;
    Id<StockMove> move;
    std::int64_t quantity = 0;
    static constexpr auto fields()
    {
        using R = ArrivalCells;
        return std::tuple(field("line", &R::line), field("move", &R::move), field("quantity", &R::quantity));
    }
};

struct OriginCells
{
    std::int64_t line = 0;
    Id<DocumentLine> origin;
    Id<Document> document;
    static constexpr auto fields()
    {
        using R = OriginCells;
        return std::tuple(field("line", &R::line), field("origin", &R::origin), field("document", &R::document));
    }
};

struct TransitCells
{
    std::int64_t line = 0;
    Id<OpenItem> openItem;
    Id<Entity> entity;
    Id<Account> account;
    std::int64_t quantity = 0;
    static constexpr auto fields()
    {
        using R = TransitCells;
        return std::tuple(field("line", &R::line), field("open_item", &R::openItem), field("entity", &R::entity), field("account", &R::account),
                          field("quantity", &R::quantity));
    }
};

struct BookCells
{
    Id<Event> event;
    Id<Item> item;
    QString role;
    Id<Account> account;
    Id<Plant> plant;
    Id<CostCentre> costCentre;
    Id<Document> document;
    Id<Partner> partner;
    Id<Reason> reason;
    std::int64_t amount = 0;
    static constexpr auto fields()
    {
        using R = BookCells;
        return std::tuple(field("event", &R::event), field("item", &R::item), field("role", &R::role), field("account", &R::account),
                          field("plant", &R::plant), field("cost_centre", &R::costCentre), field("document", &R::document),
                          field("partner", &R::partner), field("reason", &R::reason), field("amount", &R::amount));
    }
};

} // namespace millrace::inventory::trail
