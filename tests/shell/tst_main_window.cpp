// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/palette.h"
#include "shell/rail.h"
#include "shell/screen_window.h"
#include "shell/status_line.h"
#include "shell/tabs.h"
#include "stage.h"
#include "support/test.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace millrace;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::forgetEverything(); }
    void aScreenIsOpenOnce();
    void theRailFollowsARecord();
    void formsHideUnderTheLock();
    void tabsCloseAndComeBack();
    void aTabBecomesAWindowAndComesBack();
    void theRailShowsWhatTheRolesAllow_data() { test::engineColumn(); }
    void theRailShowsWhatTheRolesAllow();
    void whatIsNotAllowedIsSaid();
    void everythingComesBackAsItWasLeft();
    void eachPersonHasADeskOfTheirOwn();
    void thePaletteGoesByKeysAlone_data() { test::engineColumn(); }
    void thePaletteGoesByKeysAlone();
    void aScanGoesToTheRecord_data() { test::engineColumn(); }
    void aScanGoesToTheRecord();
    void aScreenThatTakesScansGetsThem();
    void aNumberTypedByAPersonOpensThePalette();
    void anUnknownScanIsSaid();
    void noticesGoByThemselvesButBadOnesStay();
    void theFootSaysWhereOneIs_data() { test::engineColumn(); }
    void theFootSaysWhereOneIs();
    void controlsHaveNames();
    void nothingIsCutInASmallWindow();
};

namespace {

QJsonObject code(const QString &text) { return {{u"code"_s, text}}; }

/// As a scanner does: to whatever has the focus, without a pause.
void typeFast(QWidget *window, const QString &text)
{
    auto *widget = window->isWindow() && QApplication::focusWidget() ? QApplication::focusWidget() : window;
    QTest::keyClicks(widget, text);
    QTest::keyClick(widget, Qt::Key_Return);
}

} // namespace

void MainWindowTest::aScreenIsOpenOnce()
{
    test::Stage stage(store::Engine::Sqlite);
    auto &window = *stage.window;
    window.openScreen(u"sample.stock"_s);
    window.openScreen(u"sample.item"_s, code(u"P-100"_s));
    window.openScreen(u"sample.item"_s, code(u"P-200"_s));
    QCOMPARE(window.tabs()->count(), 3);
    window.openScreen(u"sample.item"_s, code(u"P-100"_s));
    QCOMPARE(window.tabs()->count(), 3);
    QCOMPARE(window.tabs()->currentIndex(), 1);
    window.openScreen(u"sample.nowhere"_s);
    QCOMPARE(window.tabs()->count(), 3);
    QCOMPARE(window.notices()->texts().size(), 1);
}

void MainWindowTest::theRailFollowsARecord()
{
    test::Stage stage(store::Engine::Sqlite);
    auto &window = *stage.window;
    window.openScreen(u"sample.journals"_s);
    QCOMPARE(window.rail()->current(), u"ledger"_s);
    window.openRecord(u"lot"_s, u"L-0412"_s);
    QCOMPARE(window.rail()->current(), u"inventory"_s);
}

void MainWindowTest::formsHideUnderTheLock()
{
    test::Stage stage(store::Engine::Sqlite);
    auto &window = *stage.window;
    window.openCommand(u"masterdata.CreateReason"_s);
    auto *form = window.findChild<QWidget *>(u"commandDialog"_s);
    QVERIFY(form && form->isVisible());
    window.setLocked(true);
    QVERIFY(!form->isVisible());
    window.setLocked(false);
    QVERIFY(form->isVisible());
}

void MainWindowTest::tabsCloseAndComeBack()
{
    test::Stage stage(store::Engine::Sqlite);
    auto &window = *stage.window;
    window.openScreen(u"sample.stock"_s);
    window.openScreen(u"sample.item"_s, code(u"P-100"_s));
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(window.tabs()->count(), 1);
    QCOMPARE(stage.currentId(), u"sample.stock"_s);
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.current()->parameters, code(u"P-100"_s));
    QTest::keyClick(&window, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(stage.currentId(), u"sample.stock"_s);
    window.action(u"close_others"_s)->trigger();
    QCOMPARE(window.tabs()->count(), 1);
    window.action(u"close_tab"_s)->trigger();
    window.action(u"close_tab"_s)->trigger();
    QCOMPARE(window.tabs()->count(), 0);
}

void MainWindowTest::aTabBecomesAWindowAndComesBack()
{
    test::Stage stage(store::Engine::Sqlite);
    auto &window = *stage.window;
    window.openScreen(u"sample.stock"_s);
    window.openScreen(u"sample.lots"_s);
    auto *screen = stage.current();
    screen->scrolled = 7;
    window.action(u"move_out"_s)->trigger();
    QCOMPARE(window.tabs()->count(), 1);
    auto *out = qobject_cast<ui::ScreenWindow *>(screen->window());
    QVERIFY(out && out->isVisible() && screen->isVisible());
    window.openScreen(u"sample.lots"_s);
    QCOMPARE(window.tabs()->count(), 1); // Its window is raised instead.
    QTest::mouseClick(out->findChild<QPushButton *>(u"moveBack"_s), Qt::LeftButton);
    QCOMPARE(window.tabs()->count(), 2);
    QCOMPARE(stage.current(), screen);
    QCOMPARE(screen->scrolled, 7);
    window.moveOut(1);
    screen->window()->close();
    QCOMPARE(window.screens().size(), size_t(1));
}

void MainWindowTest::theRailShowsWhatTheRolesAllow()
{
    QFETCH(store::Engine, engine);
    test::Stage stage(engine);
    QCOMPARE(stage.window->rail()->entries(), QStringList({u"inventory"_s, u"ledger"_s}));
    stage.sit(u"paula"_s);
    QCOMPARE(stage.window->rail()->entries(), QStringList({u"inventory"_s}));
}

void MainWindowTest::whatIsNotAllowedIsSaid()
{
    test::Stage stage(store::Engine::Sqlite, u"paula"_s);
    auto &window = *stage.window;
    window.openScreen(u"sample.journals"_s);
    window.openCommand(u"ledger.PostJournal"_s);
    QCOMPARE(window.tabs()->count(), 0);
    QCOMPARE(window.notices()->texts().size(), 2);
    QVERIFY(window.notices()->texts().front().contains(u"Journals"_s));
}

void MainWindowTest::everythingComesBackAsItWasLeft()
{
    test::Stage stage(store::Engine::Sqlite);
    stage.window->resize(1111, 777);
    stage.window->openScreen(u"sample.stock"_s);
    stage.window->openScreen(u"sample.item"_s, code(u"P-100"_s));
    stage.current()->scrolled = 42;
    stage.window->openScreen(u"sample.lots"_s);
    stage.window->moveOut(2);
    stage.window->tabs()->setCurrentIndex(1);
    stage.window->keep();
    stage.sit(u"boss"_s);
    stage.window->restore();
    QCOMPARE(stage.window->size(), QSize(1111, 777));
    QCOMPARE(stage.window->tabs()->count(), 2);
    QCOMPARE(stage.current()->parameters, code(u"P-100"_s));
    QCOMPARE(stage.current()->scrolled, 42);
    QCOMPARE(stage.window->screens().size(), size_t(3));
    QVERIFY(qobject_cast<ui::ScreenWindow *>(stage.window->screens().back()->window()));
}

void MainWindowTest::eachPersonHasADeskOfTheirOwn()
{
    test::Stage stage(store::Engine::Sqlite);
    stage.window->openScreen(u"sample.journals"_s);
    stage.window->openScreen(u"sample.item"_s, code(u"P-100"_s));
    stage.window->keep();
    stage.sit(u"paula"_s);
    stage.window->restore();
    QCOMPARE(stage.currentId(), u"sample.stock"_s); // The first that a planner may see.
    QCOMPARE(stage.window->tabs()->count(), 1);
}

void MainWindowTest::thePaletteGoesByKeysAlone()
{
    QFETCH(store::Engine, engine);
    test::Stage stage(engine);
    auto &window = *stage.window;
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window.box()->isOpen());
    QTRY_VERIFY(window.box()->box()->hasFocus());
    QTest::keyClicks(window.box()->box(), u"lots"_s);
    QTest::keyClick(window.box()->box(), Qt::Key_Return);
    QTRY_COMPARE(stage.currentId(), u"sample.lots"_s);
    QVERIFY(!window.box()->isOpen());

    // Enter before the answer is there goes to the record all the same.
    window.box()->open();
    QTest::keyClicks(window.box()->box(), u"PO-1001"_s);
    QTest::keyClick(window.box()->box(), Qt::Key_Return);
    QTRY_COMPARE(stage.currentId(), u"sample.order"_s);
    window.box()->open(u"nothing at all is called so"_s);
    QTest::keyClick(window.box()->box(), Qt::Key_Return);
    QTest::keyClick(window.box()->box(), Qt::Key_Escape);
    QVERIFY(!window.box()->isOpen());
}

void MainWindowTest::aScanGoesToTheRecord()
{
    QFETCH(store::Engine, engine);
    test::Stage stage(engine);
    const std::vector<std::tuple<QString, QString, QString>> cases{{u"PO-1001"_s, u"sample.order"_s, u"PO-1001"_s},
                                                                   {u"(01)09506000134352(10)L-0412"_s, u"sample.lot"_s, u"L-0412"_s},
                                                                   {u"P-100"_s, u"sample.item"_s, u"P-100"_s}};
    for (const auto &[scanned, screen, code] : cases) {
        stage.window->openScreen(u"sample.stock"_s);
        typeFast(stage.window.get(), scanned);
        QTRY_COMPARE(stage.currentId(), screen);
        QCOMPARE(stage.current()->parameters.begin()->toString(), code);
        QVERIFY(!stage.window->box()->isOpen());
    }
}

void MainWindowTest::aScreenThatTakesScansGetsThem()
{
    test::Stage stage(store::Engine::Sqlite);
    stage.window->openScreen(u"sample.stock"_s);
    stage.current()->setProperty("takesScan", true);
    typeFast(stage.window.get(), u"PO-1001"_s);
    QCOMPARE(stage.current()->scans, QStringList(u"PO-1001"_s));
    QCOMPARE(stage.currentId(), u"sample.stock"_s);

    // What has the focus for text keeps its keys.
    auto *field = new QLineEdit(stage.current());
    field->show();
    field->setFocus();
    typeFast(field, u"L-0412"_s);
    QCOMPARE(field->text(), u"L-0412"_s);
    QCOMPARE(stage.current()->scans.size(), 1);
}

void MainWindowTest::aNumberTypedByAPersonOpensThePalette()
{
    test::Stage stage(store::Engine::Sqlite);
    stage.window->openScreen(u"sample.stock"_s);
    stage.window->setFocus();
    QTest::keyClick(stage.window.get(), Qt::Key_P);
    QTest::qWait(80);
    QTest::keyClick(stage.window.get(), Qt::Key_O);
    QTRY_VERIFY(stage.window->box()->isOpen());
    QCOMPARE(stage.window->box()->box()->text(), u"po"_s);
}

void MainWindowTest::anUnknownScanIsSaid()
{
    test::Stage stage(store::Engine::Sqlite);
    stage.window->openScreen(u"sample.stock"_s);
    stage.window->scan(u"X-NOWHERE"_s);
    QTRY_COMPARE(stage.window->notices()->texts().size(), 1);
    QVERIFY(stage.window->notices()->texts().front().contains(u"X-NOWHERE"_s));
    stage.window->scan(u"]C10109506000134351"_s);
    QCOMPARE(stage.window->notices()->texts().size(), 2);
    QVERIFY(stage.window->notices()->texts().back().contains(u"check digit"_s));
    QCOMPARE(stage.currentId(), u"sample.stock"_s);
}

void MainWindowTest::noticesGoByThemselvesButBadOnesStay()
{
    test::Stage stage(store::Engine::Sqlite);
    auto &window = *stage.window;
    window.say(ui::Navigator::Tone::Bad, u"bad"_s);
    for (int i = 0; i < 5; ++i)
        window.say(ui::Navigator::Tone::Good, u"good %1"_s.arg(i));
    QVERIFY(window.notices()->texts().contains(u"bad"_s));
    QVERIFY(window.notices()->texts().size() <= 4);
    QVERIFY(window.notices()->texts().contains(u"good 4"_s));
    QVERIFY(window.rect().contains(window.notices()->geometry()));
    bool done = false;
    window.say(ui::Navigator::Tone::Warn, u"warn"_s, {u"Do it"_s, [&] { done = true; }});
    QTest::mouseClick(window.notices()->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(done);
    QVERIFY(!window.notices()->texts().contains(u"warn"_s));
}

void MainWindowTest::theFootSaysWhereOneIs()
{
    QFETCH(store::Engine, engine);
    test::Stage stage(engine, u"paula"_s);
    QTRY_COMPARE(stage.window->status()->company(), u"Alder Pumps"_s);
    QCOMPARE(stage.window->status()->connection(), engine == store::Engine::Sqlite ? u"On this computer"_s : stage.office->location().host);
    auto hold = stage.office->at(ui::Office::Side::Reading, [](ui::Desk &) { QThread::msleep(400); return 1; }, u"Counting"_s);
    QTRY_COMPARE(stage.window->status()->work(), u"Counting"_s);
    test::await(hold);
    QTRY_COMPARE(stage.window->status()->work(), QString());
}

void MainWindowTest::controlsHaveNames()
{
    test::Stage stage(store::Engine::Sqlite);
    stage.window->openScreen(u"sample.stock"_s);
    for (const auto *button : stage.window->findChildren<QAbstractButton *>()) {
        if (button->objectName().startsWith("Scroll"_L1) || button->objectName().startsWith("qt_"_L1))
            continue;
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty() || !button->toolTip().isEmpty() || qobject_cast<QTabBar *>(button->parentWidget()), qPrintable(button->objectName()));
    }
    for (const auto &id : stage.window->rail()->entries())
        QVERIFY(stage.window->findChild<QAbstractButton *>(u"rail_"_s + id)->focusPolicy() & Qt::TabFocus);
}

void MainWindowTest::nothingIsCutInASmallWindow()
{
    test::Stage stage(store::Engine::Sqlite);
    stage.window->openScreen(u"sample.stock"_s);
    for (const QSize size : {QSize(800, 600), QSize(640, 420), QSize(5120, 2160)}) {
        stage.window->resize(size);
        QTest::qWait(10);
        QCOMPARE(stage.window->size(), size);
        for (const auto *entry : stage.window->rail()->findChildren<ui::RailEntry *>())
            QVERIFY2(stage.window->rail()->rect().contains(entry->geometry()), qPrintable(entry->text()));
    }
}

MILLRACE_TEST(MainWindowTest)
#include "tst_main_window.moc"
