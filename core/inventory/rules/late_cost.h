// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/types/late_cost_row.h"

#include <map>

namespace millrace::inventory::rules {

/// Where the goods of some receipts went: what late costs follow (costing.md, "Late costs").
struct Trail
{
    /// So much of a receipt that an issue drew: of its layer under FIFO, as a filled shortfall otherwise.
    struct Draw
    {
        Id<StockMove> issue;
        std::int64_t quantity = 0;
    };
    struct Receipt
    {
        Id<Pool> pool;
        std::int64_t sequence = 0;
        std::int64_t quantity = 0;
        bool layer = false;
        std::vector<Draw> draws;
    };
    /// An issue at average: so much of what there was.
    struct Taking
    {
        Id<StockMove> issue;
        std::int64_t sequence = 0;
        std::int64_t quantity = 0;
        std::int64_t before = 0;
    };
    struct Pool
    {
        bool atStandard = false;
        std::vector<Taking> takings; ///< In the order of posting, from the first receipt on that is followed.
    };
    /// Goods that came into a pool again: from an order, from a customer, in another plant, or by a reversal.
    struct Arrival
    {
        Id<StockMove> receipt;
        std::int64_t quantity = 0;
    };
    struct Issue
    {
        std::int64_t quantity = 0;
        std::vector<Arrival> arrivals;
        std::int64_t inTransit = 0;
        Id<Document> order; ///< Where the rest went; none: it is in the books.
        Id<Event> event;
    };
    /// An event of a work order: what it completed took so much out of work in process, where so much was.
    struct Passage
    {
        Id<Event> event;
        std::int64_t before = 0;
        std::int64_t taken = 0;
        Id<StockMove> output;
        Id<StockMove> undone; ///< The output that this event took back.
    };
    struct Output
    {
        Id<StockMove> receipt;
        std::int64_t quantity = 0;
        std::int64_t value = 0;
    };
    struct Order
    {
        bool closed = false;
        bool atStandard = false;
        std::vector<Passage> passages; ///< In the order of posting.
        std::vector<Output> outputs;   ///< Those that were not taken back.
    };

    std::map<Id<StockMove>, Receipt> receipts;
    std::map<Id<StockMove>, Issue> issues;
    std::map<Id<millrace::Pool>, Trail::Pool> pools;
    std::map<Id<Document>, Order> orders;
};

/// An amount that a receipt, or an issue that was a shortfall, turned out to cost in addition or, negative, less.
struct LateCost
{
    Id<StockMove> move;
    std::int64_t amount = 0;
    bool operator==(const LateCost &) const = default;
};

/// A step of the way, or where it ended. Stock of a layer names its receipt.
struct LateCostShare
{
    LateCostStep step{};
    std::int64_t level = 0;
    Id<StockMove> move;
    Id<Pool> pool;
    Id<Document> order;
    std::int64_t amount = 0;
};

/// An amount over the outputs of an order, by their value; by quantity where they have none.
std::vector<std::int64_t> overOutputs(const std::vector<Trail::Output> &outputs, std::int64_t amount);

/// Follows late costs to the end. What the shares say that stays is what came, to the last minor unit.
///
/// Pools and orders are gone through with the goods, so that all that comes to an order comes to it at once; only where goods
/// go in a circle they are gone through again, until less than a minor unit is left or it has been enough: that is rounding.
std::vector<LateCostShare> follow(const Trail &trail, const std::vector<LateCost> &causes);

} // namespace millrace::inventory::rules
