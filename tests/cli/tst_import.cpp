// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/fault.h"
#include "call.h"
#include "support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::mill;

/// Files of commands: how they are read, and what is said of what is wrong in them.
class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_books = m_folder.filePath(u"books.millrace"_s).toUtf8();
        QCOMPARE(mill({"init", m_books, "--name", "Alder Pumps", "--entity", "ALD", "--plant", "NORTH", "--person", "anna"}).exit, 0);
    }

    void eachRowIsACommand()
    {
        const auto call = import("masterdata.CreateItem",
                                 "\xef\xbb\xbf" "code,name,unit,category,supply\r\nBOLT,\"Bolt, \"\"long\"\"\r\nand strong\",pcs,GENERAL,bought\r\n\r\nNUT,Nut,pcs,GENERAL,Bought\r\n");
        QVERIFY2(call.exit == 1, call.output); // A name holds no line end.
        QCOMPARE(lines(call).size(), 2);
        QCOMPARE(told(lines(call)[0]), u"2 TextInvalid name@2"_s);
        QCOMPARE(lines(call)[1][u"outcome"_s].toString(), u"accepted"_s);
        QCOMPARE(lines(call)[1][u"line"_s].toInteger(), 5);
        QVERIFY(!lines(call)[1].contains(u"problems"_s));
        const auto quoted = import("masterdata.CreateItem", "code,name,unit,category,supply\nBOLT,\"Bolt, \"\"long\"\"\",pcs,GENERAL,bought");
        QVERIFY2(quoted.exit == 0, quoted.output);
        QVERIFY(mill({"ask", m_books, "masterdata.items", R"({"search": "BOLT"})"}).output.contains(R"(Bolt, \"long\")"));
    }

    void rowsOfTheSameHeadAreLines()
    {
        const auto stock = import("inventory.TakeOverStock", "lines.item;lines.bin;lines.quantity;lines.unitCost\nBOLT;NORTH/MAIN;10;2.50\nNUT;NORTH/MAIN;5 pcs;0.10\n");
        QVERIFY2(stock.exit == 0, stock.output);
        QCOMPARE(lines(stock).size(), 1);
        QCOMPARE(mill({"do", m_books, "masterdata.CreatePartner", R"({"code": "ALPEN", "name": "Alpen", "supplier": true, "currency": "EUR"})"}).exit, 0);
        const auto orders = import("purchasing.CreatePurchaseOrder",
                                   "supplier,plant,reference,lines.item,lines.quantity,lines.price\n"
                                   "ALPEN,NORTH,A1,BOLT,10,1\n,,,NUT,20,2\nALPEN,NORTH,A2,BOLT,30,3\nALPEN,NORTH,A2,WASHER,40,4\n");
        QCOMPARE(orders.exit, 1);
        QCOMPARE(lines(orders).size(), 2);
        QVERIFY(lines(orders)[0][u"receipt"_s].toObject()[u"total"_s].toString().startsWith(u"50.00"_s));
        QCOMPARE(told(lines(orders)[1]), u"4 ItemUnknown lines[1].item@5"_s);
        QCOMPARE(lines(orders)[1][u"problems"_s].toArray().first()[u"column"_s].toString(), u"lines.item"_s);
    }

    void columnsMayBeCalledOtherwise()
    {
        const auto call = import("masterdata.CreateItem", "Artikel\tBemerkung\tName\tUnit\nGEAR\tfine\tGear\tpcs\n",
                                 {"--map", "code=Artikel", "--skip", "Bemerkung", "--set", "category=GENERAL", "--set", "supply=made"});
        QVERIFY2(call.exit == 0, call.output);
        QCOMPARE(import("masterdata.CreateItem", "kode,name\nA,B\n").problem(), u"ColumnUnknown @kode"_s);
        QVERIFY(import("masterdata.CreateItem", "kode,name\nA,B\n").output.contains("\"nearest\":\"code\""));
        QCOMPARE(import("masterdata.CreateItem", "code,Code\nA,B\n").problem(), u"ColumnTwice @Code"_s);
        QCOMPARE(import("masterdata.CreateItem", "name\nB\n", {"--map", "code=Artikel"}).problem(), u"ColumnMissing @Artikel"_s);
    }

    void badFilesAreRefusedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("line");
        const QByteArray head = "code,name\n";
        QTest::newRow("empty") << QByteArray() << u"FileEmpty"_s << 0;
        QTest::newRow("not UTF-8") << head + "X1,\"two\nlines\"\nX2,\xff\n" << u"NotUtf8"_s << 4;
        QTest::newRow("zero byte") << head + QByteArray("X\0Y,a\n", 6) << u"NotText"_s << 2;
        QTest::newRow("quote not closed") << head + "X,a\nY,\"b\nc\n" << u"QuoteNotClosed"_s << 3;
        QTest::newRow("quote in a cell") << head + "X,a\"b\n" << u"QuoteInCell"_s << 2;
        QTest::newRow("text behind a quote") << head + "X,\"a\"b\n" << u"TextBehindQuote"_s << 2;
        QTest::newRow("too long") << head + QByteArray(17 * 1024 * 1024, 'x') << u"LineTooLong"_s << 2;
    }
    void badFilesAreRefusedWithTheirLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, problem);
        QFETCH(int, line);
        const auto call = import("masterdata.CreateUnit", file, {"--atomic"});
        QCOMPARE(call.exit, 1);
        QCOMPARE(call.problem(), problem);
        const auto first = call.json()[u"problems"_s].toArray().first().toObject();
        QCOMPARE(first[u"arguments"_s].toObject()[u"line"_s].toInt(), line);
        QVERIFY(!first[u"remedy"_s].toString().isEmpty());
    }

    void anUnfinishedCommandIsNotSent()
    {
        const auto call = import("purchasing.CreatePurchaseOrder", "supplier,plant,lines.item,lines.quantity,lines.price\nALPEN,NORTH,BOLT,10,1\nALPEN,NORTH,\"NUT,20,2\n");
        QCOMPARE(call.exit, 1);
        QCOMPARE(call.problem(), u"QuoteNotClosed"_s);
        QCOMPARE(lines(call).size(), 1);
    }

    void aRowOfAnotherWidthIsNamed()
    {
        const auto call = import("masterdata.CreateUnit", "code,name\nbox,Box,3\ncrt,Crate\n");
        QCOMPARE(call.exit, 1);
        QCOMPARE(told(lines(call)[0]), u"2 CellsDiffer @2"_s);
        QCOMPARE(lines(call)[1][u"outcome"_s].toString(), u"accepted"_s);
    }

    void allOrNone()
    {
        const QByteArray two = "code,name\npal,Pallet\npal,Again\n";
        const auto call = import("masterdata.CreateUnit", two, {"--atomic"});
        QCOMPARE(call.exit, 1);
        QCOMPARE(lines(call)[0][u"outcome"_s].toString(), u"undone"_s);
        QCOMPARE(told(lines(call)[1]), u"3 CodeTaken code@3"_s);
        QVERIFY(!mill({"ask", m_books, "masterdata.units"}).output.contains("Pallet"));
        QCOMPARE(import("masterdata.CreateUnit", "code,name\npal,Pallet\ndrm,Drum\n", {"--atomic"}).exit, 0);
    }

    void aPreviewWritesNothing()
    {
        const auto call = import("masterdata.CreateUnit", "code,name\nreel,Reel\n", {"--preview"});
        QCOMPARE(call.exit, 0);
        QCOMPARE(call.outcome(), u"preview"_s);
        QVERIFY(!mill({"ask", m_books, "masterdata.units"}).output.contains("Reel"));
    }

    void whatIsRejectedIsParked()
    {
        const auto call = import("masterdata.CreateUnit", "code,name\npal,Again\n", {"--park"});
        QCOMPARE(call.exit, 4);
        QCOMPARE(call.outcome(), u"parked"_s);
        const auto number = QByteArray::number(call.json()[u"waiting"_s].toInteger());
        QCOMPARE(mill({"resubmit", m_books, number}).problem(), u"CodeTaken @code"_s);
        QCOMPARE(mill({"resubmit", m_books, number, R"({"code": "pal2", "name": "Again"})"}).outcome(), u"accepted"_s);
    }

    void aMendedFileIsSentAgainAsAWhole()
    {
        QCOMPARE(import("masterdata.CreateUnit", "code,name\nbag,Bag\nbag,Sack\n", {"--once"}).exit, 1);
        const auto again = import("masterdata.CreateUnit", "code,name\nbag,Bag\nsck,Sack\n", {"--once"});
        QCOMPARE(again.exit, 0);
        QVERIFY(lines(again)[0][u"repeated"_s].toBool());
        QVERIFY(!lines(again)[1].contains(u"repeated"_s));
        const QByteArray keyed = "code,name,row\ntub,Tub,1\n";
        QCOMPARE(import("masterdata.CreateUnit", keyed, {"--key", "row"}).exit, 0);
        QVERIFY(lines(import("masterdata.CreateUnit", keyed, {"--key", "row"}))[0][u"repeated"_s].toBool());
    }

    void wrongUsageIsSaid()
    {
        QCOMPARE(mill({"import", m_books, "masterdata.CreateUnit"}).exit, 2);
        QCOMPARE(import("masterdata.CreateUnit", "code\n", {"--atomic", "--preview"}).exit, 2);
        QCOMPARE(import("masterdata.CreateUnit", "code\n", {"--map", "code"}).exit, 2);
        QCOMPARE(mill({"import", m_books, "masterdata.CreateUnit", "/nowhere/at/all.csv"}).exit, 5);
        QCOMPARE(import("masterdata.CreateUnt", "code\n").problem(), u"CommandUnknown"_s);
    }

private:
    test::Call import(const QByteArray &command, const QByteArray &content, const QByteArrayList &options = {})
    {
        const auto name = m_folder.filePath(u"file.csv"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            throw Bug("no file");
        file.write(content);
        file.close();
        return mill(QByteArrayList{"import", m_books, command, name.toUtf8()} + options);
    }

    static QList<QJsonObject> lines(const test::Call &call)
    {
        QList<QJsonObject> out;
        for (const auto &line : call.output.trimmed().split('\n'))
            out.append(QJsonDocument::fromJson(line).object());
        return out;
    }

    /// "4 ItemUnknown lines[1].item@5": where the command begins, what is wrong, in which field and line.
    static QString told(const QJsonObject &answer)
    {
        const auto first = answer[u"problems"_s].toArray().first().toObject();
        return u"%1 %2 %3@%4"_s.arg(answer[u"line"_s].toInteger()).arg(first[u"code"_s].toString(), first[u"field"_s].toString()).arg(first[u"line"_s].toInteger());
    }

    QTemporaryDir m_folder;
    QByteArray m_books;
};

MILLRACE_TEST(ImportTest)
#include "tst_import.moc"
