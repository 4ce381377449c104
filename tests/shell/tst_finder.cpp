// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/find_model.h"
#include "shell/finder.h"
#include "stage.h"
#include "support/test.h"

#include <QAbstractItemModelTester>

using namespace millrace;
using namespace Qt::StringLiterals;

class FinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::forgetEverything(); }
    void howWellATextFits_data();
    void howWellATextFits();
    void whatIsFound_data() { test::engineColumn(); }
    void whatIsFound();
    void onlyWhatTheRolesAllow_data() { test::engineColumn(); }
    void onlyWhatTheRolesAllow();
    void whatWasUsedLastComesFirst();
    void whatIsScannedIsFoundExactly_data() { test::engineColumn(); }
    void whatIsScannedIsFoundExactly();
};

void FinderTest::howWellATextFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("fits");
    QTest::newRow("the title itself") << u"receive goods"_s << u"Receive goods"_s << 100;
    QTest::newRow("how it begins") << u"rece"_s << u"Receive goods"_s << 80;
    QTest::newRow("words in part, in any order") << u"go rec"_s << u"Receive goods"_s << 70;
    QTest::newRow("inside a word") << u"ceive"_s << u"Receive goods"_s << 40;
    QTest::newRow("one word is elsewhere") << u"receive money"_s << u"Receive goods"_s << 0;
    QTest::newRow("nothing was typed") << u" "_s << u"Receive goods"_s << 0;
}

void FinderTest::howWellATextFits()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(int, fits);
    QCOMPARE(ui::fit(text, title), fits);
}

void FinderTest::whatIsFound()
{
    QFETCH(store::Engine, engine);
    test::Stage stage(engine);
    ui::Finder finder(stage.office, nullptr);
    ui::FindModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::vector<std::pair<QString, QString>> cases{
        {u"stock on"_s, u"sample.stock"_s},                // a screen by its title
        {u"receive goods"_s, u"purchasing.ReceiveGoods"_s}, // a command by its words
        {u"settings"_s, u"settings"_s},                    // what the window does
        {u"p-100"_s, u"P-100"_s},                          // an item by its code
        {u"pump, sm"_s, u"P-100"_s},                       // and by a part of its name
        {u"po-1001"_s, u"PO-1001"_s},                      // an order by its number
        {u"PO-10"_s, u"PO-1001"_s},                        // and by how that begins
        {u"hansa s"_s, u"HANSA"_s},                        // a partner by its name
        {u"L-0412"_s, u"L-0412"_s},                        // a lot
        {u"1200"_s, u"1200"_s},                            // an account by its code
    };
    for (const auto &[typed, first] : cases) {
        finder.look(typed);
        QTRY_VERIFY(!finder.isLooking());
        QVERIFY2(!finder.finds().empty(), qPrintable(typed));
        QCOMPARE(finder.finds().front().code, first);
        model.show(finder.finds());
        QCOMPARE(model.rowCount(), int(finder.finds().size()));
        QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

void FinderTest::onlyWhatTheRolesAllow()
{
    QFETCH(store::Engine, engine);
    test::Stage stage(engine, u"paula"_s);
    ui::Finder finder(stage.office, nullptr);
    for (const auto &typed : {u"Post journal"_s, u"Set password"_s, u"Journals"_s, u"1200"_s}) {
        finder.look(typed);
        QTRY_VERIFY(!finder.isLooking());
        for (const auto &find : finder.finds())
            QVERIFY2(find.title.compare(typed, Qt::CaseInsensitive) != 0, qPrintable(typed + u" was offered to a planner"_s));
    }
}

void FinderTest::whatWasUsedLastComesFirst()
{
    test::Stage stage(store::Engine::Sqlite);
    ui::Finder finder(stage.office, nullptr);
    finder.look({});
    QVERIFY(finder.finds().front().code != "sample.journals"_L1);
    finder.remember({ui::Find::What::Record, u"item"_s, u"P-100"_s, u"P-100"_s, {}, {}, {}});
    finder.remember({ui::Find::What::Screen, {}, u"sample.journals"_s, u"Journals"_s, {}, {}, {}});
    finder.look({});
    QCOMPARE(finder.finds()[0].code, u"sample.journals"_s);
    QCOMPARE(finder.finds()[1].code, u"P-100"_s);

    ui::Finder other(stage.office, nullptr);
    other.restore(finder.recent());
    other.look({});
    QCOMPARE(other.finds()[0].title, u"Journals"_s);
    QCOMPARE(other.finds()[1].icon, u"item"_s);
}

void FinderTest::whatIsScannedIsFoundExactly()
{
    QFETCH(store::Engine, engine);
    test::Stage stage(engine);
    const auto codes = [&](const QString &text) {
        QStringList out;
        for (const auto &find : test::await(ui::Finder::exact(stage.office, text)))
            out.append(find.kind + u' ' + find.code);
        return out.join(u", "_s);
    };
    QCOMPARE(codes(u"po-1001"_s), u"purchase_order PO-1001"_s);
    QCOMPARE(codes(u"L-0412"_s), u"lot L-0412"_s);
    QCOMPARE(codes(u"P-100"_s), u"item P-100"_s);
    QCOMPARE(codes(u"P-10"_s), QString());
    QCOMPARE(codes(u"' OR 1=1 --"_s), QString());
}

MILLRACE_TEST(FinderTest)
#include "tst_finder.moc"
