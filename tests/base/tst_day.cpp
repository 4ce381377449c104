// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/arbitrary.h"
#include "base/day.h"
#include "support/test.h"

#include <QDate>

#include <limits>

using namespace millrace;
using namespace Qt::StringLiterals;

class DayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayIsThatOfQDate();
    void monthsAreAddedAsQDateDoes();
    void daysAreAddedAsQDateDoes();
    void datesExistAsQDateSays();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void theCalendarEnds();
    void noneIsNoDay();
    void monthsBeginAndEnd();
    void aMonthThatDoesNotExistIsABug();
};

static Day fromQDate(QDate date)
{
    return Day::fromNumber(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date)));
}

static rc::Gen<Day> anyDay()
{
    return rc::gen::map(rc::gen::inRange(Day::earliest().number(), Day::latest().number() + 1), &Day::fromNumber);
}

static QDate toQDate(Day day)
{
    return QDate(1970, 1, 1).addDays(day.number());
}

void DayTest::everyDayIsThatOfQDate()
{
    const QDate last(2999, 12, 31);
    for (QDate date(1900, 1, 1); date <= last; date = date.addDays(1)) {
        const Day day = fromQDate(date);
        const QString text = date.toString(Qt::ISODate);
        const bool agrees = day.year() == date.year() && day.month() == date.month() && day.dayOfMonth() == date.day()
            && day.weekday() == date.dayOfWeek() && day.toString() == text && Day::parse(text) == std::optional(day);
        QVERIFY2(agrees, qPrintable(text));
    }
    QCOMPARE(toQDate(Day::earliest()), QDate(1900, 1, 1));
    QCOMPARE(toQDate(Day::latest()), last);
}

void DayTest::monthsAreAddedAsQDateDoes()
{
    QVERIFY(rc::check("plusMonths", [] {
        const Day day = *anyDay();
        const int months = *rc::gen::oneOf(rc::gen::inRange(-30, 31), rc::gen::arbitrary<int>());
        const auto sum = unlessOverflow([&] { return day.plusMonths(months); });
        const bool inside = std::abs(std::int64_t(months)) < 20'000;
        const QDate expected = inside ? toQDate(day).addMonths(months) : QDate();
        const bool exists = expected.isValid() && expected.year() >= 1900 && expected.year() <= 2999;
        RC_ASSERT(sum.has_value() == exists);
        RC_ASSERT((!sum || toQDate(*sum) == expected));
    }));
    QCOMPARE(Day::parse(u"2024-01-31")->plusMonths(1).toString(), u"2024-02-29"_s);
    QCOMPARE(Day::parse(u"2023-01-31")->plusMonths(1).toString(), u"2023-02-28"_s);
    QCOMPARE(Day::parse(u"2024-02-29")->plusMonths(12).toString(), u"2025-02-28"_s);
    QCOMPARE(Day::parse(u"2024-01-15")->plusMonths(-1).toString(), u"2023-12-15"_s);
}

void DayTest::daysAreAddedAsQDateDoes()
{
    QVERIFY(rc::check("plusDays and difference", [] {
        const Day day = *anyDay();
        const int days = *rc::gen::oneOf(rc::gen::inRange(-500'000, 500'001), rc::gen::arbitrary<int>(),
                                         rc::gen::element(std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
        const auto sum = unlessOverflow([&] { return day.plusDays(days); });
        const QDate expected = toQDate(day).addDays(days);
        RC_ASSERT(sum.has_value() == (expected >= QDate(1900, 1, 1) && expected <= QDate(2999, 12, 31)));
        RC_ASSERT((!sum || (toQDate(*sum) == expected && *sum - day == days && (*sum > day) == (days > 0))));
    }));
}

void DayTest::datesExistAsQDateSays()
{
    for (const int year : {1900, 1999, 2000, 2023, 2024, 2100, 2999}) {
        for (int month = -1; month <= 14; ++month) {
            for (int day = -1; day <= 33; ++day)
                QCOMPARE(Day::of(year, month, day).has_value(), QDate::isValid(year, month, day));
        }
    }
    constexpr int huge = std::numeric_limits<int>::max();
    for (const auto &[year, month, day] : {std::tuple(1899, 12, 31), {3000, 1, 1}, {0, 1, 1}, {-1, 1, 1}, {huge, 1, 1}, {2026, huge, 1},
                                           {2026, 1, huge}, {-huge, -huge, -huge}, {2026, 257, 1}, {2026, 1, 257}, {2026 + 65536, 1, 1}})
        QVERIFY(!Day::of(year, month, day));
}

void DayTest::badTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("no such day") << u"2026-02-30"_s;
    QTest::newRow("no leap year") << u"2026-02-29"_s;
    QTest::newRow("no leap century") << u"2100-02-29"_s;
    QTest::newRow("month 13") << u"2026-13-01"_s;
    QTest::newRow("month 0") << u"2026-00-01"_s;
    QTest::newRow("day 0") << u"2026-01-00"_s;
    QTest::newRow("year 0") << u"0000-01-01"_s;
    QTest::newRow("year 1899") << u"1899-12-31"_s;
    QTest::newRow("year 3000") << u"3000-01-01"_s;
    QTest::newRow("year 10000") << u"10000-01-01"_s;
    QTest::newRow("signed year") << u"-2026-01-01"_s;
    QTest::newRow("signs for digits") << u"2026-+1--1"_s;
    QTest::newRow("short") << u"2026-1-1"_s;
    QTest::newRow("short year") << u"26-01-01"_s;
    QTest::newRow("no dashes") << u"20260101"_s;
    QTest::newRow("slashes") << u"2026/01/01"_s;
    QTest::newRow("German") << u"01.01.2026"_s;
    QTest::newRow("time") << u"2026-01-01T00:00"_s;
    QTest::newRow("blank before") << u" 2026-01-01"_s;
    QTest::newRow("blank behind") << u"2026-01-01 "_s;
    QTest::newRow("blank for digit") << u"2026- 1-01"_s;
    QTest::newRow("Arabic digits") << u"\u0662\u0660\u0662\u0666-01-01"_s;
    QTest::newRow("NUL") << u"2026-01-0"_s + QChar(u'\0');
    QTest::newRow("surrogate") << u"2026-01-0"_s + QChar(0xd835);
    QTest::newRow("week") << u"2026-W01-1"_s;
}

void DayTest::badTextIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Day::parse(text));
}

void DayTest::theCalendarEnds()
{
    QVERIFY_THROWS_EXCEPTION(Overflow, Day::earliest().plusDays(-1));
    QVERIFY_THROWS_EXCEPTION(Overflow, Day::latest().plusDays(1));
    QVERIFY_THROWS_EXCEPTION(Overflow, Day::latest().plusMonths(1));
    QCOMPARE(Day::latest().plusMonths(0), Day::latest());
    QVERIFY_THROWS_EXCEPTION(Bug, Day::fromNumber(Day::earliest().number() - 1));
    QVERIFY_THROWS_EXCEPTION(Bug, Day::fromNumber(std::numeric_limits<std::int32_t>::max()));
    QVERIFY(Day::fromNumber(Day().number()).isNone());
}

void DayTest::noneIsNoDay()
{
    const Day none;
    QVERIFY(none.isNone());
    QCOMPARE(none.toString(), QString());
    QVERIFY(none < Day::earliest());
    QVERIFY_THROWS_EXCEPTION(Bug, (void)none.year());
    QVERIFY_THROWS_EXCEPTION(Bug, (void)none.weekday());
    QVERIFY_THROWS_EXCEPTION(Bug, none.plusDays(1));
    QVERIFY_THROWS_EXCEPTION(Bug, none.plusMonths(1));
    QVERIFY_THROWS_EXCEPTION(Bug, none - Day::earliest());
    QVERIFY_THROWS_EXCEPTION(Bug, Day::earliest() - none);
}

void DayTest::monthsBeginAndEnd()
{
    Month month = Month::of(Day::earliest());
    for (QDate date(1900, 1, 1); date.year() < 3000; date = date.addMonths(1), month = month.next()) {
        QCOMPARE(toQDate(month.first()), date);
        QCOMPARE(toQDate(month.last()), date.addMonths(1).addDays(-1));
        QCOMPARE(month.toString(), date.toString(u"yyyy-MM"));
        QVERIFY(Month::of(month.last()) == month && month < month.next());
    }
    QVERIFY_THROWS_EXCEPTION(Overflow, month.first()); // 3000-01
}

void DayTest::aMonthThatDoesNotExistIsABug()
{
    QVERIFY_THROWS_EXCEPTION(Bug, Month().first());
    QVERIFY_THROWS_EXCEPTION(Bug, (Month{2026, 13}.last()));
    QVERIFY_THROWS_EXCEPTION(Bug, (Month{2026, 0}.next()));
}

MILLRACE_TEST(DayTest)
#include "tst_day.moc"
