// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/bad_numbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum millrace::NumberError;

std::vector<BadNumber> badNumbers()
{
    return {
        {"empty", u""_s, NotANumber},
        {"none", QString(), NotANumber},
        {"sign alone", u"-"_s, NotANumber},
        {"two signs", u"--1"_s, NotANumber},
        {"sign behind", u"1-"_s, NotANumber},
        {"plus", u"+1"_s, NotANumber},
        {"minus sign of typesetters", u"\u22121"_s, NotANumber},
        {"exponent", u"1e3"_s, NotANumber},
        {"hexadecimal", u"0x10"_s, NotANumber},
        {"blank before", u" 1"_s, NotANumber},
        {"blank behind", u"1 "_s, NotANumber},
        {"blank within", u"1 000"_s, NotANumber},
        {"blank after the sign", u"- 1"_s, NotANumber},
        {"no-break blank", u"1\u00a0000"_s, NotANumber},
        {"tab", u"1\t"_s, NotANumber},
        {"line break", u"1\n"_s, NotANumber},
        {"comma", u"1,5"_s, NotANumber},
        {"thousands", u"1,000.00"_s, NotANumber},
        {"apostrophe", u"1'000"_s, NotANumber},
        {"point alone", u"."_s, NotANumber},
        {"sign and point", u"-."_s, NotANumber},
        {"nothing before the point", u".5"_s, NotANumber},
        {"nothing behind the point", u"5."_s, NotANumber},
        {"two points", u"1.2.3"_s, NotANumber},
        {"points in a row", u"1..2"_s, NotANumber},
        {"sign behind the point", u"1.-2"_s, NotANumber},
        {"words", u"nan"_s, NotANumber},
        {"infinity", u"inf"_s, NotANumber},
        {"Arabic digits", u"\u0661\u0662"_s, NotANumber},
        {"Arabic decimals", u"1.\u0662"_s, NotANumber},
        {"wide digits", u"\uff11"_s, NotANumber},
        {"superscript", u"1\u00b2"_s, NotANumber},
        {"NUL within", u"1"_s + QChar(u'\0') + u'2', NotANumber},
        {"NUL behind", u"1"_s + QChar(u'\0'), NotANumber},
        {"high surrogate", u"1"_s + QChar(0xd800), NotANumber},
        {"low surrogate", QChar(0xdc00) + u"1"_s, NotANumber},
        {"byte order mark", u"\ufeff1"_s, NotANumber},
        {"forty digits", QString(40, u'9'), TooLarge},
        {"minus forty digits", u"-"_s + QString(40, u'9'), TooLarge},
        {"one too large", u"9223372036854775808"_s, TooLarge},
        {"one too small", u"-9223372036854775809"_s, TooLarge},
        {"forty decimals", u"1."_s + QString(40, u'1'), TooFine},
    };
}

void badNumberRows()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<millrace::NumberError>("error");
    for (const BadNumber &bad : badNumbers())
        QTest::newRow(bad.name) << bad.text << bad.error;
}
