// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eye.h"
#include "foundation/theme/theme.h"
#include "scenarios/whole_chain.h"
#include "shell/rail.h"
#include "shell/screen_panel.h"
#include "today/all_screens.h"
#include "world/desk_of.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListWidget>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

/// A company that has bought, made, sold and paid; how its records are called.
std::vector<std::pair<QString, QString>> furnish(test::World &world)
{
    test::Story story(world);
    const test::WholeChain chain("average");
    for (const auto &line : chain.lines()) {
        if (const auto wrong = story.tell({{line.command.constData(), line.json.constData(), "ok", "", line.as.constData()}}); !wrong.isEmpty())
            throw std::runtime_error(wrong.toStdString());
    }
    const auto id = [&](const char *query, const char *column, const char *parameters = "{}") { return QString::number(world.ask(query, parameters).first()[QLatin1StringView(column)].toInteger()); };
    return {{u"item"_s, u"PUMP"_s},
            {u"partner"_s, u"STEELCO"_s},
            {u"person"_s, u"boss"_s},
            {u"account"_s, u"1200"_s},
            {u"work_order"_s, story.named("WO")},
            {u"purchase_order"_s, story.named("PO1")},
            {u"sales_order"_s, story.named("SO")},
            {u"document"_s, story.named("SI1")},
            {u"document"_s, story.named("SH")},
            {u"event"_s, id("security.events", "id")},
            {u"journal"_s, id("ledger.journals", "journal", R"({"entity": "ALD"})")},
            {u"structure"_s, id("engineering.structures", "id")}};
}

} // namespace

class ScreensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Screens::all().find(u"today"_s)) // They may be there for another test already.
            addAllScreens(Screens::all());
    }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        Theme::of().apply(*qobject_cast<QApplication *>(qApp), Theme::Mode::Light);
    }

    void everyScreenIsWhole_data()
    {
        QTest::addColumn<millrace::store::Engine>("engine");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isRightToLeft");
        QTest::addColumn<QList<QSize>>("sizes"); // What is left to a screen of 800x600, 1280x800, 1920x1080, 5120x2160.
        const QSize smallest(700, 540), usual(1080, 720), large(1720, 1000), widest(4920, 2080);
        QTest::newRow("light, sqlite") << store::Engine::Sqlite << false << 100 << false << QList<QSize>{smallest, usual, large, widest};
        QTest::newRow("dark, postgresql") << store::Engine::PostgreSql << true << 100 << false << QList<QSize>{smallest, usual, large};
        QTest::newRow("large type") << store::Engine::Sqlite << false << 200 << false << QList<QSize>{large};
        QTest::newRow("right to left") << store::Engine::Sqlite << true << 100 << true << QList<QSize>{usual};
    }
    void everyScreenIsWhole()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(bool, isDark);
        QFETCH(int, percent);
        QFETCH(bool, isRightToLeft);
        QFETCH(QList<QSize>, sizes);
        Theme::of().apply(*qobject_cast<QApplication *>(qApp), isDark ? Theme::Mode::Dark : Theme::Mode::Light, percent);
        QApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        test::World world(engine);
        const auto records = furnish(world);
        test::FakeNavigator navigator;
        const Surroundings surroundings{test::officeOf(world), &navigator};
        QStringList wrong;
        const auto look = [&](const ScreenSpec &spec, const QJsonObject &parameters) {
            const std::unique_ptr<Screen> screen(spec.make(surroundings, parameters, nullptr));
            screen->setFocus();
            for (const auto size : sizes) {
                screen->resize(size);
                screen->show();
                if (!QTest::qWaitFor([&] { return screen->isReady(); }, 10'000))
                    wrong.append(spec.id + u" is never ready"_s);
                QStringList seen;
                static_cast<void>(QTest::qWaitFor([&] { // What is laid out anew when its rows are there takes a moment.
                    seen = test::wrongIn(*screen);
                    return seen.isEmpty();
                }, 700));
                if (size == sizes.first() && QTest::qWaitForWindowActive(screen.get()))
                    seen += test::lostByTab(*screen);
                for (const auto &each : seen)
                    wrong.append(u"%1 at %2x%3: %4"_s.arg(spec.id).arg(size.width()).arg(size.height()).arg(each));
            }
            if (screen->title().isEmpty())
                wrong.append(spec.id + u" has no title"_s);
        };
        for (const auto &spec : Screens::all().specs()) {
            if (!spec.workspace.isEmpty())
                look(spec, {{u"entity"_s, u"ALD"_s}});
        }
        for (const auto &[kind, code] : records) {
            const auto *record = Screens::all().record(kind);
            QVERIFY2(record, qPrintable(kind));
            look(*Screens::all().find(record->screen), {{record->parameter, code}});
        }
        for (const auto &each : wrong)
            qWarning("%s", qPrintable(each));
        QCOMPARE(wrong.size(), 0);
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
