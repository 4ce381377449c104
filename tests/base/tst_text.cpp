// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "support/test.h"

using namespace millrace;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(millrace::TextError)

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsJudged_data();
    void textIsJudged();
    void everyControlCharacterIsRefused();
};

void TextTest::textIsJudged_data()
{
    using enum TextError;
    const QString nul(QChar(u'\0'));
    const QString high(QChar(0xd83d));
    const QString low(QChar(0xde00));
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextError>("oneLine");
    QTest::addColumn<TextError>("manyLines");
    QTest::newRow("empty") << u""_s << None << None;
    QTest::newRow("plain") << u"Bolt M8"_s << None << None;
    QTest::newRow("as long as allowed") << QString(12, u'x') << None << None;
    QTest::newRow("longer") << QString(13, u'x') << TooLong << TooLong;
    QTest::newRow("other scripts") << u"\u0648\u062d\u062f\u0629 \u5358\u4f4d"_s << None << None;
    QTest::newRow("a pair of surrogates") << high + low << None << None;
    QTest::newRow("high surrogate alone") << u"a"_s + high << NotUnicode << NotUnicode;
    QTest::newRow("low surrogate alone") << low + u"a"_s << NotUnicode << NotUnicode;
    QTest::newRow("surrogates in the wrong order") << low + high << NotUnicode << NotUnicode;
    QTest::newRow("NUL") << u"a"_s + nul + u"b"_s << ControlCharacter << ControlCharacter;
    QTest::newRow("NUL at the end") << u"a"_s + nul << ControlCharacter << ControlCharacter;
    QTest::newRow("line break") << u"a\nb"_s << ControlCharacter << None;
    QTest::newRow("line break of Windows") << u"a\r\nb"_s << ControlCharacter << None;
    QTest::newRow("tab") << u"a\tb"_s << ControlCharacter << None;
    QTest::newRow("line separator") << u"a\u2028b"_s << ControlCharacter << None;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << ControlCharacter << None;
    QTest::newRow("escape") << u"\u001b[31m"_s << ControlCharacter << ControlCharacter;
    QTest::newRow("not Unicode comes first") << QString(20, u'x') + nul + high << NotUnicode << NotUnicode;
    QTest::newRow("controls come before length") << QString(20, u'x') + nul << ControlCharacter << ControlCharacter;
}

void TextTest::textIsJudged()
{
    QFETCH(QString, text);
    QFETCH(TextError, oneLine);
    QFETCH(TextError, manyLines);
    QCOMPARE(checkText(text, 12, false), oneLine);
    QCOMPARE(checkText(text, 12, true), manyLines);
}

void TextTest::everyControlCharacterIsRefused()
{
    for (char16_t c = 0; c < 0x100; ++c) {
        const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
        QCOMPARE(checkText(QString(QChar(c)), 1, false), control ? TextError::ControlCharacter : TextError::None);
        const bool breaks = c == u'\t' || c == u'\n' || c == u'\r';
        QCOMPARE(checkText(QString(QChar(c)), 1, true), control && !breaks ? TextError::ControlCharacter : TextError::None);
    }
}

MILLRACE_TEST(TextTest)
#include "tst_text.moc"
