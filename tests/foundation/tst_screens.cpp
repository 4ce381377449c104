// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/all_screens.h"
#include "foundation/theme/theme.h"
#include "shell/rail.h"
#include "shell/screen_panel.h"
#include "world/desk_of.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

/// What of a screen is cut: labels and buttons whose words need more room than they have.
QStringList cut(const QWidget &screen)
{
    QStringList out;
    for (const auto *label : screen.findChildren<QLabel *>()) {
        const bool matters = label->isVisible() && !label->text().isEmpty() && !label->wordWrap() && label->minimumSizeHint().width() > 0;
        if (matters && label->width() + 1 < label->sizeHint().width() && label->minimumSizeHint().width() == label->sizeHint().width())
            out.append(u"label “%1” %2 < %3"_s.arg(label->text().left(40)).arg(label->width()).arg(label->sizeHint().width()));
    }
    for (const auto *button : screen.findChildren<QAbstractButton *>()) {
        const bool isOurs = button->objectName() != "tile"_L1 && !button->parentWidget()->inherits("QTabBar");
        if (button->isVisible() && isOurs && (button->width() + 1 < button->minimumSizeHint().width() || button->height() + 1 < button->minimumSizeHint().height()))
            out.append(u"button “%1”"_s.arg(button->text()));
    }
    return out;
}

/// What can be reached by the keyboard and has no name to be told by.
QStringList unnamed(const QWidget &screen)
{
    QStringList out;
    for (const auto *widget : screen.findChildren<QWidget *>()) {
        const bool reached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isInput = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
        const bool inside = qobject_cast<const QComboBox *>(widget->parentWidget()) || (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox"));
        if (reached && !inside && widget->accessibleName().isEmpty() && (isInput || (button && button->text().isEmpty())))
            out.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return out;
}

} // namespace

class ScreensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { addAllScreens(Screens::all()); }

    void everyScreenOpensWhole_data()
    {
        QTest::addColumn<millrace::store::Engine>("engine");
        QTest::addColumn<QSize>("size");
        QTest::newRow("sqlite 800x600") << store::Engine::Sqlite << QSize(700, 540);
        QTest::newRow("sqlite 1280x800") << store::Engine::Sqlite << QSize(1080, 720);
        QTest::newRow("postgresql 1920x1080") << store::Engine::PostgreSql << QSize(1720, 1000);
    }
    void everyScreenOpensWhole()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(QSize, size);
        test::World world(engine);
        test::FakeNavigator navigator;
        const Surroundings surroundings{test::officeOf(world), &navigator};
        for (const auto &spec : Screens::all().specs()) {
            const std::unique_ptr<Screen> screen(spec.make(surroundings, {{u"entity"_s, u"ALD"_s}}, nullptr));
            screen->resize(size);
            screen->show();
            if (!spec.workspace.isEmpty())
                QVERIFY2(QTest::qWaitFor([&] { return screen->isReady(); }, 5000), qPrintable(spec.id));
            QStringList wrong;
            static_cast<void>(QTest::qWaitFor([&] { // What is laid out anew when its rows are there takes a moment.
                wrong = cut(*screen) + unnamed(*screen);
                return wrong.isEmpty();
            }, 1500));
            QVERIFY2(wrong.isEmpty(), qPrintable(spec.id + u": "_s + wrong.join(u"; "_s)));
            QVERIFY2(!screen->title().isEmpty() || spec.workspace.isEmpty(), qPrintable(spec.id)); // Records are called by their code, and get none here.
        }
    }

    void theirNamesFitBesideThem()
    {
        const auto &theme = Theme::of();
        Rail rail(nullptr);
        rail.resize(rail.width(), 1000);
        rail.fill(workspaces());
        const QFontMetrics strong(theme.font(Type::Small, true));
        for (const auto *entry : rail.findChildren<QAbstractButton *>()) {
            for (const auto &word : entry->text().split(u' '))
                QVERIFY2(strong.horizontalAdvance(word) <= rail.width() - theme.px(4), qPrintable(word));
        }
        for (const auto &workspace : workspaces()) {
            std::vector<const ScreenSpec *> screens;
            for (const auto &spec : Screens::all().specs()) {
                if (spec.workspace == workspace.id)
                    screens.push_back(&spec);
            }
            ScreenPanel panel(nullptr);
            panel.fill(workspace.title, screens);
            panel.resize(panel.width(), 600);
            panel.show();
            auto *list = panel.findChild<QListWidget *>();
            for (int i = 0; i < list->count(); ++i) {
                const int room = list->visualItemRect(list->item(i)).width() - list->iconSize().width() - theme.px(24);
                QVERIFY2(list->fontMetrics().horizontalAdvance(list->item(i)->text()) <= room, qPrintable(list->item(i)->text()));
            }
        }
    }

    void whatMayNotBeSeenIsNotOffered()
    {
        test::World world(store::Engine::Sqlite);
        world.must("security.AddPerson", R"({"code": "walt", "name": "Walt", "roles": ["warehouse"], "password": "long enough for anybody"})");
        const auto office = test::officeOf(world, u"walt"_s);
        QVERIFY(!Screens::all().of(u"inventory"_s, *office).empty());
        QVERIFY(Screens::all().of(u"audit"_s, *office).empty());
    }
};

MILLRACE_TEST(ScreensTest)
#include "tst_screens.moc"
