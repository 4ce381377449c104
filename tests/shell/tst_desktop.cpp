// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/theme/theme.h"
#include "shell/actions.h"
#include "shell/desktop.h"
#include "shell/entrance.h"
#include "shell/entrance_page.h"
#include "shell/kept.h"
#include "shell/lock_screen.h"
#include "shell/tabs.h"
#include "shell/windows.h"
#include "stage.h"
#include "support/test.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>

using namespace millrace;
using namespace Qt::StringLiterals;

class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::forgetEverything(); }
    void withoutACompanyTheGuideOpens();
    void aPersonWhoIsNamedSitsDownAtOnce_data() { test::engineColumn(); }
    void aPersonWhoIsNamedSitsDownAtOnce();
    void theLastCompanyOpensAgain();
    void aLockedDeskOpensForItsPersonOnly();
    void changingThePersonKeepsTheDesk();
    void settingsHoldAtOnce();
    void helpOpensAtThePageOfTheScreen();
    void everyActionHasTextAndNoKeyIsTakenTwice();
};

namespace {

void press(QWidget *page, const QString &button) { QTest::mouseClick(page->findChild<QPushButton *>(button), Qt::LeftButton); }

} // namespace

void DesktopTest::withoutACompanyTheGuideOpens()
{
    ui::Desktop desktop;
    desktop.start({}, {});
    QVERIFY(desktop.entrance() && desktop.entrance()->isVisible());
    QCOMPARE(desktop.entrance()->page()->objectName(), u"startPage"_s);
}

void DesktopTest::aPersonWhoIsNamedSitsDownAtOnce()
{
    QFETCH(store::Engine, engine);
    test::Stage stage(engine);
    const auto &location = stage.world.location();
    auto address = ui::kept::addressOf(location);
    if (engine == store::Engine::PostgreSql)
        address.replace(u'@', u':' + location.password + u'@');
    ui::Desktop desktop;
    desktop.start(address, u"paula"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.window(), 20'000);
    QCOMPARE(desktop.window()->office()->session().code, u"paula"_s);
    QVERIFY(desktop.window()->currentScreen());
    QVERIFY(!desktop.entrance());
}

void DesktopTest::theLastCompanyOpensAgain()
{
    test::Stage stage(store::Engine::Sqlite);
    {
        ui::Desktop desktop;
        desktop.start(stage.world.location().path, u"paula"_s);
        QTRY_VERIFY(desktop.window());
    }
    ui::Desktop desktop;
    desktop.start({}, {});
    QTRY_VERIFY(desktop.entrance() && desktop.entrance()->page()->objectName() == "signInPage"_L1);
}

void DesktopTest::aLockedDeskOpensForItsPersonOnly()
{
    test::Stage stage(store::Engine::Sqlite);
    ui::Desktop desktop;
    desktop.start(stage.world.location().path, u"paula"_s);
    QTRY_VERIFY(desktop.window());
    auto &window = *desktop.window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto open = window.screens().size();
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(desktop.lockScreen());
    QVERIFY(!window.tabs()->isEnabled());
    QVERIFY(!window.action(u"find"_s)->isEnabled());
    auto *password = desktop.lockScreen()->findChild<QLineEdit *>(u"password"_s);
    QTest::keyClicks(password, u"wrong"_s);
    press(desktop.lockScreen(), u"likely"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.lockScreen()->error().isEmpty(), 10'000);
    password->clear();
    QTest::keyClicks(password, u"water-wheel"_s);
    press(desktop.lockScreen(), u"likely"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.lockScreen(), 10'000);
    QVERIFY(window.tabs()->isEnabled());
    QVERIFY(window.action(u"find"_s)->isEnabled());
    QCOMPARE(window.screens().size(), open);
}

void DesktopTest::changingThePersonKeepsTheDesk()
{
    test::Stage stage(store::Engine::Sqlite);
    ui::Desktop desktop;
    desktop.start(stage.world.location().path, u"boss"_s);
    QTRY_VERIFY(desktop.window());
    desktop.window()->openScreen(u"sample.item"_s, {{u"code"_s, u"P-100"_s}});
    desktop.window()->action(u"change_person"_s)->trigger();
    QVERIFY(!desktop.window());
    QTRY_COMPARE(desktop.entrance()->page()->objectName(), u"signInPage"_s);
    desktop.start(stage.world.location().path, u"boss"_s);
    QTRY_VERIFY(desktop.window());
    QCOMPARE(desktop.window()->screenId(desktop.window()->currentScreen()), u"sample.item"_s);
}

void DesktopTest::settingsHoldAtOnce()
{
    test::Stage stage(store::Engine::Sqlite);
    stage.window->action(u"settings"_s)->trigger();
    auto *dialog = QApplication::activeWindow() ? stage.window->findChild<QDialog *>(u"settings"_s) : nullptr;
    QVERIFY(dialog);
    const auto choose = [&](const char *name, const QVariant &value) {
        auto *box = dialog->findChild<QComboBox *>(QString::fromLatin1(name));
        box->setCurrentIndex(box->findData(value));
    };
    choose("theme", int(ui::Theme::Mode::Dark));
    QVERIFY(ui::Theme::of().isDark());
    choose("zoom", 150);
    QCOMPARE(ui::Theme::of().percent(), 150);
    choose("language", u"de"_s);
    choose("idle", 30);
    const ui::kept::Preferences wanted{ui::Theme::Mode::Dark, 150, u"de"_s, true, 30};
    QCOMPARE(ui::kept::preferences() == wanted, true);
    stage.window->action(u"zoom_reset"_s)->trigger();
    QCOMPARE(ui::Theme::of().percent(), 100);
    dialog->close();
    ui::Theme::of().apply(*qApp, ui::Theme::Mode::Light);
}

void DesktopTest::helpOpensAtThePageOfTheScreen()
{
    test::Stage stage(store::Engine::Sqlite);
    QCOMPARE(ui::windows::manualPage(u"sample.stock"_s), u"inventory"_s);
    QCOMPARE(ui::windows::manualPage(u"sample.item"_s), u"index"_s);
    stage.window->openScreen(u"sample.journals"_s);
    QTest::keyClick(stage.window.get(), Qt::Key_F1);
    auto *help = stage.window->findChild<QDialog *>(u"help"_s);
    QVERIFY(help);
    auto *pages = help->findChild<QTextBrowser *>(u"manual"_s);
    QVERIFY(pages->toPlainText().startsWith(u"Ledger"_s));
    pages->setSource(QUrl(u"qrc:/manual/index.md"_s));
    // Every page that the first one names is there.
    QStringList links;
    for (auto block = pages->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isAnchor())
                links.append(part.fragment().charFormat().anchorHref());
        }
    }
    QVERIFY(links.size() >= 9);
    for (const auto &link : links)
        QVERIFY2(QFile::exists(u":/manual/"_s + link), qPrintable(link));
    help->close();
}

void DesktopTest::everyActionHasTextAndNoKeyIsTakenTwice()
{
    QStringList keys;
    for (const auto &action : ui::actionSpecs()) {
        QVERIFY(!action.text.isEmpty());
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(action.icon)), qPrintable(action.icon));
        for (const auto &key : action.keys)
            keys.append(key.toString());
    }
    for (const auto &[command, key] : ui::allCommandKeys()) {
        QVERIFY2(house::catalogue().command(command), qPrintable(command));
        keys.append(key.toString());
    }
    for (const auto &workspace : ui::workspaces())
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(workspace.icon)), qPrintable(workspace.icon));
    const auto all = keys.size();
    keys.removeDuplicates();
    QCOMPARE(keys.size(), all);
}

MILLRACE_TEST(DesktopTest)
#include "tst_desktop.moc"
