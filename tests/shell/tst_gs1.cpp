// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/gs1.h"
#include "support/test.h"

using namespace millrace::ui;
using namespace Qt::StringLiterals;

class Gs1Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scansAreRead_data();
    void scansAreRead();
    void checkDigits_data();
    void checkDigits();
};

void Gs1Test::scansAreRead_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Scan::Fault>("fault");
    const auto none = Scan::Fault::None;
    QTest::newRow("plain text stays") << u"WO-1042"_s << u"WO-1042"_s << none;
    QTest::newRow("room at its ends goes") << u"  L-0412 \r"_s << u"L-0412"_s << none;
    QTest::newRow("a plain code's symbology goes") << u"]A0PO-1001"_s << u"PO-1001"_s << none;
    QTest::newRow("lot behind an item") << u"]C10109506000134352" "10L-0412"_s << u"L-0412"_s << none;
    QTest::newRow("serial number before lot") << u"]d210L-0412\u001d21S-7"_s << u"S-7"_s << none;
    QTest::newRow("separator without symbology") << u"10L-9\u001d3712"_s << u"L-9"_s << none;
    QTest::newRow("written by people") << u"(01)09506000134352(10)L-0412"_s << u"L-0412"_s << none;
    QTest::newRow("item alone") << u"]C10109506000134352"_s << u"09506000134352"_s << none;
    QTest::newRow("a date and a weight pass") << u"]C1172612313103001250" "10L-1"_s << u"L-1"_s << none;
    QTest::newRow("a wrong check digit is said") << u"]C10109506000134351" "10L-0412"_s << u"L-0412"_s << Scan::Fault::CheckDigitWrong;
    QTest::newRow("cut inside a fixed length") << u"]C1010950600"_s << u"]"_s << Scan::Fault::Cut;
    QTest::newRow("nothing behind an identifier") << u"]C110"_s << u"10"_s << Scan::Fault::Cut;
    QTest::newRow("an identifier nobody knows") << u"]C19912"_s << u"9912"_s << Scan::Fault::Cut;
}

void Gs1Test::scansAreRead()
{
    QFETCH(QString, raw);
    QFETCH(QString, text);
    QFETCH(Scan::Fault, fault);
    const auto scan = readScan(raw);
    QCOMPARE(scan.fault, fault);
    if (fault != Scan::Fault::Cut)
        QCOMPARE(scan.text, text);
}

void Gs1Test::checkDigits_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("holds");
    QTest::newRow("GTIN-14") << u"09506000134352"_s << true;
    QTest::newRow("GTIN-13") << u"4006381333931"_s << true;
    QTest::newRow("GTIN-8") << u"96385074"_s << true;
    QTest::newRow("SSCC") << u"106141412345678908"_s << true;
    QTest::newRow("one digit is another") << u"4006381333932"_s << false;
    QTest::newRow("two digits changed places") << u"4003681333931"_s << false;
    QTest::newRow("a letter") << u"400638133393X"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void Gs1Test::checkDigits()
{
    QFETCH(QString, digits);
    QFETCH(bool, holds);
    QCOMPARE(checkDigitHolds(digits), holds);
}

MILLRACE_TEST(Gs1Test)
#include "tst_gs1.moc"
