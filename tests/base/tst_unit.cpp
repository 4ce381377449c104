// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/arbitrary.h"
#include "support/test.h"

using namespace millrace;
using namespace millrace::literals;
using namespace Qt::StringLiterals;

class UnitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesReadBackAndOrderAsText();
    void usualCodesAreTaken();
    void badCodesAreRefused_data();
    void badCodesAreRefused();
    void noneIsNoUnit();
};

void UnitTest::codesReadBackAndOrderAsText()
{
    QVERIFY(rc::check("parse(code) is the unit, and < is that of codes", [] {
        const Unit a = *arbitrary::unit();
        const Unit b = *arbitrary::unit();
        RC_ASSERT((Unit::parse(a.code()) == std::optional(a)));
        RC_ASSERT((a < b) == (a.code() < b.code()));
        RC_ASSERT((a == b) == (a.code() == b.code()));
    }));
}

void UnitTest::usualCodesAreTaken()
{
    for (const QString &code : {u"pcs"_s, u"kg"_s, u"m2"_s, u"m3/h"_s, u"%"_s, u"KG"_s, u"12pack"_s, u"a.b_c-d"_s, u"1234567t"_s})
        QCOMPARE(Unit::parse(code).value_or(Unit()).code(), code);
    QVERIFY("kg"_unit != "KG"_unit);
}

void UnitTest::badCodesAreRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("nine characters") << u"kilogramm"_s;
    QTest::newRow("blank") << u"k g"_s;
    QTest::newRow("blank before") << u" kg"_s;
    QTest::newRow("a number") << u"000"_s;
    QTest::newRow("a decimal number") << u"1.5"_s;
    QTest::newRow("a sign") << u"-"_s;
    QTest::newRow("superscript") << u"m\u00b2"_s;
    QTest::newRow("micro") << u"\u00b5m"_s;
    QTest::newRow("comma") << u"k,g"_s;
    QTest::newRow("NUL behind") << u"kg"_s + QChar(u'\0');
    QTest::newRow("NUL within") << u"k"_s + QChar(u'\0') + u'g';
    QTest::newRow("the same low bytes") << u"\u016b\u0167"_s;
    QTest::newRow("surrogate") << u"kg"_s + QChar(0xdfff);
    QTest::newRow("Arabic digit") << u"m\u0662"_s;
}

void UnitTest::badCodesAreRefused()
{
    QFETCH(QString, code);
    QVERIFY(!Unit::parse(code));
}

void UnitTest::noneIsNoUnit()
{
    QVERIFY(Unit().isNone());
    QCOMPARE(Unit().code(), QString());
    QVERIFY(!"pcs"_unit.isNone());
    QVERIFY_THROWS_EXCEPTION(Bug, "pieces of"_unit);
}

MILLRACE_TEST(UnitTest)
#include "tst_unit.moc"
