// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/arbitrary.h"
#include "base/slow_numbers.h"
#include "support/test.h"

#include <limits>

using namespace millrace;
using Parts = QList<qint64>;

class AllocateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreAsWritten_data();
    void partsAreAsWritten();
    void partsAgreeWithTheSlowModel();
    void partsSumToTheTotal();
    void partsRespectProportion();
    void aNegativeTotalIsSplitAsItsMirror();
    void weightsThatAreNoneAreABug();
};

void AllocateTest::partsAreAsWritten_data()
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 greatest = std::numeric_limits<qint64>::max();
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Parts>("weights");
    QTest::addColumn<Parts>("expected");
    const auto row = [](const char *name, qint64 total, const Parts &weights, const Parts &expected) {
        QTest::newRow(name) << total << weights << expected;
    };
    row("a tie goes to the earlier", 100, {1, 1, 1}, {34, 33, 33});
    row("two left", 101, {1, 1, 1}, {34, 34, 33});
    row("negative", -100, {1, 1, 1}, {-34, -33, -33});
    row("the largest remainder", 10, {1, 5, 3}, {1, 6, 3});
    row("no weight, no part", 5, {0, 1, 0, 1}, {0, 3, 0, 2});
    row("nothing to split", 0, {3, 4}, {0, 0});
    row("less than a unit each", 2, {1, 1, 1, 1}, {1, 1, 0, 0});
    row("one for all", greatest, {7}, {greatest});
    row("the least", least, {1}, {least});
    row("the least in halves", least, {greatest, greatest}, {least / 2, least / 2});
    row("weights whose sum needs more bits", greatest, {greatest, greatest, greatest}, {greatest / 3 + 1, greatest / 3, greatest / 3});
}

void AllocateTest::partsAreAsWritten()
{
    QFETCH(qint64, total);
    QFETCH(Parts, weights);
    QFETCH(Parts, expected);
    const std::vector<std::int64_t> given(weights.begin(), weights.end());
    const std::vector<std::int64_t> parts = allocate(total, given);
    QCOMPARE(Parts(parts.begin(), parts.end()), expected);
}

static std::vector<std::int64_t> someWeights()
{
    const auto weights = rc::gen::container<std::vector<std::int64_t>>(
        rc::gen::oneOf(arbitrary::notNegative(), arbitrary::integerBetween(0, 20)));
    return *rc::gen::suchThat(weights, [](const auto &list) { return std::ranges::any_of(list, [](auto weight) { return weight > 0; }); });
}

void AllocateTest::partsAgreeWithTheSlowModel()
{
    QVERIFY(rc::check("parts are those of the slow model", [] {
        const auto total = *arbitrary::integer();
        const auto weights = someWeights();
        RC_ASSERT(allocate(total, weights) == slow::allocate(total, weights));
    }));
}

void AllocateTest::partsSumToTheTotal()
{
    QVERIFY(rc::check("parts sum to the total", [] {
        const auto total = *arbitrary::integer();
        std::int64_t sum = 0;
        for (const std::int64_t part : allocate(total, someWeights()))
            sum = addChecked(sum, part);
        RC_ASSERT(sum == total);
    }));
}

void AllocateTest::partsRespectProportion()
{
    QVERIFY(rc::check("a part is its exact share, rounded down or up; more weight is never less", [] {
        const auto total = *arbitrary::notNegative();
        const auto weights = someWeights();
        std::string sum = "0";
        for (const std::int64_t weight : weights)
            sum = slow::add(sum, slow::magnitudeOf(weight));
        const auto parts = allocate(total, weights);
        RC_ASSERT(parts.size() == weights.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto share = slow::divide(slow::multiply(slow::magnitudeOf(total), slow::magnitudeOf(weights[i])), sum);
            const auto below = slow::fit(false, share.quotient).value();
            RC_ASSERT((parts[i] == below || (share.remainder != "0" && parts[i] == below + 1)));
            for (std::size_t k = 0; k < parts.size(); ++k)
                RC_ASSERT((weights[i] <= weights[k] || parts[i] >= parts[k]));
        }
    }));
}

void AllocateTest::aNegativeTotalIsSplitAsItsMirror()
{
    QVERIFY(rc::check("allocate(-total) = -allocate(total)", [] {
        const auto total = *arbitrary::notNegative();
        const auto weights = someWeights();
        auto mirrored = allocate(-total, weights);
        for (std::int64_t &part : mirrored)
            part = -part;
        RC_ASSERT(mirrored == allocate(total, weights));
    }));
}

void AllocateTest::weightsThatAreNoneAreABug()
{
    const auto split = [](std::vector<std::int64_t> weights) { return allocate(100, weights); };
    QVERIFY_THROWS_EXCEPTION(Bug, split({}));
    QVERIFY_THROWS_EXCEPTION(Bug, split({0, 0}));
    QVERIFY_THROWS_EXCEPTION(Bug, split({3, -1}));
}

MILLRACE_TEST(AllocateTest)
#include "tst_allocate.moc"
