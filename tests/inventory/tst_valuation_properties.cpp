// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/one_item.h"
#include "inventory/slow_stock.h"
#include "support/test.h"

#include <rapidcheck.h>

#include <map>

using namespace millrace;
using namespace millrace::inventory;
using test::OneItem;
using test::SlowStock;

/// Whatever is moved, in whatever order.
class ValuationPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAgreeWithTheSlowModel();
    void valueIsNeverLost();
    void anEmptyPoolHasNoValue();
    void layersAndShortfallsSumToThePool();
    void standardValueIsQuantityTimesStandard();
    void rowsTellTheWholeStory();
    void aTransferMovesNoValue();
};

namespace {

struct Step
{
    enum Kind { Receive, Issue, IssueAll, Transfer, SetCost } kind;
    std::int64_t quantity;
    std::int64_t cost;
};

[[maybe_unused]] std::ostream &operator<<(std::ostream &out, const Step &step)
{
    constexpr const char *names[]{"receive", "issue", "issue all", "transfer", "set cost"};
    return out << names[step.kind] << ' ' << step.quantity << " at " << step.cost;
}

rc::Gen<Step> someStep()
{
    return rc::gen::construct<Step>(rc::gen::weightedElement<Step::Kind>({{4, Step::Receive}, {4, Step::Issue}, {1, Step::IssueAll}, {1, Step::Transfer}, {1, Step::SetCost}}),
                                    rc::gen::oneOf(rc::gen::map(rc::gen::inRange(1, 40), [](int n) { return n * Quantity::one; }),
                                                   rc::gen::map(rc::gen::inRange(1, 9'000'000), [](int n) { return std::int64_t(n); })),
                                    rc::gen::map(rc::gen::inRange(0, 200'000), [](int n) { return std::int64_t(n); }));
}

/// What went in and came out, seen from outside.
struct Played
{
    explicit Played(Method method) : stock(method, Rate(3'141'592'653)), slow(method, 3'141'592'653) {}

    void play(const Step &step)
    {
        switch (step.kind) {
        case Step::Receive: {
            const auto moved = stock.receive(step.quantity, step.cost);
            RC_ASSERT(moved.value.minor() + moved.difference.minor() + moved.lateCost.minor() == step.cost);
            RC_ASSERT(!moved.value.isNegative());
            in += moved.value.minor();
            slow.receive(step.quantity, step.cost);
            break;
        }
        case Step::Issue:
        case Step::IssueAll: {
            const auto quantity = step.kind == Step::Issue ? step.quantity : stock.quantity();
            if (quantity <= 0)
                break;
            const auto forecast = stock.book.issueValue(OneItem::item, OneItem::plant, {}, Quantity(quantity, stock.book.item(OneItem::item, OneItem::plant).unit));
            const auto moved = stock.issue(quantity);
            RC_ASSERT(moved.value == forecast);
            RC_ASSERT(!moved.value.isNegative());
            out += moved.value.minor();
            slow.issue(quantity);
            break;
        }
        case Step::Transfer:
            stock.transfer(step.quantity);
            break;
        case Step::SetCost:
            if (stock.book.item(OneItem::item, OneItem::plant).method == Method::Standard) {
                stock.changeStandard(Rate(step.cost * 10'000));
                slow.setStandard(step.cost * 10'000);
            }
            break;
        }
    }
    OneItem stock;
    SlowStock slow;
    std::int64_t in = 0, out = 0;
};

template<typename F>
bool always(const char *what, F &&holds)
{
    return rc::check(what, [&] {
        const auto method = *rc::gen::element(Method::Standard, Method::Average, Method::Fifo, Method::Actual);
        const auto steps = *rc::gen::container<std::vector<Step>>(someStep());
        Played played(method);
        for (const auto &step : steps) {
            played.play(step);
            holds(played);
        }
    });
}

/// Revaluations move value beside receipts and issues.
std::int64_t revalued(const OneItem &stock)
{
    std::int64_t sum = 0;
    for (const auto &row : stock.rows<StockMoveRow>())
        sum += row.quantity == 0 ? row.value : 0;
    return sum;
}

} // namespace

void ValuationPropertiesTest::movesAgreeWithTheSlowModel()
{
    QVERIFY(always("the pool is as the slow model has it", [](const Played &p) {
        RC_ASSERT(p.stock.quantity() == p.slow.quantity());
        RC_ASSERT(p.stock.value() == p.slow.value());
    }));
}

void ValuationPropertiesTest::valueIsNeverLost()
{
    QVERIFY(always("what came in less what went out is there", [](const Played &p) { RC_ASSERT(p.stock.value() == p.in - p.out + revalued(p.stock)); }));
}

void ValuationPropertiesTest::anEmptyPoolHasNoValue()
{
    QVERIFY(always("no quantity, no value", [](const Played &p) { RC_ASSERT(p.stock.quantity() != 0 || p.stock.value() == 0); }));
}

void ValuationPropertiesTest::layersAndShortfallsSumToThePool()
{
    QVERIFY(always("layers less shortfalls are the pool", [](const Played &p) {
        const auto &pool = p.stock.pool();
        const auto method = p.stock.book.item(OneItem::item, OneItem::plant).method;
        if (method == Method::Standard)
            return;
        std::int64_t quantity = 0, value = 0;
        for (const auto &open : pool.open) {
            RC_ASSERT(open.quantity > 0);
            quantity -= open.quantity;
            value -= open.value;
        }
        RC_ASSERT(pool.open.empty() == (pool.quantity >= 0));
        if (method == Method::Fifo) {
            for (const auto &layer : pool.layers) {
                RC_ASSERT(layer.quantity > 0);
                quantity += layer.quantity;
                value += layer.value;
            }
        }
        if (method == Method::Fifo || pool.quantity <= 0) {
            RC_ASSERT(pool.quantity == quantity);
            RC_ASSERT(pool.value == value);
        }
    }));
}

void ValuationPropertiesTest::standardValueIsQuantityTimesStandard()
{
    QVERIFY(rc::check("value is the rounded product after each move", [] {
        Played played(Method::Standard);
        for (const auto &step : *rc::gen::container<std::vector<Step>>(someStep())) {
            played.play(step);
            if (step.kind != Step::Receive && step.kind != Step::Issue)
                continue;
            const auto &item = played.stock.book.item(OneItem::item, OneItem::plant);
            RC_ASSERT(played.stock.value() == item.standard->cost.times({played.stock.quantity(), item.unit}, item.currency).minor());
        }
    }));
}

/// The database keeps sums, layers and shortfalls from these rows alone, and each row shows the pool as it left it.
void ValuationPropertiesTest::rowsTellTheWholeStory()
{
    QVERIFY(always("rows add up to the state", [](const Played &p) {
        std::int64_t quantity = 0, value = 0, sequence = 0;
        std::map<Id<StockMove>, std::pair<std::int64_t, std::int64_t>> layers, open, drawn;
        for (const auto &row : p.stock.rows<StockMoveRow>()) {
            quantity += row.quantity;
            value += row.value;
            RC_ASSERT(row.sequence == ++sequence);
            RC_ASSERT(row.quantityAfter == quantity && row.valueAfter == value);
            RC_ASSERT(quantity != 0 || value == 0);
            if (row.layer)
                layers[row.id] = {row.quantity, row.value};
        }
        for (const auto &draw : p.stock.rows<StockDrawRow>()) {
            auto &sum = draw.open ? open[draw.move] : layers[draw.source];
            const auto sign = draw.open ? 1 : -1;
            if (draw.open || draw.source) {
                sum.first += sign * draw.quantity;
                sum.second += sign * draw.value;
            }
        }
        std::erase_if(layers, [](const auto &l) { return l.second == std::pair<std::int64_t, std::int64_t>(); });
        std::erase_if(open, [](const auto &o) { return o.second == std::pair<std::int64_t, std::int64_t>(); });
        if (p.stock.book.item(OneItem::item, OneItem::plant).method == Method::Fifo) {
            std::map<Id<StockMove>, std::pair<std::int64_t, std::int64_t>> expected;
            for (const auto &layer : p.stock.pool().layers)
                expected[layer.move] = {layer.quantity, layer.value};
            RC_ASSERT(layers == expected);
        }
        std::map<Id<StockMove>, std::pair<std::int64_t, std::int64_t>> expected;
        for (const auto &one : p.stock.pool().open)
            expected[one.move] = {one.quantity, one.value};
        RC_ASSERT(open == expected);
    }));
}

void ValuationPropertiesTest::aTransferMovesNoValue()
{
    QVERIFY(rc::check("a transfer leaves pool and value alone", [] {
        OneItem stock(*rc::gen::element(Method::Average, Method::Fifo));
        for (const auto &step : *rc::gen::container<std::vector<Step>>(someStep())) {
            if (step.kind == Step::Receive)
                stock.receive(step.quantity, step.cost);
            else
                stock.issue(step.quantity);
            const auto quantity = stock.quantity(), value = stock.value();
            stock.transfer(step.quantity);
            RC_ASSERT(stock.quantity() == quantity && stock.value() == value);
        }
    }));
}

MILLRACE_TEST(ValuationPropertiesTest)
#include "tst_valuation_properties.moc"
