// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper_world.h"
#include "shell/gs1.h"

#include <QPainter>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

/// What a scanner that is held over the sheet sends, code by code: with the symbology in front, as it is set up to.
QStringList scansOf(const Sheet &sheet)
{
    constexpr double dotsPerMillimetre = 600 / 25.4;
    QStringList out;
    QImage image((sheet.size * dotsPerMillimetre).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerMillimetre, dotsPerMillimetre);
    draw(painter, sheet);
    painter.end();
    for (const auto &placed : sheet.placed) {
        if (placed.what != Placed::What::Symbol)
            continue;
        const QRectF dots(placed.where.topLeft() * dotsPerMillimetre, placed.where.size() * dotsPerMillimetre);
        const auto part = image.copy(dots.toAlignedRect().adjusted(-8, 0, 8, 0));
        ZXing::DecodeHints hints;
        hints.setTryHarder(true);
        const auto read = ZXing::ReadBarcode({part.constBits(), part.width(), part.height(), ZXing::ImageFormat::Lum, int(part.bytesPerLine())}, hints);
        const auto &bytes = read.bytes();
        out.append(QString::fromStdString(read.symbologyIdentifier()) + QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    }
    return out;
}

Sheet sheetOf(const Symbol &symbol)
{
    return {{120, 60}, {{Placed::What::Symbol, {5, 5, 110, symbol.rows == 1 ? 15.0 : 40.0}, {}, {}, symbol}}};
}

} // namespace

class SymbolsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPrintedIsReadBack_data()
    {
        QTest::addColumn<QString>("lot");
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("symbology");
        QTest::addColumn<QString>("found");
        for (const auto symbology : {Symbology::Code128, Symbology::DataMatrix, Symbology::Qr}) {
            const auto row = [&](const char *name, const QString &lot, const QString &item, const QString &found) {
                QTest::addRow("%s %d", name, int(symbology)) << lot << item << int(symbology) << found;
            };
            row("lot and item", u"L-0412"_s, u"P-100"_s, u"L-0412"_s);
            row("item alone", {}, u"P-100"_s, u"P-100"_s);
            row("as long as may be", u"12345678901234567890"_s, u"ABCDEFGHIJKLMNOPQRSTUVWXYZ.-/+"_s, u"12345678901234567890"_s);
            row("a lot too long for GS1", u"123456789012345678901"_s, u"P-100"_s, u"123456789012345678901"_s);
            row("brackets", {}, u"PUMP(7)"_s, u"PUMP(7)"_s);
            row("a sign that GS1 has not", {}, u"PUMP#7"_s, u"PUMP#7"_s);
        }
    }
    void whatIsPrintedIsReadBack()
    {
        QFETCH(QString, lot);
        QFETCH(QString, item);
        QFETCH(int, symbology);
        QFETCH(QString, found);
        const SymbolText text({{u"10"_s, lot}, {u"240"_s, item}});
        const auto symbol = encoded(text, Symbology(symbology));
        QVERIFY(symbol);
        const auto scans = scansOf(sheetOf(*symbol));
        QCOMPARE(scans.size(), 1);
        const auto scan = readScan(scans.front());
        QCOMPARE(scan.fault, Scan::Fault::None);
        QCOMPARE(scan.text, found);
        if (text.speaksGs1()) {
            QCOMPARE(scan.element(u"240"_s), item);
            QCOMPARE(scan.element(u"10"_s), lot);
        }
        QCOMPARE(readScan(text.readable()).text, found); // What a person types from below the bars.
    }

    void lettersBeyondLatinNeedASquare()
    {
        const SymbolText text(u"ВАЛ-7"_s);
        QVERIFY(!encoded(text, Symbology::Code128));
        const auto symbol = encoded(text, Symbology::Qr);
        QVERIFY(symbol);
        QCOMPARE(readScan(scansOf(sheetOf(*symbol)).front()).text, u"ВАЛ-7"_s);
        QVERIFY(!encoded(SymbolText(QString()), Symbology::Qr));
    }

    void everyCodeOnEveryPaperIsReadBack_data() { test::engineColumn(); }
    void everyCodeOnEveryPaperIsReadBack()
    {
        QFETCH(millrace::store::Engine, engine);
        test::PaperWorld papers(engine);
        QMap<QString, QStringList> found;
        for (const auto &[id, code] : papers.everyPaper()) {
            const auto paper = typeset(papers.paper(id), papers.content(id, code), a4);
            for (const auto &scan : scansOf(paper.front())) {
                const auto read = readScan(scan);
                QVERIFY2(read.fault == Scan::Fault::None, qPrintable(id + u' ' + scan));
                found[id].append(read.text);
            }
        }
        QCOMPARE(found[u"purchase_order"_s], QStringList{papers.number("PO")});
        const auto workOrder = papers.number("WO");
        QCOMPARE(found[u"traveller"_s], (QStringList{workOrder, workOrder, workOrder})); // The order, and its two operations.
        QCOMPARE(found[u"lot_label"_s], QStringList{u"D-2026-14"_s});
        QCOMPARE(found[u"item_label"_s], QStringList{u"PUMP#7"_s});
        QCOMPARE(found[u"bin_label"_s], QStringList{u"MAIN"_s});
        QCOMPARE(found[u"item_labels"_s], QStringList{u"STEEL"_s});
        QCOMPARE(found[u"delivery_note"_s], QStringList{papers.number("SH")});
    }

    void theTravellerNamesItsOperations()
    {
        test::PaperWorld papers(store::Engine::Sqlite);
        const auto paper = typeset(papers.paper(u"traveller"_s), papers.content(u"traveller"_s, papers.number("WO")), a4);
        QStringList operations;
        for (const auto &scan : scansOf(paper.front()))
            operations.append(readScan(scan).element(u"92"_s));
        QCOMPARE(operations, (QStringList{QString(), u"10"_s, u"20"_s}));
    }
};

MILLRACE_TEST(SymbolsTest)
#include "tst_symbols.moc"
