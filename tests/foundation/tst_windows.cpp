// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eye.h"
#include "foundation/form/command_dialog.h"
#include "foundation/form/command_form.h"
#include "foundation/theme/theme.h"
#include "house/house.h"
#include "shell/entrance.h"
#include "shell/entrance_page.h"
#include "shell/lock_screen.h"
#include "shell/main_window.h"
#include "shell/palette.h"
#include "today/all_screens.h"
#include "world/desk_of.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QStandardPaths>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

const char *const supplier = R"({"code": "ALPEN", "name": "Alpenstahl", "supplier": true, "currency": "EUR", "paymentDays": 30})";
const char *const item = R"({"code": "BAR", "name": "Steel bar", "unit": "kg", "category": "GENERAL", "supply": "bought"})";
const char *const person = R"({"code": "walt", "name": "Walt Warehouse", "roles": ["warehouse"], "password": "long enough for anybody"})";

} // namespace

/// Every window, page and dialog that is no screen, as it is drawn: first start, the company's doors, the frame, forms.
class WindowsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/millrace"_s).removeRecursively();
        if (!Screens::all().find(u"today"_s)) // They may be there for another test already.
            addAllScreens(Screens::all());
    }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        Theme::of().apply(*qobject_cast<QApplication *>(qApp), Theme::Mode::Light);
    }

    void theEntrance_data() { looks(); }
    void theEntrance();
    void theFrame_data() { looks(); }
    void theFrame();
    void everyForm_data() { looks(); }
    void everyForm();

private:
    /// Light and dark, large type, and from right to left.
    static void looks()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isRightToLeft");
        QTest::addColumn<QList<QSize>>("sizes");
        const QSize small(800, 600), usual(1280, 800), large(1920, 1080), widest(5120, 2160);
        QTest::newRow("light") << false << 100 << false << QList<QSize>{small, usual, large, widest};
        QTest::newRow("dark") << true << 100 << false << QList<QSize>{small, usual, large};
        QTest::newRow("large type") << false << 200 << false << QList<QSize>{large};
        QTest::newRow("right to left") << true << 100 << true << QList<QSize>{usual};
    }
    void dress();
    void told() const
    {
        for (const auto &each : m_wrong)
            qWarning("%s", qPrintable(each));
        QCOMPARE(m_wrong.size(), 0);
    }
    void look(QWidget &window, const QString &name, bool isSized = true);
    void tab(QWidget &window, const QString &name);

    QList<QSize> m_sizes;
    bool m_isFirst = false;
    QStringList m_wrong;
};

void WindowsTest::dress()
{
    QFETCH(bool, isDark);
    QFETCH(int, percent);
    QFETCH(bool, isRightToLeft);
    QFETCH(QList<QSize>, sizes);
    Theme::of().apply(*qobject_cast<QApplication *>(qApp), isDark ? Theme::Mode::Dark : Theme::Mode::Light, percent);
    QApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_sizes = sizes;
    m_isFirst = !isDark && percent == 100;
    m_wrong.clear();
}

/// In all sizes, where it takes them; once more is looked where something moves still.
void WindowsTest::look(QWidget &window, const QString &name, bool isSized)
{
    for (const auto size : isSized ? m_sizes : QList<QSize>{window.size()}) {
        window.resize(size);
        QStringList seen;
        static_cast<void>(QTest::qWaitFor([&] {
            seen = test::wrongIn(window);
            return seen.isEmpty();
        }, 500));
        for (const auto &each : seen)
            m_wrong.append(u"%1 at %2x%3: %4"_s.arg(name).arg(size.width()).arg(size.height()).arg(each));
        if (const auto folder = qEnvironmentVariable("MILLRACE_TEST_PICTURES"); !folder.isEmpty()) // To see what is meant.
            window.grab().save(u"%1/%2 %3 %4.png"_s.arg(folder, QString::fromUtf8(QTest::currentDataTag()), name).arg(size.width()));
    }
}

void WindowsTest::tab(QWidget &window, const QString &name)
{
    if (!m_isFirst)
        return;
    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window);
    for (const auto &each : test::lostByTab(window))
        m_wrong.append(name + u": "_s + each);
}

void WindowsTest::theEntrance()
{
    dress();
    test::World world(store::Engine::Sqlite);
    world.must("security.AddPerson", person);
    Entrance entrance;
    entrance.show();
    const auto page = [&](const QString &name) {
        QVERIFY2(QTest::qWaitFor([&] { return entrance.page()->objectName() == name; }, 20'000), qPrintable(name));
        look(entrance, name);
        tab(entrance, name);
    };
    entrance.showStart();
    page(u"startPage"_s);
    entrance.showCreate();
    page(u"createPage"_s);
    entrance.page()->findChild<QPushButton *>(u"likely"_s)->click(); // Everything is wrong, and says so.
    page(u"createPage"_s);
    entrance.showDemo();
    page(u"demoPage"_s);
    entrance.showServer();
    page(u"serverPage"_s);
    entrance.page()->complain(u"The host did not answer within ten seconds. A firewall may stand between."_s);
    page(u"serverPage"_s);
    entrance.showCompany(world.location().path);
    page(u"signInPage"_s);
    entrance.showCompany(world.location().path, u"walt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(entrance.page()->findChild<QWidget *>(u"password"_s)->isVisible(), 20'000);
    page(u"signInPage"_s);
    entrance.showCompany(u"/nowhere/at/all.millrace"_s);
    page(u"troublePage"_s);
    told();
}

void WindowsTest::theFrame()
{
    dress();
    test::World world(store::Engine::Sqlite);
    MainWindow window(test::officeOf(world));
    window.show();
    window.openScreen(u"today"_s);
    window.openScreen(u"ledger.journals"_s);
    window.openScreen(u"inventory.stock_on_hand"_s);
    QVERIFY(QTest::qWaitFor([&] { return window.currentScreen()->isReady(); }, 20'000));
    look(window, u"the main window"_s);
    tab(window, u"the main window"_s);
    window.say(Navigator::Tone::Good, u"Goods received: RC-1001."_s);
    window.say(Navigator::Tone::Warn, u"Nothing here is called P-4711. It may belong to a plant that your roles don't show."_s, {u"Find"_s, [] {}});
    window.say(Navigator::Tone::Bad, u"The barcode was cut short. Scan it again."_s);
    look(window, u"notices"_s);
    window.box()->open(u"order"_s);
    QTest::qWait(300); // Until the records that are called so are there.
    look(window, u"the box that finds everything"_s);
    window.box()->close();
    window.moveOut(0);
    look(*window.screens().back()->window(), u"a window of its own"_s);
    for (const auto &[action, name] : {std::pair(u"settings"_s, u"settings"_s), std::pair(u"help"_s, u"help"_s), std::pair(u"keyboard"_s, u"keyboardMap"_s), std::pair(u"about"_s, u"about"_s)}) {
        window.action(action)->trigger();
        auto *dialog = window.findChild<QDialog *>(name);
        QVERIFY2(dialog, qPrintable(name));
        look(*dialog, name, false);
        tab(*dialog, name);
        dialog->close();
        QTRY_VERIFY(!window.findChild<QDialog *>(name));
    }
    Q_EMIT window.office()->reachableChanged(false, u"the server closed the connection"_s);
    look(window, u"the database is lost"_s);
    LockScreen lock(window.office(), &window);
    window.setLocked(true);
    QTest::qWait(50);
    look(lock, u"the lock"_s, false);
    told();
}

void WindowsTest::everyForm()
{
    dress();
    test::World world(store::Engine::Sqlite);
    world.must("masterdata.CreateItem", item);
    world.must("masterdata.CreatePartner", supplier);
    test::FakeNavigator navigator;
    const Surroundings surroundings{test::officeOf(world), &navigator};
    for (const auto &[name, type] : house::catalogue().commands()) {
        if (type->info().spec.byProgramsOnly)
            continue;
        const auto example = QJsonDocument::fromJson(type->info().spec.example.toUtf8()).object();
        auto *dialog = CommandDialog::open(surroundings, name, example, nullptr);
        QVERIFY2(QTest::qWaitFor([&] { return dialog->form()->isReady(); }, 20'000), qPrintable(name));
        look(*dialog, name, false);
        dialog->resize(dialog->minimumSize());
        look(*dialog, name, false);
        tab(*dialog, name);
        delete dialog;
    }
    // With what it would do beside it, and with what is wrong below its fields.
    auto *dialog = CommandDialog::open(surroundings, u"inventory.TakeOverStock"_s,
                                       QJsonDocument::fromJson(R"({"lines": [{"item": "BAR", "bin": "NORTH/MAIN", "quantity": "10 kg", "unitCost": "1.50"}]})").object(), nullptr);
    QVERIFY(QTest::qWaitFor([&] { return dialog->form()->isReady(); }, 20'000));
    dialog->form()->togglePreview();
    QTRY_VERIFY(dialog->form()->findChild<QWidget *>(u"books"_s));
    look(*dialog, u"a form with its preview"_s, false);
    tab(*dialog, u"a form with its preview"_s);
    delete dialog;
    dialog = CommandDialog::open(surroundings, u"masterdata.CreatePartner"_s, {}, nullptr);
    QVERIFY(QTest::qWaitFor([&] { return dialog->form()->isReady(); }, 20'000));
    dialog->form()->send();
    QTest::qWait(300);
    look(*dialog, u"a form that is refused"_s, false);
    delete dialog;
    told();
}

MILLRACE_TEST(WindowsTest)
#include "tst_windows.moc"
