// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/fault.h"
#include "support/test.h"
#include "tables/csv.h"
#include "tables/table_writer.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtEndian>

#include <zlib.h>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

std::vector<Column> columns()
{
    return {{u"code"_s, u"Code"_s, {}, Kind::Text, {}, 0},        {u"value"_s, u"Value"_s, {}, Kind::Money, {}, 1},  {u"quantity"_s, u"Quantity"_s, {}, Kind::Quantity, {}, 2},
            {u"daysLate"_s, u"Days late"_s, {}, Kind::Number, {}, 3}, {u"due"_s, u"Due"_s, {}, Kind::Day, {}, 4}, {u"entered"_s, u"Entered"_s, {}, Kind::Moment, {}, 5}};
}

QJsonArray row(const QString &code, const QString &value, const QString &quantity = u"5 pcs"_s)
{
    return {code, value, quantity, -3, u"2026-02-01"_s, u"2026-02-01T12:30:00Z"_s};
}

/// One file out of a ZIP archive.
QByteArray unpacked(const QByteArray &archive, const QByteArray &name)
{
    const auto *bytes = reinterpret_cast<const uchar *>(archive.constData());
    for (qsizetype at = archive.indexOf("PK\x03\x04"); at >= 0; at = archive.indexOf("PK\x03\x04", at + 4)) {
        const auto packed = qFromLittleEndian<quint32>(bytes + at + 18);
        const auto whole = qFromLittleEndian<quint32>(bytes + at + 22);
        const auto nameSize = qFromLittleEndian<quint16>(bytes + at + 26);
        const auto body = at + 30 + nameSize + qFromLittleEndian<quint16>(bytes + at + 28);
        if (archive.mid(at + 30, nameSize) != name)
            continue;
        QByteArray out(qsizetype(whole), '\0');
        z_stream stream{};
        inflateInit2(&stream, -MAX_WBITS);
        stream.next_in = const_cast<Bytef *>(bytes + body);
        stream.avail_in = packed;
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = whole;
        inflate(&stream, Z_FINISH);
        inflateEnd(&stream);
        return out;
    }
    return {};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesForProgramsStandAsTheCatalogueWrites()
    {
        const Csv csv(columns(), Csv::Reader::Programs);
        QCOMPARE(csv.header(), u"code,value,quantity,daysLate,due,entered"_s);
        QCOMPARE(csv.line(row(u"A \"B\""_s, u"-1204.50 EUR"_s)), u"\"A \"\"B\"\"\",-1204.50 EUR,5 pcs,-3,2026-02-01,2026-02-01T12:30:00Z"_s);
    }

    void linesForPeopleHaveUnitsApart()
    {
        const Csv csv(columns(), Csv::Reader::People);
        QCOMPARE(csv.header(), u"Code,Value,\"Value, currency\",Quantity,\"Quantity, unit\",Days late,Due,Entered"_s);
        QCOMPARE(csv.line(row(u"A"_s, u"-1204.50 EUR"_s)), u"A,-1204.50,EUR,5,pcs,-3,2026-02-01,2026-02-01T12:30:00Z"_s);
    }

    void aTextIsNeverAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("equals") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("line end") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("apostrophe") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("quotation") << u"'tis"_s << u"'tis"_s;
        QTest::newRow("text") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("nothing") << QString(u""_s) << QString(u""_s);
    }
    void aTextIsNeverAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(guarded(text), written);
        QCOMPARE(unguarded(written), text);
    }

    void aSpreadsheetHasNumbersAndDates()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"t.xlsx"_s);
        const auto writer = spreadsheet(columns(), path);
        writer->add(row(u"=1+1"_s, u"-1204.50 EUR"_s, u"2.125 kg"_s));
        writer->add(row(u"B"_s, u"70 JPY"_s));
        writer->add(row(u"C"_s, u"12345678901234567.89 EUR"_s));
        QVERIFY(!QFile::exists(path));
        writer->finish();
        const auto archive = contents(path);
        const auto sheet = unpacked(archive, "xl/worksheets/sheet1.xml");
        QVERIFY2(sheet.contains("<t>=1+1</t>"), sheet);
        QVERIFY2(!sheet.contains("<f>"), sheet);
        QVERIFY2(sheet.contains("<v>-1204.5</v>") && sheet.contains("<v>2.125</v>") && sheet.contains("<v>70</v>") && sheet.contains("<v>-3</v>"), sheet);
        QVERIFY2(sheet.contains("<t>12345678901234567.89</t>"), sheet); // A binary number would lose the cents.
        QVERIFY2(sheet.contains("<v>46054</v>"), sheet);               // 1 February 2026, counted from 1900.
        const auto styles = unpacked(archive, "xl/styles.xml");
        QVERIFY2(styles.contains("yyyy-mm-dd hh:mm") && styles.contains("\"#,##0.000\""), styles);
        QVERIFY2(!styles.contains("0.#"), styles); // It would end whole numbers in a point.
    }

    void whatIsNotFinishedLeavesNoFile()
    {
        QTemporaryDir folder;
        for (const auto &name : {u"t.xlsx"_s, u"t.csv"_s}) {
            const auto path = folder.filePath(name);
            auto writer = name.endsWith("csv"_L1) ? csvFile(columns(), path) : spreadsheet(columns(), path);
            writer->add(row(u"A"_s, u"1.00 EUR"_s));
            writer.reset();
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        }
        QVERIFY_EXCEPTION_THROWN(csvFile(columns(), u"/nowhere/t.csv"_s), Fault);
        QVERIFY_EXCEPTION_THROWN(spreadsheet(columns(), u"/nowhere/t.xlsx"_s), Fault);
    }
};

MILLRACE_TEST(TablesTest)
#include "tst_tables.moc"
