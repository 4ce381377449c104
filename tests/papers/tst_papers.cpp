// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/paper/paper_view.h"
#include "foundation/paper/paper_window.h"
#include "foundation/paper/paper_words.h"
#include "foundation/theme/paper_ink.h"
#include "values/exact_sum.h"
#include "paper_world.h"

#include <QComboBox>
#include <QPainter>
#include <QPdfDocument>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

/// Texts that leave their sheet, or are wider than the place that they were given.
QStringList outside(const Paper &paper)
{
    QStringList out;
    for (size_t i = 0; i < paper.size(); ++i) {
        const QRectF sheet({0, 0}, paper[i].size);
        for (const auto &placed : paper[i].placed) {
            if (!sheet.adjusted(2, 2, -2, -2).contains(placed.where))
                out.append(u"sheet %1: \"%2\" leaves it"_s.arg(i + 1).arg(placed.text));
            else if (placed.what == Placed::What::Text && widthOf(placed.text, placed.lettering) > placed.where.width() + 0.2 && !placed.text.contains(u'('))
                out.append(u"sheet %1: \"%2\" is cut"_s.arg(i + 1).arg(placed.text));
        }
    }
    return out;
}

/// Texts that stand on each other.
QStringList overlapping(const Paper &paper)
{
    QStringList out;
    for (size_t i = 0; i < paper.size(); ++i) {
        std::vector<std::pair<QRectF, QString>> texts;
        for (const auto &placed : paper[i].placed) {
            if (placed.what == Placed::What::Line)
                continue;
            auto box = placed.where;
            if (placed.what == Placed::What::Text) { // As wide as the letters are.
                const double wide = widthOf(placed.text, placed.lettering);
                box.setLeft(placed.lettering.side == Qt::AlignRight ? box.right() - wide : placed.lettering.side == Qt::AlignHCenter ? box.center().x() - wide / 2 : box.left());
                box.setWidth(wide);
            }
            for (const auto &[other, text] : texts) {
                const auto both = box.intersected(other);
                if (both.width() > 0.3 && both.height() > 0.5)
                    out.append(u"sheet %1: \"%2\" on \"%3\""_s.arg(i + 1).arg(placed.text, text));
            }
            texts.emplace_back(box, placed.text);
        }
    }
    return out;
}

QStringList textsOf(const Paper &paper)
{
    QStringList out;
    for (const auto &sheet : paper) {
        for (const auto &placed : sheet.placed)
            out.append(placed.text);
    }
    return out;
}

/// A folder for pictures of every paper, when somebody wants to look at them.
void showTo(const QString &name, const Paper &paper)
{
    const auto folder = qEnvironmentVariable("MILLRACE_PICTURES");
    for (size_t i = 0; !folder.isEmpty() && i < paper.size() && i < 3; ++i) {
        QImage image((paper[i].size * 6).toSize(), QImage::Format_RGB32);
        image.fill(onPaper(Ink::Surface));
        QPainter painter(&image);
        painter.scale(6, 6);
        draw(painter, paper[i]);
        painter.end();
        image.save(u"%1/%2-%3.png"_s.arg(folder, name).arg(i + 1));
    }
}

} // namespace

class PapersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPaperIsWhole_data() { test::engineColumn(); }
    void everyPaperIsWhole()
    {
        QFETCH(millrace::store::Engine, engine);
        test::PaperWorld papers(engine);
        QCOMPARE(papers.everyPaper().size(), paperTemplates().size());
        for (const auto &[id, code] : papers.everyPaper()) {
            const auto content = papers.content(id, code);
            QVERIFY2(content.problems.empty(), qPrintable(id + u": "_s + (content.problems.empty() ? QString() : content.problems.front().code)));
            for (const auto &size : {a4, letter}) {
                const auto paper = typeset(papers.paper(id), content, size);
                QVERIFY2(!paper.empty(), qPrintable(id));
                QVERIFY2(outside(paper).isEmpty(), qPrintable(id + u": "_s + outside(paper).join(u"; "_s)));
                QVERIFY2(overlapping(paper).isEmpty(), qPrintable(id + u": "_s + overlapping(paper).join(u"; "_s)));
                if (size == a4)
                    showTo(id, paper);
            }
        }
        QCOMPARE(papers.world.breaks(), QString());
    }

    void noLineIsLost_data() { test::engineColumn(); }
    void noLineIsLost()
    {
        QFETCH(millrace::store::Engine, engine);
        test::PaperWorld papers(engine);
        const auto content = papers.content(u"purchase_order"_s, papers.number("PO"));
        const auto paper = typeset(papers.paper(u"purchase_order"_s), content, a4);
        QVERIFY(paper.size() > 5);
        QStringList codes;
        for (const auto &text : textsOf(paper)) {
            if (text.startsWith("PART-"_L1))
                codes.append(text);
        }
        QCOMPARE(codes.size(), 200);
        for (int i = 1; i <= 200; ++i)
            QCOMPARE(codes[i - 1], u"PART-%1"_s.arg(i, 3, 10, QChar(u'0')));
        // 1 + 2 + ... + 200 at 1.25, and 19 percent of it.
        const auto all = textsOf(paper);
        QVERIFY(all.contains(shown(u"25125.00"_s, Kind::Money).text));
        QVERIFY(all.contains(shown(u"4773.75"_s, Kind::Money).text));
        QVERIFY(all.contains(shown(u"29898.75"_s, Kind::Money).text));
        for (size_t i = 0; i < paper.size(); ++i)
            QVERIFY(textsOf({paper[i]}).contains(paperWord(u"page_of"_s).arg(i + 1).arg(paper.size())));
        // A name without a blank is broken, and whole when its pieces are put together again.
        QVERIFY(all.join(QString()).contains(test::unbroken));

        QTemporaryDir folder;
        const auto file = folder.filePath(u"order.pdf"_s);
        QCOMPARE(writePdf(paper, file, u"Order"_s), QString());
        QPdfDocument pdf;
        QCOMPARE(pdf.load(file), QPdfDocument::Error::None);
        QCOMPARE(pdf.pageCount(), int(paper.size()));
        QVERIFY(std::abs(pdf.pagePointSize(0).width() / 72 * 25.4 - 210) < 0.5);
        QString text;
        for (int i = 0; i < pdf.pageCount(); ++i)
            text += pdf.getAllText(i).text();
        for (const auto &code : codes)
            QVERIFY2(text.contains(code), qPrintable(code));
        QVERIFY(!writePdf(paper, folder.filePath(u"no/such/folder.pdf"_s), {}).isEmpty());
    }

    void theInvoiceIsWhatIsPosted_data() { test::engineColumn(); }
    void theInvoiceIsWhatIsPosted()
    {
        QFETCH(millrace::store::Engine, engine);
        test::PaperWorld papers(engine);
        ExactSum printed, open;
        for (const auto *name : {"CI", "CN"}) {
            const auto content = papers.content(u"invoice"_s, papers.number(name));
            const auto paper = typeset(papers.paper(u"invoice"_s), content, a4);
            ExactSum total;
            for (const auto &part : {content.sum(u"lines.amount"_s), content.sum(u"taxes.tax"_s)}) {
                total.add(part);
                printed.add(part);
            }
            QVERIFY2(textsOf(paper).contains(shown(total.text(), Kind::Money).text), qPrintable(total.text() + u" is not in "_s + textsOf(paper).join(u" | "_s)));
            const bool isCredit = total.text().startsWith(u'-');
            QCOMPARE(isCredit, QByteArray(name) == "CN");
            QVERIFY(paperTitle(papers.paper(u"invoice"_s), content).startsWith(paperWord(isCredit ? u"credit_note"_s : u"invoice"_s)));
        }
        for (const auto item : papers.world.ask("ledger.open_items", R"({"partner": "HOTEL"})"))
            open.add(figureOf(item[u"open"_s]));
        QCOMPARE(printed.text(), open.text());
        QVERIFY(open.text() != u"0.00"_s);
        QVERIFY(textsOf(typeset(papers.paper(u"invoice"_s), papers.content(u"invoice"_s, papers.number("CI")), a4)).contains(u"Harbour 2"_s));
    }

    void everyWordAndSourceIsKnown()
    {
        for (const auto &paper : paperTemplates()) {
            QStringList words{paper.title};
            for (const auto &fact : paper.facts)
                words.append(fact.label);
            for (const auto &table : paper.tables) {
                words.append(table.heading);
                for (const auto &column : table.columns)
                    words.append(column.label);
            }
            for (const auto &text : paper.labelTexts)
                words.append(text.label);
            words += paper.signatures;
            words += QStringList{paper.titleBelowZero, paper.payable};
            for (const auto &word : words)
                QVERIFY2(word.isEmpty() || hasPaperWord(word), qPrintable(paper.id + u": "_s + word));
            QVERIFY(!paper.kinds.isEmpty());
        }
    }

    void theWindowShowsPrintsAndTurns_data() { test::engineColumn(); }
    void theWindowShowsPrintsAndTurns()
    {
        QFETCH(millrace::store::Engine, engine);
        test::PaperWorld papers(engine);
        const Surroundings surroundings{papers.office, &papers.navigator};
        PaperWindow window(surroundings, {u"purchase_order"_s, papers.number("PO")}, nullptr);
        window.resize(900, 700);
        static_cast<QWidget &>(window).show();
        QTRY_VERIFY(window.isReady());
        QVERIFY(window.paper().size() > 5);
        auto *bar = window.findChild<QScrollArea *>(u"paperScroll"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTest::keyClick(&window, Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(&window, Qt::Key_End);
        QTest::keyClick(&window, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        const double before = window.findChild<PaperView *>()->zoom();
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(window.findChild<PaperView *>()->zoom() > before);
        QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(window.findChild<PaperView *>()->zoom(), before);
        const auto sheets = window.paper().size();
        window.findChild<QComboBox *>(u"paperSize"_s)->setCurrentIndex(1);
        QCOMPARE(window.paper().front().size, letter);
        QVERIFY(window.paper().size() >= sheets);
        QTemporaryDir folder;
        QCOMPARE(window.save(folder.filePath(u"a.pdf"_s)), QString());

        PaperWindow receipt(surroundings, {u"receipt"_s, papers.number("RC")}, nullptr);
        QTRY_VERIFY(receipt.isReady());
        receipt.choose(u"item_labels"_s);
        QTRY_VERIFY(receipt.isReady());
        QCOMPARE(receipt.paper().size(), size_t(2)); // One for each line.

        PaperWindow unknown(surroundings, {u"receipt"_s, u"RC-0"_s}, nullptr);
        QTRY_VERIFY(unknown.isReady());
        QVERIFY(unknown.paper().empty());
        QVERIFY(!PaperWindow::open(surroundings, {u"journal"_s, u"1"_s}, nullptr));
        QCOMPARE(papers.navigator.said.size(), 1);
    }

    void whatMayNotBeSeenIsNotPrinted()
    {
        test::World world(store::Engine::Sqlite);
        world.must("security.AddPerson", R"({"code": "walt", "name": "Walt", "roles": ["operator"], "password": "long enough for anybody"})");
        const auto office = test::officeOf(world, u"walt"_s);
        QVERIFY(papersOf(*office, u"customer_invoice"_s).empty());
        QVERIFY(!papersOf(*office, u"item"_s).empty());
    }

    void pricesAndSharesKeepTheirDigits()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(priceText(u"5"_s), u"5.00"_s);
        QCOMPARE(priceText(u"3.333"_s), u"3.333"_s);
        QCOMPARE(percentText(u"0.19"_s), u"19"_s);
        QCOMPARE(percentText(u"0.055"_s), u"5.5"_s);
        QCOMPARE(percentText(u"0"_s), u"0"_s);
        QCOMPARE(percentText(u"1"_s), u"100"_s);
        QLocale::setDefault(QLocale());
    }
};

MILLRACE_TEST(PapersTest)
#include "tst_papers.moc"
