// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/arbitrary.h"
#include "base/slow_numbers.h"
#include "support/test.h"

#include <limits>
#include <numeric>

using namespace millrace;

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

class WideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreRightOrSayThatTheyDoNotFit();
    void productsAreRightOrSayThatTheyDoNotFit();
    void negationKnowsTheOneNumberThatHasNone();
    void aTieIsSettledAsNamed_data();
    void aTieIsSettledAsNamed();
    void divisionAgreesWithTheSlowModel();
    void divisionOfThreeFactorsAgreesWithTheSlowModel();
    void everySmallDivisionAgreesWithTheSlowModel();
    void theLastNumberBeforeOverflowIsReached();
    void divisionByZeroIsABug();
};

void WideTest::sumsAreRightOrSayThatTheyDoNotFit()
{
    QVERIFY(rc::check("a + b and a - b", [] {
        const auto a = *arbitrary::integer();
        const auto b = *arbitrary::integer();
        RC_ASSERT(unlessOverflow([&] { return addChecked(a, b); }) == slow::sum(a, b));
        // a - b is right exactly when adding b to it gives a again.
        const auto difference = unlessOverflow([&] { return subtractChecked(a, b); });
        if (difference)
            RC_ASSERT(slow::sum(*difference, b) == std::optional(a));
        else
            RC_ASSERT((b == least ? a >= 0 : slow::sum(a, -b) == std::nullopt));
    }));
}

void WideTest::productsAreRightOrSayThatTheyDoNotFit()
{
    QVERIFY(rc::check("a * b", [] {
        const auto a = *arbitrary::integer();
        const auto b = *arbitrary::integer();
        RC_ASSERT(unlessOverflow([&] { return multiplyChecked(a, b); }) == slow::multiplyDivide({a, b}, {}, Rounding::Down));
    }));
}

void WideTest::negationKnowsTheOneNumberThatHasNone()
{
    QCOMPARE(negateChecked(greatest), -greatest);
    QCOMPARE(negateChecked(-greatest), greatest);
    QCOMPARE(negateChecked(0), 0);
    QVERIFY_THROWS_EXCEPTION(Overflow, negateChecked(least));
}

void WideTest::aTieIsSettledAsNamed_data()
{
    QTest::addColumn<qint64>("dividend");
    QTest::addColumn<qint64>("divisor");
    QTest::addColumn<QList<qint64>>("expected"); // HalfEven, HalfUp, Down, Up, Floor
    const auto row = [](qint64 a, qint64 b, const QList<qint64> &expected) {
        QTest::addRow("%lld/%lld", static_cast<long long>(a), static_cast<long long>(b)) << a << b << expected;
    };
    row(5, 2, {2, 3, 2, 3, 2});
    row(7, 2, {4, 4, 3, 4, 3});
    row(-5, 2, {-2, -3, -2, -3, -3});
    row(-7, 2, {-4, -4, -3, -4, -4});
    row(5, -2, {-2, -3, -2, -3, -3});
    row(-5, -2, {2, 3, 2, 3, 2});
    row(1, 2, {0, 1, 0, 1, 0});
    row(-1, 2, {0, -1, 0, -1, -1});
    row(1, 3, {0, 0, 0, 1, 0});
    row(-1, 3, {0, 0, 0, -1, -1});
    row(2, 3, {1, 1, 0, 1, 0});
    row(-2, 3, {-1, -1, 0, -1, -1});
    row(6, 3, {2, 2, 2, 2, 2});
    row(-6, 3, {-2, -2, -2, -2, -2});
    row(0, -3, {0, 0, 0, 0, 0});
}

void WideTest::aTieIsSettledAsNamed()
{
    QFETCH(qint64, dividend);
    QFETCH(qint64, divisor);
    QFETCH(QList<qint64>, expected);
    QList<qint64> two;
    QList<qint64> three;
    for (const Rounding rounding : {Rounding::HalfEven, Rounding::HalfUp, Rounding::Down, Rounding::Up, Rounding::Floor}) {
        two.append(multiplyDivide(dividend, 1, divisor, rounding));
        three.append(multiplyDivide(1, dividend, 1, divisor, rounding));
    }
    QCOMPARE(two, expected);
    QCOMPARE(three, expected);
}

void WideTest::divisionAgreesWithTheSlowModel()
{
    QVERIFY(rc::check("a * b / c", [] {
        const auto a = *arbitrary::integer();
        const auto b = *arbitrary::integer();
        const auto c = *arbitrary::nonZero();
        const auto rounding = *arbitrary::rounding();
        RC_ASSERT(unlessOverflow([&] { return multiplyDivide(a, b, c, rounding); }) == slow::multiplyDivide({a, b}, {c}, rounding));
    }));
}

void WideTest::divisionOfThreeFactorsAgreesWithTheSlowModel()
{
    QVERIFY(rc::check("a * b * c / d", [] {
        const auto a = *arbitrary::integer();
        const auto b = *arbitrary::integer();
        const auto c = *arbitrary::integer();
        const auto d = *arbitrary::nonZero();
        const auto rounding = *arbitrary::rounding();
        RC_ASSERT(unlessOverflow([&] { return multiplyDivide(a, b, c, d, rounding); })
                  == slow::multiplyDivide({a, b, c}, {d}, rounding));
    }));
}

void WideTest::everySmallDivisionAgreesWithTheSlowModel()
{
    for (std::int64_t a = -24; a <= 24; ++a) {
        for (std::int64_t c = -8; c <= 8; ++c) {
            if (c == 0)
                continue;
            for (const Rounding rounding : {Rounding::HalfEven, Rounding::HalfUp, Rounding::Down, Rounding::Up, Rounding::Floor}) {
                const auto expected = slow::multiplyDivide({a}, {c}, rounding);
                QCOMPARE(std::optional(multiplyDivide(a, 1, c, rounding)), expected);
                QCOMPARE(std::optional(multiplyDivide(a, -1, 1, -c, rounding)), expected);
            }
        }
    }
}

void WideTest::theLastNumberBeforeOverflowIsReached()
{
    QCOMPARE(multiplyDivide(greatest, greatest, greatest, Rounding::Up), greatest);
    QCOMPARE(multiplyDivide(least, greatest, greatest, Rounding::Up), least);
    QCOMPARE(multiplyDivide(least, least, least, Rounding::Up), least);
    QCOMPARE(multiplyDivide(greatest, 2, 2, Rounding::Down), greatest);
    QCOMPARE(multiplyDivide(greatest, greatest, 1, greatest, Rounding::Down), greatest);
    QVERIFY_THROWS_EXCEPTION(Overflow, multiplyDivide(least, 1, -1, Rounding::Down));
    QVERIFY_THROWS_EXCEPTION(Overflow, multiplyDivide(least, -1, 1, 1, Rounding::Down));
    // Rounding alone can carry a result over the edge: (2^63 - 1) + 1/2.
    QCOMPARE(multiplyDivide(greatest, 1'000'000'001, 1'000'000'001, Rounding::Up), greatest);
    QCOMPARE(multiplyDivide(6148914691236517205, 3, 2, Rounding::Down), greatest);
    QVERIFY_THROWS_EXCEPTION(Overflow, multiplyDivide(6148914691236517205, 3, 2, Rounding::Up));
    QVERIFY_THROWS_EXCEPTION(Overflow, multiplyDivide(6148914691236517205, 3, 2, Rounding::HalfUp));
    QCOMPARE(multiplyDivide(-6148914691236517205, 3, 2, Rounding::Floor), least);
    // Or over the edge of 64 bits without a sign, where it would begin at zero again: 2^64 - 1 + 1/2.
    QVERIFY_THROWS_EXCEPTION(Overflow, multiplyDivide(253'921, 145'295'143'558'111, 2, Rounding::Up));
    QVERIFY_THROWS_EXCEPTION(Overflow, multiplyDivide(253'921, 145'295'143'558'111, 1, 2, Rounding::HalfUp));
    QVERIFY_THROWS_EXCEPTION(Overflow, multiplyDivide(greatest, greatest, greatest, 1, Rounding::Down));
    QVERIFY_THROWS_EXCEPTION(Overflow, multiplyDivide(least, least, least, 1, Rounding::Down));
}

void WideTest::divisionByZeroIsABug()
{
    QVERIFY_THROWS_EXCEPTION(Bug, multiplyDivide(1, 1, 0, Rounding::Down));
    QVERIFY_THROWS_EXCEPTION(Bug, multiplyDivide(0, 1, 0, Rounding::Down));
    QVERIFY_THROWS_EXCEPTION(Bug, multiplyDivide(1, 1, 1, 0, Rounding::Down));
}

MILLRACE_TEST(WideTest)
#include "tst_wide.moc"
