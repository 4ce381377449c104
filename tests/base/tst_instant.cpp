// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/arbitrary.h"
#include "base/clock.h"
#include "support/test.h"

#include <QDateTime>

#include <limits>

using namespace millrace;
using namespace Qt::StringLiterals;

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instantsAreThoseOfQDateTime();
    void offsetsAreTakenOff();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void anInstantOutsideOfTheCalendarHasNoDay();
    void theSystemClockTellsTheTime();
};

constexpr std::int64_t microsPerDay = 86'400'000'000;

void InstantTest::instantsAreThoseOfQDateTime()
{
    QVERIFY(rc::check("toString, parse and day", [] {
        const Instant instant{*arbitrary::integerBetween(Day::earliest().number() * microsPerDay,
                                                         (Day::latest().number() + 1) * microsPerDay - 1)};
        const QString text = instant.toString();
        RC_ASSERT((Instant::parse(text) == std::optional(instant)));
        const std::int64_t thousandths = instant.micros - ((instant.micros % 1000 + 1000) % 1000);
        const QDateTime expected = QDateTime::fromMSecsSinceEpoch(thousandths / 1000, Qt::UTC);
        RC_ASSERT(text.first(23) == expected.toString(Qt::ISODateWithMs).chopped(1));
        RC_ASSERT(instant.day().toString() == expected.date().toString(Qt::ISODate));
    }));
    QCOMPARE(Instant{0}.toString(), u"1970-01-01T00:00:00.000000Z"_s);
    QCOMPARE(Instant{-1}.toString(), u"1969-12-31T23:59:59.999999Z"_s);
    QCOMPARE(Instant{-1}.day().toString(), u"1969-12-31"_s);
}

void InstantTest::offsetsAreTakenOff()
{
    const auto micros = [](QStringView text) { return Instant::parse(text).value_or(Instant{-42}).micros; };
    QCOMPARE(micros(u"1970-01-01T00:00:01Z"), 1'000'000);
    QCOMPARE(micros(u"1970-01-01T00:00:01.5Z"), 1'500'000);
    QCOMPARE(micros(u"1970-01-01T00:00:01.000001Z"), 1'000'001);
    QCOMPARE(micros(u"1970-01-01T01:30:00+01:30"), 0);
    QCOMPARE(micros(u"1969-12-31T22:30:00-01:30"), 0);
    QCOMPARE(micros(u"1970-01-01T00:00:00.25+00:00"), 250'000);
}

void InstantTest::badTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("day alone") << u"2026-03-02"_s;
    QTest::newRow("local time") << u"2026-03-02T10:00:00"_s;
    QTest::newRow("local time with decimals") << u"2026-03-02T10:00:00.123456"_s;
    QTest::newRow("no seconds") << u"2026-03-02T10:00Z"_s;
    QTest::newRow("blank for T") << u"2026-03-02 10:00:00Z"_s;
    QTest::newRow("hour 24") << u"2026-03-02T24:00:00Z"_s;
    QTest::newRow("minute 60") << u"2026-03-02T10:60:00Z"_s;
    QTest::newRow("leap second") << u"2026-12-31T23:59:60Z"_s;
    QTest::newRow("no such day") << u"2026-02-30T10:00:00Z"_s;
    QTest::newRow("year 0") << u"0000-01-01T10:00:00Z"_s;
    QTest::newRow("year 10000") << u"10000-01-01T10:00:00Z"_s;
    QTest::newRow("seven decimals") << u"2026-03-02T10:00:00.1234567Z"_s;
    QTest::newRow("point alone") << u"2026-03-02T10:00:00.Z"_s;
    QTest::newRow("comma") << u"2026-03-02T10:00:00,5Z"_s;
    QTest::newRow("sign in decimals") << u"2026-03-02T10:00:00.-1Z"_s;
    QTest::newRow("small z") << u"2026-03-02T10:00:00z"_s;
    QTest::newRow("offset without colon") << u"2026-03-02T10:00:00+0100"_s;
    QTest::newRow("offset of hours") << u"2026-03-02T10:00:00+01"_s;
    QTest::newRow("offset of 24 hours") << u"2026-03-02T10:00:00+24:00"_s;
    QTest::newRow("offset before the calendar") << u"1900-01-01T00:30:00+01:00"_s;
    QTest::newRow("offset behind the calendar") << u"2999-12-31T23:30:00-01:00"_s;
    QTest::newRow("something behind") << u"2026-03-02T10:00:00Z "_s;
    QTest::newRow("Arabic digits") << u"2026-03-02T1\u0660:00:00Z"_s;
    QTest::newRow("NUL") << u"2026-03-02T10:00:00"_s + QChar(u'\0') + u'Z';
    QTest::newRow("surrogate") << u"2026-03-02T10:00:00."_s + QChar(0xd835) + u'Z';
    QTest::newRow("Z alone") << QString(20, u'Z');
}

void InstantTest::badTextIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Instant::parse(text));
}

void InstantTest::anInstantOutsideOfTheCalendarHasNoDay()
{
    QCOMPARE(Instant{(Day::latest().number() + 1) * microsPerDay - 1}.day(), Day::latest());
    QVERIFY_THROWS_EXCEPTION(Overflow, (Instant{(Day::latest().number() + 1) * microsPerDay}.day()));
    QVERIFY_THROWS_EXCEPTION(Overflow, (Instant{Day::earliest().number() * microsPerDay - 1}.day()));
    QVERIFY_THROWS_EXCEPTION(Overflow, (Instant{std::numeric_limits<std::int64_t>::min()}.day()));
    QVERIFY_THROWS_EXCEPTION(Overflow, (Instant{std::numeric_limits<std::int64_t>::max()}.day()));
    // A log line may still say when.
    QVERIFY(Instant{std::numeric_limits<std::int64_t>::max()}.toString().endsWith(u'Z'));
    QVERIFY(Instant{std::numeric_limits<std::int64_t>::min()}.toString().endsWith(u'Z'));
}

void InstantTest::theSystemClockTellsTheTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Instant now = SystemClock().now();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(now.micros >= before * 1000 && now.micros < (after + 1) * 1000);

    class Stopped : public Clock
    {
    public:
        Instant now() const override { return *Instant::parse(u"2026-03-02T23:59:59Z"); }
    };
    QCOMPARE(Stopped().today().toString(), u"2026-03-02"_s);
}

MILLRACE_TEST(InstantTest)
#include "tst_instant.moc"
