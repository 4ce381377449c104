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

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badTextIsRefused_data();
    void badTextIsRefused();
    void decimalsAreThoseOfTheCurrency();
    void whatIsWrittenIsReadBack();
    void sumsAreRightOrSayThatTheyDoNotFit();
    void differentCurrenciesDoNotMix();
    void sharesAgreeWithTheSlowModel();
    void partsSumToTheWhole();
};

void MoneyTest::badTextIsRefused_data()
{
    badNumberRows();
    QTest::newRow("too fine") << u"1.005"_s << NumberError::TooFine;
    QTest::newRow("too fine for yen") << u"1.5 JPY"_s << NumberError::TooFine;
    QTest::newRow("currency first") << u"EUR 1"_s << NumberError::NotANumber;
    QTest::newRow("no blank") << u"1EUR"_s << NumberError::NotANumber;
    QTest::newRow("two blanks") << u"1  EUR"_s << NumberError::NotANumber;
    QTest::newRow("small letters") << u"1 eur"_s << NumberError::NotANumber;
    QTest::newRow("unknown currency") << u"1 QQQ"_s << NumberError::NotANumber;
    QTest::newRow("two currencies") << u"1 EUR USD"_s << NumberError::NotANumber;
    QTest::newRow("currency with NUL") << u"1 EUR"_s + QChar(u'\0') << NumberError::NotANumber;
}

void MoneyTest::badTextIsRefused()
{
    QFETCH(QString, text);
    QFETCH(NumberError, error);
    const auto money = Money::parse(text, "EUR"_currency);
    QVERIFY(!money);
    QCOMPARE(money.error(), error);
}

void MoneyTest::decimalsAreThoseOfTheCurrency()
{
    QVERIFY(Money::parse(u"12.5 EUR") == Money(1250, "EUR"_currency));
    QVERIFY(Money::parse(u"12.5", "KWD"_currency) == Money(12'500, "KWD"_currency));
    QVERIFY(Money::parse(u"-12 JPY", "EUR"_currency) == Money(-12, "JPY"_currency));
    QVERIFY(Money::parse(u"12").error() == NumberError::NotANumber); // How fine it is nobody said.
    QCOMPARE(Money(-1250, "EUR"_currency).toString(), u"-12.50 EUR"_s);
    QCOMPARE(Money(5, "KWD"_currency).toString(), u"0.005 KWD"_s);
    QCOMPARE(Money(1200, "JPY"_currency).toString(), u"1200 JPY"_s);
}

void MoneyTest::whatIsWrittenIsReadBack()
{
    QVERIFY(rc::check("parse(toString(m)) = m", [] {
        const Money money(*arbitrary::integer(), *arbitrary::currency());
        RC_ASSERT((Money::parse(money.toString()) == money));
        RC_ASSERT((Money::parse(money.toString().chopped(4), money.currency()) == money));
    }));
}

void MoneyTest::sumsAreRightOrSayThatTheyDoNotFit()
{
    QVERIFY(rc::check("m + n, m - n, -m and absolute", [] {
        const auto a = *arbitrary::integer();
        const auto b = *arbitrary::integer();
        const Currency currency = *arbitrary::currency();
        const Money m(a, currency);
        const Money n(b, currency);
        const auto sum = unlessOverflow([&] { return (m + n).minor(); });
        RC_ASSERT(sum == slow::sum(a, b));
        RC_ASSERT((!sum || Money(*sum, currency) - n == m));
        RC_ASSERT(unlessOverflow([&] { return (-m).minor(); }) == slow::multiplyDivide({a, -1}, {}, Rounding::Down));
        RC_ASSERT(unlessOverflow([&] { return m.absolute().minor(); }) == slow::fit(false, slow::magnitudeOf(a)));
        RC_ASSERT((m < n) == (a < b));
        RC_ASSERT((m.zero().isZero() && m.zero().currency() == currency));
        RC_ASSERT(int(m.isNegative()) + int(m.isZero()) + int(m.isPositive()) == 1);
    }));
}

void MoneyTest::differentCurrenciesDoNotMix()
{
    const Money euros(100, "EUR"_currency);
    const Money dollars(100, "USD"_currency);
    QVERIFY_THROWS_EXCEPTION(Bug, euros + dollars);
    QVERIFY_THROWS_EXCEPTION(Bug, euros - dollars);
    QVERIFY_THROWS_EXCEPTION(Bug, (void)(euros < dollars));
    QVERIFY_THROWS_EXCEPTION(Bug, euros + Money());
    QVERIFY(euros != dollars);
}

void MoneyTest::sharesAgreeWithTheSlowModel()
{
    QVERIFY(rc::check("m * n / d", [] {
        const auto minor = *arbitrary::integer();
        const auto numerator = *arbitrary::integer();
        const auto denominator = *arbitrary::nonZero();
        const auto rounding = *arbitrary::rounding();
        const auto share = unlessOverflow([&] { return Money(minor, "EUR"_currency).share(numerator, denominator, rounding); });
        const auto expected = slow::multiplyDivide({minor, numerator}, {denominator}, rounding);
        RC_ASSERT(share.has_value() == expected.has_value());
        RC_ASSERT((!share || *share == Money(*expected, "EUR"_currency)));
    }));
    QVERIFY_THROWS_EXCEPTION(Bug, Money(1, "EUR"_currency).share(1, 0, Rounding::HalfUp));
}

void MoneyTest::partsSumToTheWhole()
{
    QVERIFY(rc::check("parts sum to the whole", [] {
        const Money whole(*arbitrary::integer(), *arbitrary::currency());
        const auto some = rc::gen::container<std::vector<std::int64_t>>(arbitrary::notNegative());
        auto weights = *some;
        weights.push_back(*arbitrary::positive());
        Money sum = whole.zero();
        for (const Money part : whole.allocate(weights))
            sum += part;
        RC_ASSERT(sum == whole);
    }));
    QVERIFY_THROWS_EXCEPTION(Bug, Money(1, "EUR"_currency).allocate({}));
}

MILLRACE_TEST(MoneyTest)
#include "tst_money.moc"
