// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/arbitrary.h"
#include "support/test.h"

#include <QFile>

using namespace millrace;
using namespace millrace::literals;
using namespace Qt::StringLiterals;

class CurrencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minorUnitsAreThoseOfIso4217_data();
    void minorUnitsAreThoseOfIso4217();
    void theListIsInOrderAndReadsBack();
    void withdrawnAndReplacedCodesAreUpToDate();
    void badCodesAreRefused_data();
    void badCodesAreRefused();
    void noneIsNoCurrency();
    void aLiteralThatNamesNoneIsABug();
};

void CurrencyTest::minorUnitsAreThoseOfIso4217_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("decimals"); // -1: no currency to keep books in.
    QFile file(QStringLiteral(MILLRACE_SOURCE "/tests/cases/currency_minor_units.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value(u"cases").toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &entry : cases) {
        const QString code = entry[u"inputs"][u"code"].toString();
        QTest::newRow(qPrintable(code)) << code << entry[u"expected"][u"decimals"].toInt(-1);
    }
}

void CurrencyTest::minorUnitsAreThoseOfIso4217()
{
    QFETCH(QString, code);
    QFETCH(int, decimals);
    const auto currency = Currency::parse(code);
    QCOMPARE(currency.has_value(), decimals >= 0);
    if (currency) {
        QCOMPARE(currency->code(), code);
        QCOMPARE(currency->digits(), decimals);
    }
}

void CurrencyTest::theListIsInOrderAndReadsBack()
{
    QCOMPARE(Currency::all().size(), 155U);
    QString previous;
    for (const Currency currency : Currency::all()) {
        QVERIFY(currency.code() > previous);
        QCOMPARE(Currency::parse(currency.code()), std::optional(currency));
        QVERIFY(previous.isEmpty() || *Currency::parse(previous) < currency);
        QCOMPARE(currency.minorUnits(), QList<std::int64_t>({1, 10, 100, 1000}).at(currency.digits()));
        previous = currency.code();
    }
}

void CurrencyTest::withdrawnAndReplacedCodesAreUpToDate()
{
    for (const QString &code : {u"HRK"_s, u"SLL"_s, u"ZWL"_s, u"CUC"_s, u"ANG"_s, u"BGN"_s, u"DEM"_s})
        QVERIFY2(!Currency::parse(code), qPrintable(code));
    for (const QString &code : {u"EUR"_s, u"SLE"_s, u"ZWG"_s, u"CUP"_s, u"XCG"_s, u"VED"_s, u"MRU"_s, u"STN"_s, u"BYN"_s})
        QVERIFY2(Currency::parse(code), qPrintable(code));
}

void CurrencyTest::badCodesAreRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("small") << u"eur"_s;
    QTest::newRow("short") << u"EU"_s;
    QTest::newRow("long") << u"EURO"_s;
    QTest::newRow("sign") << u"€"_s;
    QTest::newRow("blank") << u"EUR "_s;
    QTest::newRow("unknown") << u"QQQ"_s;
    QTest::newRow("before the first") << u"AAA"_s;
    QTest::newRow("behind the last") << u"ZZZ"_s;
    QTest::newRow("funds") << u"CLF"_s;
    QTest::newRow("unit of account") << u"XDR"_s;
    QTest::newRow("test") << u"XTS"_s;
    QTest::newRow("wide letters") << u"\uff25\uff35\uff32"_s;
    QTest::newRow("the same low bytes") << u"\u0145\u0155\u0152"_s;
    QTest::newRow("NUL") << u"EU"_s + QChar(u'\0');
    QTest::newRow("surrogate") << u"EU"_s + QChar(0xd800);
}

void CurrencyTest::badCodesAreRefused()
{
    QFETCH(QString, code);
    QVERIFY(!Currency::parse(code));
}

void CurrencyTest::noneIsNoCurrency()
{
    QVERIFY(Currency().isNone());
    QCOMPARE(Currency().code(), QString());
    QVERIFY(!"EUR"_currency.isNone());
}

void CurrencyTest::aLiteralThatNamesNoneIsABug()
{
    QVERIFY_THROWS_EXCEPTION(Bug, "EURO"_currency);
}

MILLRACE_TEST(CurrencyTest)
#include "tst_currency.moc"
