// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/arbitrary.h"
#include "base/bad_numbers.h"
#include "base/slow_numbers.h"
#include "support/test.h"

#include <limits>

using namespace millrace;
using namespace Qt::StringLiterals;

using Reading = std::expected<std::int64_t, NumberError>;
Q_DECLARE_METATYPE(Reading)

class NumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badTextIsRefused_data() { badNumberRows(); }
    void badTextIsRefused();
    void textIsReadAsWritten_data();
    void textIsReadAsWritten();
    void numbersAreWrittenShortly_data();
    void numbersAreWrittenShortly();
    void whatIsWrittenIsReadBack();
    void plainTextAgreesWithTheSlowModel();
    void aScaleThatNoNumberHasIsABug();
};

void NumberTest::badTextIsRefused()
{
    QFETCH(QString, text);
    QFETCH(NumberError, error);
    for (const int scale : {0, 2, 6, 9, 18}) {
        const auto number = parseScaled(text, scale);
        QVERIFY(!number);
        QCOMPARE(number.error(), error);
    }
}

void NumberTest::textIsReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scale");
    QTest::addColumn<Reading>("expected");
    QTest::newRow("whole") << u"12"_s << 2 << Reading(1200);
    QTest::newRow("negative") << u"-12.50"_s << 2 << Reading(-1250);
    QTest::newRow("below one") << u"-0.05"_s << 2 << Reading(-5);
    QTest::newRow("minus zero") << u"-0"_s << 2 << Reading(0);
    QTest::newRow("zeros before") << u"0000000000000000000000000000000000000000007"_s << 0 << Reading(7);
    QTest::newRow("zeros behind lose nothing") << u"1.5000000000000000000000000"_s << 1 << Reading(15);
    QTest::newRow("zero decimals at scale 0") << u"3.00"_s << 0 << Reading(3);
    QTest::newRow("greatest") << u"9223372036854.775807"_s << 6 << Reading(std::numeric_limits<qint64>::max());
    QTest::newRow("least") << u"-9223372036854.775808"_s << 6 << Reading(std::numeric_limits<qint64>::min());
    QTest::newRow("above the greatest") << u"9223372036854.775808"_s << 6 << Reading(std::unexpected(NumberError::TooLarge));
    QTest::newRow("below the least") << u"-9223372036854.775809"_s << 6 << Reading(std::unexpected(NumberError::TooLarge));
    QTest::newRow("too large only by its scale") << u"9223372036855"_s << 6 << Reading(std::unexpected(NumberError::TooLarge));
    QTest::newRow("too fine") << u"1.0000001"_s << 6 << Reading(std::unexpected(NumberError::TooFine));
    QTest::newRow("too fine at scale 0") << u"1.5"_s << 0 << Reading(std::unexpected(NumberError::TooFine));
}

void NumberTest::textIsReadAsWritten()
{
    QFETCH(QString, text);
    QFETCH(int, scale);
    QFETCH(Reading, expected);
    QVERIFY(parseScaled(text, scale) == expected);
}

void NumberTest::numbersAreWrittenShortly_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("minDecimals");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing behind") << qint64(12'000'000) << 6 << 0 << u"12"_s;
    QTest::newRow("something behind") << qint64(12'500'000) << 6 << 0 << u"12.5"_s;
    QTest::newRow("at least two") << qint64(12'500'000) << 6 << 2 << u"12.50"_s;
    QTest::newRow("at least, not at most") << qint64(12'345'000) << 6 << 2 << u"12.345"_s;
    QTest::newRow("zero") << qint64(0) << 6 << 0 << u"0"_s;
    QTest::newRow("zero with decimals") << qint64(0) << 2 << 2 << u"0.00"_s;
    QTest::newRow("below one") << qint64(-5) << 2 << 0 << u"-0.05"_s;
    QTest::newRow("scale 0 keeps its zeros") << qint64(-1200) << 0 << 0 << u"-1200"_s;
    QTest::newRow("tens keep their zeros") << qint64(100'000) << 2 << 0 << u"1000"_s;
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << 18 << 0 << u"-9.223372036854775808"_s;
    QTest::newRow("smallest step") << qint64(1) << 18 << 0 << u"0.000000000000000001"_s;
}

void NumberTest::numbersAreWrittenShortly()
{
    QFETCH(qint64, value);
    QFETCH(int, scale);
    QFETCH(int, minDecimals);
    QFETCH(QString, expected);
    QCOMPARE(formatScaled(value, scale, minDecimals), expected);
}

void NumberTest::whatIsWrittenIsReadBack()
{
    QVERIFY(rc::check("parse(format(x)) = x", [] {
        const auto value = *arbitrary::integer();
        const int scale = *rc::gen::inRange(0, 19);
        const int minDecimals = *rc::gen::inRange(0, scale + 1);
        const QString text = formatScaled(value, scale, minDecimals);
        RC_ASSERT(parseScaled(text, scale).has_value());
        RC_ASSERT(*parseScaled(text, scale) == value);
        const qsizetype point = text.indexOf(u'.');
        const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
        RC_ASSERT(decimals >= minDecimals);
        RC_ASSERT((decimals == minDecimals || !text.endsWith(u'0')));
    }));
}

void NumberTest::plainTextAgreesWithTheSlowModel()
{
    QVERIFY(rc::check("digits, perhaps a point, digits", [] {
        const bool negative = *rc::gen::arbitrary<bool>();
        const std::string whole = *arbitrary::digits(1, 21);
        const std::string fraction = *arbitrary::digits(0, 20);
        const int scale = *rc::gen::inRange(0, 19);
        const std::string text = (negative ? "-" : "") + whole + (fraction.empty() ? "" : "." + fraction);

        std::string kept = fraction;
        while (kept.ends_with('0'))
            kept.pop_back();
        const auto number = parseScaled(QString::fromStdString(text), scale);
        if (kept.size() > static_cast<std::size_t>(scale)) {
            RC_ASSERT((!number && number.error() == NumberError::TooFine));
            return;
        }
        kept.resize(static_cast<std::size_t>(scale), '0');
        const auto expected = slow::fit(negative, slow::add(whole + kept, "0"));
        RC_ASSERT(number.has_value() == expected.has_value());
        if (number)
            RC_ASSERT(*number == *expected);
        else
            RC_ASSERT(number.error() == NumberError::TooLarge);
    }));
}

void NumberTest::aScaleThatNoNumberHasIsABug()
{
    QVERIFY_THROWS_EXCEPTION(Bug, (void)parseScaled(u"1", -1));
    QVERIFY_THROWS_EXCEPTION(Bug, (void)parseScaled(u"1", 19));
    QVERIFY_THROWS_EXCEPTION(Bug, formatScaled(1, 19));
    QVERIFY_THROWS_EXCEPTION(Bug, formatScaled(1, 2, 3));
}

MILLRACE_TEST(NumberTest)
#include "tst_number.moc"
