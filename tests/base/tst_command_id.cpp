// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/arbitrary.h"
#include "base/command_id.h"
#include "support/test.h"

#include <QSet>

#include <bitset>

using namespace millrace;
using namespace Qt::StringLiterals;

class CommandIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdIsAUuidOfVersionSevenThatTellsItsTime();
    void laterIdsSortLater();
    void noTwoAreTheSame();
    void seventyFourBitsAreRandomAndEachForItself();
    void aTimeThatIdsCannotTellIsABug();
    void textIsReadWithAndWithoutBraces();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void theSameMessageHasTheSameId();
    void differentMessagesHaveDifferentIds();
};

void CommandIdTest::anIdIsAUuidOfVersionSevenThatTellsItsTime()
{
    QVERIFY(rc::check("version, variant, time, and back from text", [] {
        const Instant now{*arbitrary::integerBetween(0, 32'503'680'000'000'000)};
        const CommandId id = CommandId::make(now);
        const QByteArray bytes = id.value.toRfc4122();
        RC_ASSERT((bytes[6] & 0xf0) == 0x70);
        RC_ASSERT((static_cast<uchar>(bytes[8]) & 0xc0) == 0x80);
        RC_ASSERT(bytes.first(6).toHex().toLongLong(nullptr, 16) == now.micros / 1000);
        RC_ASSERT((CommandId::parse(id.toString()) == std::optional(id)));
    }));
}

void CommandIdTest::laterIdsSortLater()
{
    QVERIFY(rc::check("by their text and by their bytes", [] {
        const std::int64_t millis = *arbitrary::integerBetween(0, 32'503'680'000'000);
        const CommandId first = CommandId::make({millis * 1000 + 999});
        const CommandId second = CommandId::make({(millis + *arbitrary::integerBetween(1, 100'000)) * 1000});
        RC_ASSERT(first.toString() < second.toString());
        RC_ASSERT(first.value.toRfc4122() < second.value.toRfc4122());
    }));
}

void CommandIdTest::noTwoAreTheSame()
{
    QSet<QUuid> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(CommandId::make({1'772'000'000'000'000}).value);
    QCOMPARE(seen.size(), 10'000);
}

void CommandIdTest::seventyFourBitsAreRandomAndEachForItself()
{
    // All behind the time; of these 80 the four of the version and the two of the variant stand still.
    constexpr std::size_t count = 80;
    const auto standsStill = [](std::size_t bit) { return bit < 4 || bit == 16 || bit == 17; };
    using Pairs = std::array<std::bitset<count>, count>;
    Pairs seenAlike;
    Pairs seenUnlike;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray bytes = CommandId::make({1'772'000'000'000'000}).value.toRfc4122().sliced(6);
        std::bitset<count> bits;
        for (std::size_t k = 0; k < count; ++k)
            bits[k] = bytes[static_cast<qsizetype>(k / 8)] >> (7 - k % 8) & 1;
        for (std::size_t k = 0; k < count; ++k) {
            seenAlike[k] |= bits[k] ? bits : ~bits;
            seenUnlike[k] |= bits[k] ? ~bits : bits;
        }
    }
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t m = 0; m < k; ++m) {
            const bool independent = seenAlike[k][m] && seenUnlike[k][m];
            QCOMPARE(independent, !standsStill(k) || !standsStill(m));
        }
    }
}

void CommandIdTest::aTimeThatIdsCannotTellIsABug()
{
    QVERIFY_THROWS_EXCEPTION(Bug, CommandId::make({-1}));
    QVERIFY_THROWS_EXCEPTION(Bug, CommandId::make({(std::int64_t(1) << 48) * 1000}));
    QVERIFY(!CommandId::make({0}).isNone());
}

void CommandIdTest::textIsReadWithAndWithoutBraces()
{
    const QString text = u"01a1fa94-f6c5-7173-847e-07e1f482ba16"_s;
    const auto id = CommandId::parse(text);
    QVERIFY(id);
    QCOMPARE(id->toString(), text);
    QCOMPARE(CommandId::parse(u'{' + text + u'}'), id);
    QCOMPARE(CommandId::parse(text.toUpper()), id);
}

void CommandIdTest::badTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("zero") << u"00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("short") << u"01a1fa94-f6c5-7173-847e-07e1f482ba1"_s;
    QTest::newRow("long") << u"01a1fa94-f6c5-7173-847e-07e1f482ba161"_s;
    QTest::newRow("no dashes") << u"01a1fa94f6c57173847e07e1f482ba16"_s;
    QTest::newRow("dashes elsewhere") << u"01a1fa9-4f6c5-7173-847e-07e1f482ba16"_s;
    QTest::newRow("one brace") << u"{01a1fa94-f6c5-7173-847e-07e1f482ba16"_s;
    QTest::newRow("brace and rubbish") << u"{01a1fa94-f6c5-7173-847e-07e1f482ba16)"_s;
    QTest::newRow("no hex digit") << u"01a1fa94-f6c5-7173-847e-07e1f482ba1g"_s;
    QTest::newRow("blank before") << u" 01a1fa94-f6c5-7173-847e-07e1f482ba1"_s;
    QTest::newRow("urn") << u"urn:uuid:01a1fa94-f6c5-7173-847e-07e1f482ba16"_s;
    QTest::newRow("Arabic digit") << u"01a1fa94-f6c5-7173-847e-07e1f482ba1\u0661"_s;
    QTest::newRow("NUL") << u"01a1fa94-f6c5-7173-847e-07e1f482ba1"_s + QChar(u'\0');
    QTest::newRow("surrogate") << u"01a1fa94-f6c5-7173-847e-07e1f482ba1"_s + QChar(0xd800);
}

void CommandIdTest::badTextIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!CommandId::parse(text));
}

void CommandIdTest::theSameMessageHasTheSameId()
{
    // Computed by another UUID library: version 5 of "1:" and both texts in UTF-16. It may never change,
    // or a message that was taken yesterday would be taken again.
    QCOMPARE(CommandId::ofMessage(u"a"_s, u"b"_s).toString(), u"0a0ba854-e3d8-509f-8b25-e9d75b86422a"_s);
    QCOMPARE(CommandId::ofMessage(u"mes"_s, u"4711"_s), CommandId::ofMessage(u"mes"_s, u"4711"_s));
}

void CommandIdTest::differentMessagesHaveDifferentIds()
{
    const QList<std::pair<QString, QString>> messages{
        {u""_s, u""_s},
        {u"a"_s, u"bc"_s},
        {u"ab"_s, u"c"_s},
        {u"abc"_s, u""_s},
        {u""_s, u"abc"_s},
        {u"1:a"_s, u"b"_s},
        {u"a"_s, u"b"_s + QChar(u'\0')},
        {u"a"_s, QString(QChar(0xd800))},
        {u"a"_s, QString(QChar(0xd801))},
        {u"a"_s, QString(QChar(0xfffd))},
    };
    QSet<QUuid> seen;
    for (const auto &[source, key] : messages)
        seen.insert(CommandId::ofMessage(source, key).value);
    QCOMPARE(seen.size(), messages.size());
}

MILLRACE_TEST(CommandIdTest)
#include "tst_command_id.moc"
