// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/rules/late_cost.h"
#include "inventory/stock_book.h"

namespace millrace::inventory {

/// An issue on the trail, as its share is posted.
struct TrailIssue
{
    Id<StockMove> move;
    Id<Event> event;
    QString kind;
    Id<Plant> plant;
    Id<Item> item;
    Id<Lot> lot;
    Id<Document> document;
    std::int64_t line = 0;
    std::int64_t quantity = 0;
    static constexpr auto fields()
    {
        using R = TrailIssue;
        return std::tuple(field("move", &R::move), field("event", &R::event), field("kind", &R::kind), field("plant", &R::plant),
                          field("item", &R::item), field("lot", &R::lot), field("document", &R::document), field("line", &R::line),
                          field("quantity", &R::quantity));
    }
};

/// Where the goods of some receipts and shortfalls went, with what it takes to send late costs after them. Gathered with its
/// orders and pools locked; the stock of needs() has to be in the book that spreads.
class LateCosts
{
public:
    bool knows(Id<StockMove> move) const { return m_trail.receipts.contains(move) || m_trail.issues.contains(move); }
    std::vector<StockNeed> needs() const;
    /// The order is being closed by this very command, so that nothing may come to it any more.
    void close(Id<Document> order);

    /// Follows what came to where it is now: moves of value alone, entries of work in process and of goods in transit, the
    /// shares, and their postings, which sum to what came. What no goods can bear goes to a role.
    void spread(door::Changes &changes, const door::Work &work, StockBook &stock, const std::vector<rules::LateCost> &causes, Currency currency,
                ledger::Role otherwise, const MoveFacts &facts) const;

private:
    friend class TrailReading;
    friend class Spreading;

    struct PoolFacts
    {
        Id<Item> item;
        Id<Plant> plant;
        Id<Lot> lot; ///< Under actual costing.
    };
    struct TransitItem
    {
        Id<OpenItem> id;
        Id<Entity> entity;
        Id<Account> account;
    };
    /// The line of a sales order that goods were shipped for.
    struct Origin
    {
        Id<DocumentLine> line;
        Id<Document> document;
    };
    /// What the event of an issue posted against the stock that it took.
    struct Counterpart
    {
        ledger::Role role{};
        Id<Account> account;
        ledger::Dimensions dimensions;
    };

    rules::Trail m_trail;
    std::map<Id<StockMove>, Place> m_places; ///< Of receipts.
    std::map<Id<StockMove>, TrailIssue> m_issues;
    std::map<Id<Pool>, PoolFacts> m_pools;
    std::map<Id<Document>, ledger::Dimensions> m_orders;
    std::map<std::int64_t, TransitItem> m_transit; ///< By line.
    std::map<std::int64_t, Origin> m_origins;      ///< By line.
    std::map<std::pair<Id<Event>, Id<Item>>, Counterpart> m_books;
};

/// Follows the goods of these moves (receipts, or issues that were shortfalls) through stock and orders to the end.
LateCosts gatherLateCosts(door::Gather &gather, const std::vector<Id<StockMove>> &moves);

} // namespace millrace::inventory
