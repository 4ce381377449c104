// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/arbitrary.h"
#include "base/bad_numbers.h"
#include "base/slow_numbers.h"
#include "support/test.h"

#include <limits>

using namespace millrace;
using namespace millrace::literals;
using namespace Qt::StringLiterals;

constexpr std::int64_t million = 1'000'000;
constexpr std::int64_t billion = 1'000'000'000;

class RateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badTextIsRefused_data();
    void badTextIsRefused();
    void whatIsWrittenIsReadBack();
    void figuresOnPaper();
    void timesAgreesWithTheSlowModel();
    void theRateOfAValueAgreesWithTheSlowModel();
    void aValueComesBackFromItsRate();
    void exchangeAgreesWithTheSlowModel();
    void convertedPricesAgreeWithTheSlowModel();
    void sumsAreRightOrSayThatTheyDoNotFit();
    void noQuantityAndNoCurrencyAreBugs();
};

void RateTest::badTextIsRefused_data()
{
    badNumberRows();
    QTest::newRow("too fine") << u"1.0000000001"_s << NumberError::TooFine;
    QTest::newRow("too large") << u"9223372037"_s << NumberError::TooLarge;
    QTest::newRow("a unit") << u"1 kg"_s << NumberError::NotANumber;
}

void RateTest::badTextIsRefused()
{
    QFETCH(QString, text);
    QFETCH(NumberError, error);
    const auto rate = Rate::parse(text);
    QVERIFY(!rate);
    QCOMPARE(rate.error(), error);
}

void RateTest::whatIsWrittenIsReadBack()
{
    QVERIFY(rc::check("parse(toString(r)) = r", [] {
        const Rate rate(*arbitrary::integer());
        RC_ASSERT((Rate::parse(rate.toString()) == rate));
        RC_ASSERT(int(rate.isNegative()) + int(rate.isZero()) + int(rate.isPositive()) == 1);
    }));
}

void RateTest::figuresOnPaper()
{
    const Quantity three = Quantity::whole(3, "pcs"_unit);
    QCOMPARE(Rate::of(Money(1000, "EUR"_currency), three, Rounding::HalfUp).toString(), u"3.333333333"_s);
    QCOMPARE(Rate::of(Money(1000, "JPY"_currency), three, Rounding::Up).toString(), u"333.333333334"_s);
    QCOMPARE(Rate(billion + billion / 4).times(three, "EUR"_currency), Money(375, "EUR"_currency));
    QCOMPARE(Rate(billion / 2).times(three, "JPY"_currency), Money(2, "JPY"_currency));
    QCOMPARE(Rate(billion / 2).times(three, "JPY"_currency, Rounding::Down), Money(1, "JPY"_currency));
    QCOMPARE(Rate(-billion / 2).times(three, "JPY"_currency), Money(-2, "JPY"_currency));
    // 100.00 dollars at 0.92 euros, 1000 yen at 0.006, and back into yen at 160.
    QCOMPARE(Rate(920'000'000).exchange(Money(10'000, "USD"_currency), "EUR"_currency), Money(9200, "EUR"_currency));
    QCOMPARE(Rate(6'000'000).exchange(Money(1000, "JPY"_currency), "EUR"_currency), Money(600, "EUR"_currency));
    QCOMPARE(Rate(160 * billion).exchange(Money(625, "EUR"_currency), "JPY"_currency), Money(1000, "JPY"_currency));
    // A box is 12 pieces: 6.00 a box is 0.50 a piece.
    QCOMPARE(Rate(6 * billion).converted({12, 1}, Rounding::HalfUp), Rate(billion / 2));
}

void RateTest::timesAgreesWithTheSlowModel()
{
    QVERIFY(rc::check("rate * quantity, in minor units", [] {
        const auto rate = *arbitrary::integer();
        const auto millionths = *arbitrary::integer();
        const Currency currency = *arbitrary::currency();
        const auto rounding = *arbitrary::rounding();
        const auto value = unlessOverflow([&] { return Rate(rate).times(Quantity(millionths, "kg"_unit), currency, rounding); });
        const auto expected = slow::multiplyDivide({rate, millionths, currency.minorUnits()}, {billion, million}, rounding);
        RC_ASSERT(value.has_value() == expected.has_value());
        RC_ASSERT((!value || *value == Money(*expected, currency)));
    }));
}

void RateTest::theRateOfAValueAgreesWithTheSlowModel()
{
    QVERIFY(rc::check("value / quantity, in billionths", [] {
        const auto minor = *arbitrary::integer();
        const auto millionths = *arbitrary::nonZero();
        const Currency currency = *arbitrary::currency();
        const auto rounding = *arbitrary::rounding();
        const auto rate = unlessOverflow([&] { return Rate::of(Money(minor, currency), Quantity(millionths, "kg"_unit), rounding); });
        const auto expected = slow::multiplyDivide({minor, billion, million}, {millionths, currency.minorUnits()}, rounding);
        RC_ASSERT(rate.has_value() == expected.has_value());
        RC_ASSERT((!rate || rate->billionths() == *expected));
    }));
}

void RateTest::aValueComesBackFromItsRate()
{
    QVERIFY(rc::check("Rate::of(v, q).times(q) = v, up to half a million units", [] {
        const Money value(*arbitrary::integerBetween(-billion, billion), *arbitrary::currency());
        const Quantity quantity(*arbitrary::integerBetween(million, million * million / 2), "kg"_unit);
        RC_ASSERT(Rate::of(value, quantity, Rounding::HalfUp).times(quantity, value.currency()) == value);
    }));
}

void RateTest::exchangeAgreesWithTheSlowModel()
{
    QVERIFY(rc::check("foreign * rate, between currencies of different minor units", [] {
        const auto rate = *arbitrary::integer();
        const Money foreign(*arbitrary::integer(), *arbitrary::currency());
        const Currency into = *arbitrary::currency();
        const auto rounding = *arbitrary::rounding();
        const auto value = unlessOverflow([&] { return Rate(rate).exchange(foreign, into, rounding); });
        const auto expected = slow::multiplyDivide({foreign.minor(), rate, into.minorUnits()}, {foreign.currency().minorUnits(), billion}, rounding);
        RC_ASSERT(value.has_value() == expected.has_value());
        RC_ASSERT((!value || *value == Money(*expected, into)));
    }));
}

void RateTest::convertedPricesAgreeWithTheSlowModel()
{
    QVERIFY(rc::check("a price per box as a price per piece", [] {
        const auto rate = *arbitrary::integer();
        const Conversion by{*arbitrary::positive(), *arbitrary::positive()};
        const auto rounding = *arbitrary::rounding();
        const auto converted = unlessOverflow([&] { return Rate(rate).converted(by, rounding).billionths(); });
        RC_ASSERT(converted == slow::multiplyDivide({rate, by.denominator}, {by.numerator}, rounding));
    }));
    QVERIFY(rc::check("the value of a quantity stays when both are converted evenly", [] {
        const Conversion by = *arbitrary::conversion(1000);
        const Rate perBox(*arbitrary::integerBetween(-billion, billion) * by.numerator);
        const Quantity boxes(*arbitrary::integerBetween(-million, million) * by.denominator, "box"_unit);
        const Quantity pieces = boxes.converted(by, "pcs"_unit, Rounding::Down);
        const Rate perPiece = perBox.converted(by, Rounding::Down);
        RC_ASSERT(perPiece.times(pieces, "KWD"_currency) == perBox.times(boxes, "KWD"_currency));
    }));
}

void RateTest::sumsAreRightOrSayThatTheyDoNotFit()
{
    QVERIFY(rc::check("r + s, r - s and -r", [] {
        const auto a = *arbitrary::integer();
        const auto b = *arbitrary::integer();
        const auto sum = unlessOverflow([&] { return (Rate(a) + Rate(b)).billionths(); });
        RC_ASSERT(sum == slow::sum(a, b));
        RC_ASSERT((!sum || Rate(*sum) - Rate(b) == Rate(a)));
        RC_ASSERT(unlessOverflow([&] { return (-Rate(a)).billionths(); }) == slow::multiplyDivide({a, -1}, {}, Rounding::Down));
    }));
}

void RateTest::noQuantityAndNoCurrencyAreBugs()
{
    const Money euro(100, "EUR"_currency);
    const Quantity piece = Quantity::whole(1, "pcs"_unit);
    QVERIFY_THROWS_EXCEPTION(Bug, Rate::of(euro, Quantity(0, "pcs"_unit), Rounding::HalfUp));
    QVERIFY_THROWS_EXCEPTION(Bug, Rate::of(Money(), piece, Rounding::HalfUp));
    QVERIFY_THROWS_EXCEPTION(Bug, Rate(1).times(piece, Currency()));
    QVERIFY_THROWS_EXCEPTION(Bug, Rate(1).exchange(euro, Currency()));
    QVERIFY_THROWS_EXCEPTION(Bug, Rate(1).exchange(Money(), "EUR"_currency));
    QVERIFY_THROWS_EXCEPTION(Bug, Rate(1).converted({0, 1}, Rounding::HalfUp));
    QVERIFY_THROWS_EXCEPTION(Bug, Rate(1).converted({1, 0}, Rounding::HalfUp));
}

MILLRACE_TEST(RateTest)
#include "tst_rate.moc"
