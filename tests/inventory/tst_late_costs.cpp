// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/rules/late_cost.h"
#include "support/test.h"

#include <QElapsedTimer>

#include <numeric>
#include <random>

using namespace millrace;
using namespace millrace::inventory;
using rules::LateCost;
using rules::Trail;

namespace {

/// A step of a history: every fraction is a half, a quarter or the whole, so that no rounding comes between.
struct Happening
{
    enum Kind { Buy, Use, Issue, Complete } kind{};
    int pool = 0, order = 0;
    int of = 1; ///< The fraction of what is there.
    std::int64_t cost = 0;
};

constexpr int pools = 4; ///< The last two are in layers.
constexpr int orders = 3;
constexpr std::int64_t fine = std::int64_t(1) << 40;

/// What would have been, step by step: the slow and simple way.
class Replay
{
public:
    explicit Replay(const std::vector<Happening> &history, std::int64_t late = 0, std::size_t lateAt = 0)
    {
        for (std::size_t i = 0; i < history.size(); ++i)
            step(history[i], history[i].cost + (late != 0 && i == lateAt ? late : 0));
    }

    std::map<int, std::int64_t> used;           ///< By the number of the use.
    std::array<std::int64_t, orders> wip{};
    std::array<std::int64_t, pools> worth() const
    {
        std::array<std::int64_t, pools> out{};
        for (int p = 0; p < pools; ++p) {
            for (const auto &layer : m_layers[std::size_t(p)])
                out[std::size_t(p)] += layer.value;
        }
        return out;
    }
    Trail trail;
    std::vector<Id<StockMove>> bought; ///< By step; none where it was no purchase.

private:
    struct Layer
    {
        Id<StockMove> receipt;
        std::int64_t quantity = 0, value = 0;
    };

    static bool inLayers(int pool) { return pool >= pools / 2; }

    Id<StockMove> receive(int pool, std::int64_t quantity, std::int64_t value)
    {
        const Id<StockMove> id(++m_moves);
        auto &layers = m_layers[std::size_t(pool)];
        if (inLayers(pool) || layers.empty())
            layers.push_back({id, quantity, value});
        else
            layers.back() = {id, layers.back().quantity + quantity, layers.back().value + value};
        trail.receipts[id] = {Id<Pool>(pool + 1), m_moves, quantity, inLayers(pool), {}};
        trail.pools[Id<Pool>(pool + 1)];
        return id;
    }

    /// From the oldest layer, or at average.
    std::pair<Id<StockMove>, std::int64_t> take(int pool, int of)
    {
        const Id<StockMove> id(++m_moves);
        auto &layers = m_layers[std::size_t(pool)];
        auto &layer = layers.front();
        const auto quantity = layer.quantity / of, value = layer.value / of;
        if (inLayers(pool))
            trail.receipts[layer.receipt].draws.push_back({id, quantity});
        else
            trail.pools[Id<Pool>(pool + 1)].takings.push_back({id, m_moves, quantity, layer.quantity});
        trail.issues[id].quantity = quantity;
        layer.quantity -= quantity;
        layer.value -= value;
        if (layer.quantity == 0)
            layers.erase(layers.begin());
        return {id, value};
    }

    void step(const Happening &now, std::int64_t cost)
    {
        bought.emplace_back();
        const Id<Document> document(now.order + 1);
        const Id<Event> event(++m_events);
        auto &order = wip[std::size_t(now.order)];
        switch (now.kind) {
        case Happening::Buy:
            bought.back() = receive(now.pool, fine, cost);
            break;
        case Happening::Use:
            if (!m_layers[std::size_t(now.pool)].empty()) {
                const auto [id, value] = take(now.pool, now.of);
                used[int(id.value)] += value;
            }
            break;
        case Happening::Issue:
            if (!m_layers[std::size_t(now.pool)].empty()) {
                const auto [id, value] = take(now.pool, now.of);
                order += value;
                trail.issues[id].order = document;
                trail.issues[id].event = event;
                trail.orders[document].passages.push_back({event, order, 0, {}, {}});
            }
            break;
        case Happening::Complete:
            if (order > 0) {
                const auto value = order / now.of;
                const auto output = receive(now.pool, fine, value);
                trail.orders[document].passages.push_back({event, order, value, output, {}});
                trail.orders[document].outputs.push_back({output, fine, value});
                order -= value;
            }
            break;
        }
    }

    std::array<std::vector<Layer>, pools> m_layers;
    std::int64_t m_moves = 0, m_events = 0;
};

/// Goods go up only: an order takes from lower pools than it makes for.
std::vector<Happening> randomHistory(std::mt19937 &random)
{
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    std::vector<Happening> out;
    for (int i = 0; i < 24; ++i) {
        Happening now;
        static constexpr std::array kinds{Happening::Buy, Happening::Use, Happening::Issue, Happening::Issue, Happening::Issue, Happening::Complete, Happening::Complete};
        now.kind = i < 3 ? Happening::Buy : kinds[size_t(pick(int(kinds.size())))];
        now.of = 1 << pick(3);
        now.order = pick(orders);
        now.cost = fine * (1 + pick(50));
        now.pool = now.kind == Happening::Complete ? now.order + 1 : now.kind == Happening::Issue ? pick(now.order + 1) : pick(pools);
        out.push_back(now);
    }
    return out;
}

Trail::Issue goneTo(Id<Document> order, std::int64_t event, std::int64_t quantity)
{
    return {quantity, {}, 0, order, Id<Event>(event)};
}

std::int64_t stayed(const std::vector<rules::LateCostShare> &shares)
{
    std::int64_t sum = 0;
    for (const auto &share : shares) {
        if (share.step > LateCostStep::Output)
            sum += share.amount;
    }
    return sum;
}

std::int64_t of(const std::vector<rules::LateCostShare> &shares, LateCostStep step)
{
    return std::accumulate(shares.begin(), shares.end(), std::int64_t(0),
                           [&](std::int64_t sum, const auto &share) { return sum + (share.step == step ? share.amount : 0); });
}

} // namespace

class LateCostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Had the cost been known when the goods came, all would be where the late cost goes.
    void aLateCostGoesWhereItWouldHaveBeen()
    {
        int followed = 0;
        for (unsigned seed = 1; seed <= 500; ++seed) {
            std::mt19937 random(seed);
            const auto history = randomHistory(random);
            const auto lateAt = std::size_t(random() % 3);
            const auto late = (random() % 2 == 0 ? 1 : -1) * fine * 3 / 4;
            const Replay as(history), should(history, late, lateAt);
            const auto shares = rules::follow(as.trail, {{as.bought[lateAt], late}});
            QCOMPARE(stayed(shares), late);
            QCOMPARE(of(shares, LateCostStep::Rounding), 0);

            std::map<int, std::int64_t> used;
            std::array<std::int64_t, orders> wip{};
            std::array<std::int64_t, pools> worth{};
            for (const auto &share : shares) {
                if (share.step == LateCostStep::Books)
                    used[int(share.move.value)] += share.amount;
                else if (share.step == LateCostStep::WorkInProcess)
                    wip[std::size_t(share.order.value - 1)] += share.amount;
                else if (share.step == LateCostStep::Stock)
                    worth[std::size_t(share.pool.value - 1)] += share.amount;
                followed += share.step == LateCostStep::Output;
            }
            for (const auto &[use, value] : should.used)
                QVERIFY2(value == as.used.at(use) + used[use], qPrintable(QStringLiteral("seed %1, use %2").arg(seed).arg(use)));
            for (std::size_t i = 0; i < orders; ++i)
                QVERIFY2(should.wip[i] == as.wip[i] + wip[i], qPrintable(QStringLiteral("seed %1, order %2").arg(seed).arg(i)));
            for (std::size_t i = 0; i < pools; ++i)
                QVERIFY2(should.worth()[i] == as.worth()[i] + worth[i], qPrintable(QStringLiteral("seed %1, pool %2").arg(seed).arg(i)));
        }
        QVERIFY(followed > 300); // Or the histories have become too dull to prove anything.
    }

    void whatIsRoundedStaysWhole()
    {
        for (unsigned seed = 1; seed <= 300; ++seed) {
            std::mt19937 random(seed);
            const Replay as(randomHistory(random));
            const auto late = std::int64_t(random() % 2001) - 1000;
            QCOMPARE(stayed(rules::follow(as.trail, {{as.bought[0], late}, {as.bought[1], 7}})), late + 7);
        }
    }

    /// A hundred thousand issues, each of a hundred thousandth of what is left.
    void manyIssuesAreQuick()
    {
        Trail trail;
        const Id<StockMove> receipt(1);
        trail.receipts[receipt] = {Id<Pool>(1), 1, fine, false, {}};
        auto left = fine;
        for (std::int64_t i = 2; i < 100'002; ++i) {
            const auto quantity = left / 100'000;
            trail.pools[Id<Pool>(1)].takings.push_back({Id<StockMove>(i), i, quantity, left});
            trail.issues[Id<StockMove>(i)].quantity = quantity;
            left -= quantity;
        }
        QElapsedTimer timer;
        timer.start();
        const auto shares = rules::follow(trail, {{receipt, 1'000'000'000}});
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(stayed(shares), 1'000'000'000);
        QCOMPARE(of(shares, LateCostStep::Stock) / 1'000'000, 367); // What e leaves of a thousand.
    }

    /// An order that is closed passes on, by the value of its outputs; one at standard, or without any, has a variance.
    void aClosedOrderKeepsNothing()
    {
        Trail trail;
        const Id<Document> order(9);
        trail.receipts[Id<StockMove>(1)] = {Id<Pool>(1), 1, 10, true, {{Id<StockMove>(2), 10}}};
        trail.pools[Id<Pool>(1)];
        trail.pools[Id<Pool>(2)];
        trail.issues[Id<StockMove>(2)] = goneTo(order, 5, 10);
        trail.orders[order] = {true, false, {{Id<Event>(5), 100, 0, {}, {}}}, {{Id<StockMove>(3), 1, 75}, {Id<StockMove>(4), 1, 25}}};
        trail.receipts[Id<StockMove>(3)] = {Id<Pool>(2), 1, 1, true, {}};
        trail.receipts[Id<StockMove>(4)] = {Id<Pool>(2), 2, 1, true, {}};
        const auto shares = rules::follow(trail, {{Id<StockMove>(1), 40}});
        QCOMPARE(shares.back().amount + shares[shares.size() - 2].amount, 40);
        QCOMPARE(std::ranges::count_if(shares, [](const auto &s) { return s.step == LateCostStep::Stock && s.amount == 30; }), 1);
        trail.orders[order].atStandard = true;
        QCOMPARE(of(rules::follow(trail, {{Id<StockMove>(1), 40}}), LateCostStep::Variance), 40);
        trail.orders[order] = {true, false, {{Id<Event>(5), 100, 0, {}, {}}}, {}};
        QCOMPARE(of(rules::follow(trail, {{Id<StockMove>(1), 40}}), LateCostStep::Variance), 40);
        trail.orders[order].closed = false;
        QCOMPARE(of(rules::follow(trail, {{Id<StockMove>(1), 40}}), LateCostStep::WorkInProcess), 40);
    }

    /// What came back takes its part with it, what is on its way waits for it there, and the rest is in the books.
    void aShareIsWhereItsGoodsAre()
    {
        Trail trail;
        trail.receipts[Id<StockMove>(1)] = {Id<Pool>(1), 1, 20, false, {}};
        trail.pools[Id<Pool>(1)].takings = {{Id<StockMove>(2), 2, 10, 20}, {Id<StockMove>(4), 4, 12, 16}};
        trail.issues[Id<StockMove>(2)] = {10, {{Id<StockMove>(3), 6}}, 2, {}, {}};
        trail.receipts[Id<StockMove>(3)] = {Id<Pool>(1), 3, 6, false, {}};
        trail.issues[Id<StockMove>(4)].quantity = 12;
        const auto shares = rules::follow(trail, {{Id<StockMove>(1), 2000}});
        // Of 1000 that left, 600 came back and 200 is on its way. Then three quarters of 1600 left.
        QCOMPARE(of(shares, LateCostStep::Transit), 200);
        QCOMPARE(of(shares, LateCostStep::Arrival), 600);
        QCOMPARE(of(shares, LateCostStep::Books), 200 + 1200);
        QCOMPARE(of(shares, LateCostStep::Stock), 400);
    }

    /// An order that consumes what it makes: half comes round again and again, until less than a minor unit is left.
    void aCircleEnds()
    {
        Trail trail;
        const Id<Document> order(9);
        trail.pools[Id<Pool>(1)];
        trail.receipts[Id<StockMove>(1)] = {Id<Pool>(1), 1, 4, true, {{Id<StockMove>(2), 4}}};
        trail.issues[Id<StockMove>(2)] = goneTo(order, 5, 4);
        trail.receipts[Id<StockMove>(3)] = {Id<Pool>(1), 2, 4, true, {{Id<StockMove>(4), 2}}};
        trail.issues[Id<StockMove>(4)] = goneTo(order, 6, 2);
        trail.orders[order] = {true, false, {{Id<Event>(5), 100, 0, {}, {}}, {Id<Event>(6), 100, 0, {}, {}}}, {{Id<StockMove>(3), 4, 100}}};
        const auto shares = rules::follow(trail, {{Id<StockMove>(1), 1000}});
        QCOMPARE(stayed(shares), 1000);
        QVERIFY(of(shares, LateCostStep::Stock) >= 999);
        // All of it goes round: it never lands, and is told as rounding.
        trail.receipts[Id<StockMove>(3)].draws = {{Id<StockMove>(4), 4}};
        trail.issues[Id<StockMove>(4)].quantity = 4;
        QCOMPARE(of(rules::follow(trail, {{Id<StockMove>(1), 1000}}), LateCostStep::Rounding), 1000);
    }
};

MILLRACE_TEST(LateCostsTest)
#include "tst_late_costs.moc"
