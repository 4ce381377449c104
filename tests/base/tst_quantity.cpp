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

constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

class QuantityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badTextIsRefused_data();
    void badTextIsRefused();
    void textIsReadWithItsUnitOrTheFallback();
    void whatIsWrittenIsReadBack();
    void sumsAreRightOrSayThatTheyDoNotFit();
    void differentUnitsDoNotMix();
    void anExactConversionRoundTrips();
    void aConversionIntoTheFinerUnitRoundTrips();
    void conversionsAgreeWithTheSlowModel();
    void exactnessIsKnownBeforehand();
    void conversionsMultiplyExactlyOrSayThatTheyDoNotFit();
    void aConversionThatIsNotPositiveIsABug();
};

void QuantityTest::badTextIsRefused_data()
{
    badNumberRows();
    QTest::newRow("too fine") << u"1.0000001"_s << NumberError::TooFine;
    QTest::newRow("too fine with unit") << u"1.0000001 kg"_s << NumberError::TooFine;
    QTest::newRow("too large with unit") << u"9223372036855 kg"_s << NumberError::TooLarge;
    QTest::newRow("unit alone") << u"kg"_s << NumberError::NotANumber;
    QTest::newRow("no blank") << u"1kg"_s << NumberError::NotANumber;
    QTest::newRow("two blanks") << u"1  kg"_s << NumberError::NotANumber;
    QTest::newRow("two units") << u"1 kg m"_s << NumberError::NotANumber;
    QTest::newRow("unit too long") << u"1 kilogramm"_s << NumberError::NotANumber;
    QTest::newRow("unit with NUL") << u"1 kg"_s + QChar(u'\0') << NumberError::NotANumber;
}

void QuantityTest::badTextIsRefused()
{
    QFETCH(QString, text);
    QFETCH(NumberError, error);
    const auto quantity = Quantity::parse(text, "pcs"_unit);
    QVERIFY(!quantity);
    QCOMPARE(quantity.error(), error);
}

void QuantityTest::textIsReadWithItsUnitOrTheFallback()
{
    QVERIFY(Quantity::parse(u"2.5 kg", "pcs"_unit) == Quantity(2'500'000, "kg"_unit));
    QVERIFY(Quantity::parse(u"2.5", "pcs"_unit) == Quantity(2'500'000, "pcs"_unit));
    QVERIFY(Quantity::parse(u"-2.5") == Quantity(-2'500'000, Unit()));
    QCOMPARE(Quantity(-2'500'000, "kg"_unit).toString(), u"-2.5 kg"_s);
    QCOMPARE(Quantity::whole(3, Unit()).toString(), u"3"_s);
    QCOMPARE(Quantity::whole(3, "pcs"_unit).inUnit("kg"_unit), Quantity::whole(3, "kg"_unit));
}

void QuantityTest::whatIsWrittenIsReadBack()
{
    QVERIFY(rc::check("parse(toString(q)) = q", [] {
        const Quantity quantity(*arbitrary::integer(), *arbitrary::unit());
        RC_ASSERT((Quantity::parse(quantity.toString()) == quantity));
        const Quantity bare = quantity.inUnit(Unit());
        RC_ASSERT((Quantity::parse(bare.toString(), quantity.unit()) == quantity));
    }));
}

void QuantityTest::sumsAreRightOrSayThatTheyDoNotFit()
{
    QVERIFY(rc::check("q + r, q - r, -q and whole", [] {
        const auto a = *arbitrary::integer();
        const auto b = *arbitrary::integer();
        const Unit unit = *arbitrary::unit();
        const Quantity q(a, unit);
        const Quantity r(b, unit);
        const auto sum = unlessOverflow([&] { return (q + r).millionths(); });
        RC_ASSERT(sum == slow::sum(a, b));
        RC_ASSERT((!sum || Quantity(*sum, unit) - r == q));
        RC_ASSERT(unlessOverflow([&] { return (-q).millionths(); }) == slow::multiplyDivide({a, -1}, {}, Rounding::Down));
        RC_ASSERT(unlessOverflow([&] { return Quantity::whole(a, unit).millionths(); })
                  == slow::multiplyDivide({a, 1'000'000}, {}, Rounding::Down));
        RC_ASSERT((q < r) == (a < b));
        RC_ASSERT(q.sign() == (a > 0) - (a < 0));
    }));
    QVERIFY_THROWS_EXCEPTION(Overflow, Quantity(greatest, {}) + Quantity(1, {}));
    QVERIFY_THROWS_EXCEPTION(Overflow, Quantity(-greatest, {}) - Quantity(2, {}));
}

void QuantityTest::differentUnitsDoNotMix()
{
    const Quantity kilos = Quantity::whole(1, "kg"_unit);
    const Quantity pieces = Quantity::whole(1, "pcs"_unit);
    QVERIFY_THROWS_EXCEPTION(Bug, kilos + pieces);
    QVERIFY_THROWS_EXCEPTION(Bug, kilos - pieces);
    QVERIFY_THROWS_EXCEPTION(Bug, (void)(kilos < pieces));
    QVERIFY_THROWS_EXCEPTION(Bug, kilos + Quantity::whole(0, Unit()));
    QVERIFY(kilos != pieces);
}

void QuantityTest::anExactConversionRoundTrips()
{
    QVERIFY(rc::check("there and back, when it comes out even", [] {
        const Conversion by = *arbitrary::conversion(1'000'000);
        const std::int64_t steps = *arbitrary::integerBetween(-1'000'000, 1'000'000);
        const Quantity quantity(steps * by.denominator, "box"_unit);
        RC_ASSERT(quantity.convertsExactly(by));
        const Quantity there = quantity.converted(by, "pcs"_unit, *arbitrary::rounding());
        RC_ASSERT(there == Quantity(steps * by.numerator, "pcs"_unit));
        RC_ASSERT(there.convertsExactly(by.inverse()));
        RC_ASSERT(there.converted(by.inverse(), "box"_unit, *arbitrary::rounding()) == quantity);
    }));
}

void QuantityTest::aConversionIntoTheFinerUnitRoundTrips()
{
    QVERIFY(rc::check("there and back, however it comes out", [] {
        const Conversion by = *arbitrary::conversion(1'000'000);
        RC_PRE(by.numerator >= by.denominator);
        const Quantity quantity(*arbitrary::integerBetween(-1'000'000'000'000, 1'000'000'000'000), "m"_unit);
        const Quantity there = quantity.converted(by, "mm"_unit, Rounding::HalfUp);
        const Quantity back = there.converted(by.inverse(), "m"_unit, Rounding::HalfUp);
        RC_ASSERT(back == quantity); // Half a fine step is less than half a coarse one.
    }));
}

void QuantityTest::conversionsAgreeWithTheSlowModel()
{
    QVERIFY(rc::check("q * n / d", [] {
        const auto millionths = *arbitrary::integer();
        const Conversion by{*arbitrary::positive(), *arbitrary::positive()};
        const auto rounding = *arbitrary::rounding();
        const auto there = unlessOverflow([&] { return Quantity(millionths, "kg"_unit).converted(by, "g"_unit, rounding).millionths(); });
        RC_ASSERT(there == slow::multiplyDivide({millionths, by.numerator}, {by.denominator}, rounding));
    }));
}

void QuantityTest::exactnessIsKnownBeforehand()
{
    QVERIFY(rc::check("exact when there is no remainder", [] {
        const auto millionths = *rc::gen::oneOf(arbitrary::integer(), arbitrary::integerBetween(-100, 100));
        const auto side = rc::gen::oneOf(arbitrary::positive(), arbitrary::integerBetween(1, 30));
        const Conversion by{*side, *side};
        const auto product = slow::multiply(slow::magnitudeOf(millionths), slow::magnitudeOf(by.numerator));
        const bool exact = slow::divide(product, slow::magnitudeOf(by.denominator)).remainder == "0";
        RC_CLASSIFY(exact);
        RC_ASSERT(Quantity(millionths, "kg"_unit).convertsExactly(by) == exact);
    }));
}

void QuantityTest::conversionsMultiplyExactlyOrSayThatTheyDoNotFit()
{
    QVERIFY(rc::check("a * b is reduced, equal in value, and refused only when it cannot be written", [] {
        const auto side = rc::gen::oneOf(arbitrary::positive(), arbitrary::integerBetween(1, 5000));
        const Conversion a{*side, *side};
        const Conversion b{*side, *side};
        // Euclid by the slow division, on the whole products.
        const auto numerator = slow::multiply(slow::magnitudeOf(a.numerator), slow::magnitudeOf(b.numerator));
        const auto denominator = slow::multiply(slow::magnitudeOf(a.denominator), slow::magnitudeOf(b.denominator));
        auto shared = numerator;
        for (auto rest = denominator; rest != "0";)
            rest = slow::divide(std::exchange(shared, rest), rest).remainder;
        const auto top = slow::fit(false, slow::divide(numerator, shared).quotient);
        const auto bottom = slow::fit(false, slow::divide(denominator, shared).quotient);

        const auto product = unlessOverflow([&] { return a * b; });
        RC_CLASSIFY(!product);
        RC_ASSERT(product.has_value() == (top && bottom));
        if (product)
            RC_ASSERT((*product == Conversion{*top, *bottom}));
    }));
    QCOMPARE((Conversion{12, 1} * Conversion{1, 144}), (Conversion{1, 12}));
}

void QuantityTest::aConversionThatIsNotPositiveIsABug()
{
    const Quantity quantity = Quantity::whole(1, "kg"_unit);
    for (const Conversion by : {Conversion{0, 1}, Conversion{1, 0}, Conversion{-1, 1}, Conversion{1, -1}}) {
        QVERIFY_THROWS_EXCEPTION(Bug, quantity.converted(by, "g"_unit, Rounding::HalfUp));
        QVERIFY_THROWS_EXCEPTION(Bug, (void)quantity.convertsExactly(by));
        QVERIFY_THROWS_EXCEPTION(Bug, by * Conversion());
    }
}

MILLRACE_TEST(QuantityTest)
#include "tst_quantity.moc"
