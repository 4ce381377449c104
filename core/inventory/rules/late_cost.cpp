// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/rules/late_cost.h"

#include "base/wide.h"
#include "inventory/rules/valuation.h"

#include <set>

namespace millrace::inventory::rules {

namespace {

constexpr int enough = 60; ///< Times round a circle.

/// A pool, or an order.
struct Stop
{
    Id<Pool> pool;
    Id<Document> order;
    auto operator<=>(const Stop &) const = default;
};

class Following
{
public:
    explicit Following(const Trail &trail) : m_trail(trail)
    {
        for (const auto &[move, receipt] : trail.receipts)
            m_receiptsOf[receipt.pool].push_back(&receipt);
    }

    std::vector<LateCostShare> run(const std::vector<LateCost> &causes)
    {
        for (const auto &[move, amount] : causes) {
            for (const auto &stop : m_trail.receipts.contains(move) ? std::set{stopOf(move)} : after(move))
                plan(stop, 1);
        }
        std::ranges::reverse(m_route);
        for (const auto &[move, amount] : causes) {
            m_shares.push_back({LateCostStep::Cause, 0, move, {}, {}, amount});
            if (m_trail.receipts.contains(move))
                arrive(move, amount);
            else
                leave(move, amount, 0);
        }
        for (int round = 0; round < enough && !isDone(); ++round) {
            for (const auto &stop : m_route) {
                for (int turn = 0; turn < enough && isWaiting(stop); ++turn)
                    stop.order ? passOrder(stop) : passPool(stop);
            }
        }
        giveUp();
        return std::move(m_shares);
    }

private:
    Stop stopOf(Id<StockMove> receipt) const { return {m_trail.receipts.at(receipt).pool, {}}; }

    std::set<Stop> after(Id<StockMove> move) const
    {
        const auto &issue = m_trail.issues.at(move);
        std::set<Stop> out;
        for (const auto &arrival : issue.arrivals)
            out.insert(stopOf(arrival.receipt));
        if (issue.order)
            out.insert({{}, issue.order});
        return out;
    }

    std::set<Stop> after(const Stop &stop) const
    {
        std::set<Stop> out;
        if (stop.order) {
            const auto &order = m_trail.orders.at(stop.order);
            for (size_t i = 0; i < order.outputs.size() && !order.atStandard; ++i)
                out.insert(stopOf(order.outputs[i].receipt));
            return out;
        }
        for (const auto &taking : m_trail.pools.at(stop.pool).takings)
            out.merge(after(taking.issue));
        for (const auto *receipt : m_receiptsOf.at(stop.pool)) {
            for (const auto &draw : receipt->draws)
                out.merge(after(draw.issue));
        }
        return out;
    }

    /// Depth first: what goods reach last is noted first.
    void plan(const Stop &stop, std::int64_t level)
    {
        if (!m_levels.emplace(stop, level).second)
            return;
        for (const auto &next : after(stop))
            plan(next, level + 1);
        m_route.push_back(stop);
    }

    bool isWaiting(const Stop &stop) const { return m_waiting.contains(stop); }
    bool isDone() const { return m_waiting.empty(); }
    std::int64_t levelOf(const Stop &stop) const { return m_levels.at(stop); }

    void arrive(Id<StockMove> receipt, std::int64_t amount)
    {
        if (amount != 0)
            m_waiting[stopOf(receipt)][receipt.value] += amount;
    }

    /// A share goes with its goods: what came in again takes its part there, the rest is where it was issued to.
    void leave(Id<StockMove> move, std::int64_t amount, std::int64_t level)
    {
        if (amount == 0)
            return;
        const auto &issue = m_trail.issues.at(move);
        std::vector<std::int64_t> weights;
        auto rest = subtractChecked(issue.quantity, issue.inTransit);
        for (const auto &arrival : issue.arrivals) {
            weights.push_back(std::min(arrival.quantity, rest));
            rest -= weights.back();
        }
        weights.push_back(issue.inTransit);
        weights.push_back(rest);
        const auto parts = allocate(amount, weights);
        for (std::size_t i = 0; i < issue.arrivals.size(); ++i) {
            if (parts[i] == 0)
                continue;
            m_shares.push_back({LateCostStep::Arrival, level, issue.arrivals[i].receipt, {}, {}, parts[i]});
            arrive(issue.arrivals[i].receipt, parts[i]);
        }
        if (const auto part = parts[parts.size() - 2]; part != 0)
            m_shares.push_back({LateCostStep::Transit, level, move, {}, {}, part});
        const auto part = parts.back();
        if (part == 0)
            return;
        m_shares.push_back({issue.order ? LateCostStep::Drawn : LateCostStep::Books, level, move, {}, issue.order, part});
        if (issue.order)
            m_waiting[{{}, issue.order}][issue.event.value] += part;
    }

    std::map<std::int64_t, std::int64_t> take(const Stop &stop) { return std::move(m_waiting.extract(stop).mapped()); }

    void passPool(const Stop &stop)
    {
        const auto level = levelOf(stop);
        const auto &pool = m_trail.pools.at(stop.pool);
        std::map<std::int64_t, std::int64_t> entering; // By sequence.
        std::map<Id<StockMove>, std::int64_t> leaving;
        for (const auto &[move, amount] : take(stop)) {
            const Id<StockMove> id(move);
            const auto &receipt = m_trail.receipts.at(id);
            if (pool.atStandard) {
                m_shares.push_back({LateCostStep::Variance, level, id, stop.pool, {}, amount});
                continue;
            }
            const auto rest = spreadOverDraws(receipt, amount, leaving);
            if (rest != 0 && receipt.layer)
                m_shares.push_back({LateCostStep::Stock, level, id, stop.pool, {}, rest});
            else if (rest != 0)
                entering[receipt.sequence] += rest;
        }
        if (const auto left = spreadOverTakings(pool, entering, leaving); left != 0)
            m_shares.push_back({LateCostStep::Stock, level, {}, stop.pool, {}, left});
        for (const auto &[issue, amount] : leaving)
            leave(issue, amount, level);
    }

    /// By quantity over what drew on the receipt itself; what comes back is for the rest.
    static std::int64_t spreadOverDraws(const Trail::Receipt &receipt, std::int64_t amount, std::map<Id<StockMove>, std::int64_t> &leaving)
    {
        if (receipt.draws.empty())
            return amount;
        std::vector<std::int64_t> weights;
        auto rest = receipt.quantity;
        for (const auto &draw : receipt.draws) {
            weights.push_back(draw.quantity);
            rest -= draw.quantity;
        }
        weights.push_back(std::max<std::int64_t>(rest, 0));
        const auto parts = allocate(amount, weights);
        for (std::size_t i = 0; i < receipt.draws.size(); ++i)
            leaving[receipt.draws[i].issue] += parts[i];
        return parts.back();
    }

    /// At average: what is left of it goes on with each issue in the proportion of the goods. That is what the average would
    /// have been.
    static std::int64_t spreadOverTakings(const Trail::Pool &pool, const std::map<std::int64_t, std::int64_t> &entering,
                                          std::map<Id<StockMove>, std::int64_t> &leaving)
    {
        std::int64_t left = 0;
        auto next = entering.begin();
        for (const auto &taking : pool.takings) {
            for (; next != entering.end() && next->first < taking.sequence; ++next)
                left = addChecked(left, next->second);
            if (left == 0)
                continue;
            const auto share = taking.quantity >= taking.before ? left : shareOf(left, taking.quantity, taking.before);
            left -= share;
            leaving[taking.issue] += share;
        }
        for (; next != entering.end(); ++next)
            left = addChecked(left, next->second);
        return left;
    }

    void passOrder(const Stop &stop)
    {
        const auto &order = m_trail.orders.at(stop.order);
        const auto level = levelOf(stop);
        const auto arrived = take(stop);
        std::int64_t left = 0;
        if (order.atStandard || (order.closed && order.outputs.empty())) {
            for (const auto &[event, amount] : arrived)
                left = addChecked(left, amount);
            if (left != 0)
                m_shares.push_back({order.closed ? LateCostStep::Variance : LateCostStep::WorkInProcess, level, {}, {}, stop.order, left});
            return;
        }
        auto outputs = spreadOverCompletions(order, arrived, left);
        if (left != 0 && order.closed) {
            const auto parts = overOutputs(order.outputs, left);
            for (std::size_t i = 0; i < parts.size(); ++i)
                outputs[order.outputs[i].receipt] += parts[i];
        } else if (left != 0) {
            m_shares.push_back({LateCostStep::WorkInProcess, level, {}, {}, stop.order, left});
        }
        for (const auto &[receipt, amount] : outputs) {
            if (amount == 0)
                continue;
            m_shares.push_back({LateCostStep::Output, level, receipt, {}, stop.order, amount});
            arrive(receipt, amount);
        }
    }

    /// As with a pool: each completion took its part of what was in work in process by then.
    static std::map<Id<StockMove>, std::int64_t> spreadOverCompletions(const Trail::Order &order, std::map<std::int64_t, std::int64_t> arrived,
                                                                       std::int64_t &left)
    {
        std::map<Id<StockMove>, std::int64_t> outputs;
        for (const auto &passage : order.passages) {
            if (const auto now = arrived.extract(passage.event.value))
                left = addChecked(left, now.mapped());
            if (passage.undone) {
                left = addChecked(left, outputs[passage.undone]);
                outputs[passage.undone] = 0;
            }
            if (left == 0 || passage.taken <= 0 || passage.before <= 0)
                continue;
            const auto share = passage.taken >= passage.before ? left : shareOf(left, passage.taken, passage.before);
            left -= share;
            outputs[passage.output] += share;
        }
        MILLRACE_ASSERT(arrived.empty(), "a late cost for an event that the order knows nothing of");
        return outputs;
    }

    /// What is in a circle still after so many times.
    void giveUp()
    {
        for (const auto &[stop, waiting] : m_waiting) {
            for (const auto &[at, amount] : waiting)
                m_shares.push_back({LateCostStep::Rounding, levelOf(stop), {}, stop.pool, stop.order, amount});
        }
    }

    const Trail &m_trail;
    std::map<Id<Pool>, std::vector<const Trail::Receipt *>> m_receiptsOf;
    std::map<Stop, std::int64_t> m_levels;
    std::vector<Stop> m_route;
    std::map<Stop, std::map<std::int64_t, std::int64_t>> m_waiting; ///< By receipt in a pool, by event in an order.
    std::vector<LateCostShare> m_shares;
};

} // namespace

std::vector<std::int64_t> overOutputs(const std::vector<Trail::Output> &outputs, std::int64_t amount)
{
    std::vector<std::int64_t> values, quantities;
    bool worthless = true;
    for (const auto &output : outputs) {
        values.push_back(std::max<std::int64_t>(output.value, 0));
        quantities.push_back(output.quantity);
        worthless = worthless && values.back() == 0;
    }
    return allocate(amount, worthless ? quantities : values);
}

std::vector<LateCostShare> follow(const Trail &trail, const std::vector<LateCost> &causes)
{
    return Following(trail).run(causes);
}

} // namespace millrace::inventory::rules
