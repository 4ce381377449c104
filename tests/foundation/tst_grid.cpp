// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/grid/grid_panel.h"
#include "house/house.h"
#include "world/desk_of.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QThread>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

bool waitFor(GridModel &model)
{
    return QTest::qWaitFor([&] { return !model.isReading() && (model.isCounted() || !model.problems().empty()); }, 20'000);
}

void makeItems(test::World &world, int count)
{
    for (int i = 0; i < count; ++i) {
        world.must("masterdata.CreateItem", QJsonDocument(QJsonObject{{u"code"_s, u"GRID-%1"_s.arg(i, 4, 10, QLatin1Char('0'))}, {u"name"_s, u"Part number %1"_s.arg(i % 7)},
                                                                      {u"supply"_s, u"bought"_s}, {u"unit"_s, u"pcs"_s}, {u"category"_s, u"GENERAL"_s}}).toJson().constData());
    }
}

} // namespace

class GridTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyQueryIsAModel_data() { test::engineColumn(); }
    void everyQueryIsAModel()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        const auto office = test::officeOf(world);
        for (const auto &[name, query] : house::catalogue().queries()) {
            GridModel model(office, name);
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.setParameters(QJsonDocument::fromJson(query->info().spec.example.toUtf8()).object());
            QVERIFY2(waitFor(model), qPrintable(name));
            QCOMPARE(model.columnCount(), int(query->info().columns.size()));
        }
    }

    void aLongListIsReadWhereItIsLookedAt_data() { test::engineColumn(); }
    void aLongListIsReadWhereItIsLookedAt()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        makeItems(world, 450);
        const auto office = test::officeOf(world);
        GridModel model(office, u"masterdata.items"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilters({{u"code"_s, door::Filter::Is::Containing, u"grid-"_s}});
        QVERIFY(waitFor(model));
        QCOMPARE(model.rowCount(), 450);
        const auto code = [&](int row) { return model.index(row, model.columnNamed(u"code"_s)).data().toString(); };
        QCOMPARE(code(0), u"GRID-0000"_s);
        QVERIFY(!model.isLoaded(449));
        code(449);
        QTRY_VERIFY(model.isLoaded(449));
        QCOMPARE(code(449), u"GRID-0449"_s);
        model.setOrder({u"-name"_s, u"-code"_s});
        code(300); // Painted while the new order is asked for: its page has no beginning yet.
        QVERIFY(waitFor(model));
        QCOMPARE(code(0), u"GRID-0447"_s); // The last that is 6 in 7.
        QStringList seen;
        for (int row = 0; row < model.rowCount(); ++row) {
            code(row);
            QTRY_VERIFY(model.isLoaded(row));
            seen.append(code(row));
        }
        QCOMPARE(seen.removeDuplicates(), 0);
    }

    void whatOthersDoAppearsByItself_data() { test::engineColumn(); }
    void whatOthersDoAppearsByItself()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        makeItems(world, 3);
        const auto office = test::officeOf(world);
        GridModel model(office, u"masterdata.items"_s);
        model.setFilters({{u"code"_s, door::Filter::Is::Containing, u"GRID-"_s}});
        QVERIFY(waitFor(model));
        QTest::qWait(50); // The watch has begun.
        world.must("masterdata.ChangeItem", R"({"item": "GRID-0001", "name": "Renamed elsewhere"})");
        const auto name = [&] { return model.value(1, u"name"_s).toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(name(), u"Renamed elsewhere"_s, 5000);
        QVERIFY(model.index(1, 0).data(GridModel::FlashRole).toInt() >= 0);
        QCOMPARE(model.index(0, 0).data(GridModel::FlashRole).toInt(), -1);
        world.must("masterdata.CreateItem", R"({"code": "GRID-9", "name": "New", "supply": "bought", "unit": "pcs", "category": "GENERAL"})");
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 4, 5000);
    }

    void theOfficeSealsBehindTheScenes_data() { test::engineColumn(); }
    void theOfficeSealsBehindTheScenes()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        makeItems(world, 250); // More than a block.
        const auto office = test::officeOf(world);
        const auto first = office->seal();
        QTRY_VERIFY(first.isFinished());
        QCOMPARE(first.result(), 200);
        const auto left = [&] {
            const auto rows = world.ask("security.events");
            return std::ranges::count_if(rows, [](const QJsonValue &row) { return !row[u"isSealed"_s].toBool(); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(left(), 0, 10'000); // It goes on by itself.
        QCOMPARE(world.breaks(), QString());
    }

    void typedFiltersCompareAndWrongOnesAreMarked()
    {
        test::World world(store::Engine::Sqlite);
        makeItems(world, 12);
        world.must("inventory.TakeOverStock", R"({"day": "2026-03-02", "lines": [
            {"item": "GRID-0001", "bin": "NORTH/MAIN", "quantity": "5", "unitCost": "10"}, {"item": "GRID-0002", "bin": "NORTH/MAIN", "quantity": "7", "unitCost": "10"}]})");
        test::FakeNavigator navigator;
        GridPanel panel({test::officeOf(world), &navigator}, u"inventory.stock_on_hand"_s);
        panel.resize(1000, 500);
        panel.show();
        panel.setParameters({});
        QVERIFY(waitFor(panel.model()));
        QCOMPARE(panel.model().rowCount(), 2);
        auto *header = panel.findChild<FilterHeader *>();
        header->setFilterText(panel.model().columnNamed(u"quantity"_s), u">6"_s);
        QTRY_COMPARE(panel.model().rowCount(), 1);
        QCOMPARE(panel.model().value(0, u"item"_s).toString(), u"GRID-0002"_s);
        header->setFilterText(panel.model().columnNamed(u"quantity"_s), u">many"_s);
        auto *editor = header->editor(panel.model().columnNamed(u"quantity"_s));
        QTRY_VERIFY(editor->property("wrong").toBool());
        header->clearFilters();
        QTRY_COMPARE(panel.model().rowCount(), 2);
    }

    void rowsAreCopiedExportedAndOpened()
    {
        test::World world(store::Engine::Sqlite);
        makeItems(world, 3);
        test::FakeNavigator navigator;
        GridPanel panel({test::officeOf(world), &navigator}, u"masterdata.items"_s);
        panel.resize(1000, 500);
        panel.show();
        panel.model().setFilters({{u"code"_s, door::Filter::Is::Containing, u"GRID-"_s}});
        QVERIFY(waitFor(panel.model()));
        panel.focusGrid();
        QTest::keyClick(&panel.view(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&panel.view(), Qt::Key_C, Qt::ControlModifier);
        const auto lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[1].startsWith(u"GRID-0000\tPart number 0\t"_s));
        panel.view().setCurrentIndex(panel.model().index(1, 0));
        QTest::keyClick(&panel.view(), Qt::Key_Return);
        QCOMPARE(navigator.went, QStringList{u"item GRID-0001"_s});
        QTemporaryDir folder;
        for (const auto &[ending, start] : {std::pair(u"csv"_s, QByteArray("\xef\xbb\xbf")), std::pair(u"xlsx"_s, QByteArray("PK")), std::pair(u"pdf"_s, QByteArray("%PDF"))}) {
            const auto path = folder.filePath(u"items."_s + ending);
            panel.exportTo(path);
            const auto said = navigator.said.size();
            QTRY_COMPARE(navigator.said.size(), said + 1);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(start), qPrintable(ending));
        }
        panel.exportTo(u"/nowhere/items.csv"_s);
        QTRY_COMPARE(navigator.said.size(), 4);
        QVERIFY(!navigator.said.last().startsWith("Exported"_L1));
    }

    void aListIsUsableWhileItIsExportedAndAnExportStops_data() { test::engineColumn(); }
    void aListIsUsableWhileItIsExportedAndAnExportStops()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        makeItems(world, 3);
        const auto office = test::officeOf(world);
        std::atomic<bool> goesOn = false;
        const auto slow = office->beside([&](Desk &desk, Running &running) {
            int rows = 0;
            desk.read({u"masterdata.items"_s, {}, {}}, [&](const QJsonArray &, const auto &) {
                ++rows;
                while (!running.isStopped && !goesOn)
                    QThread::yieldCurrentThread();
                return !running.isStopped;
            });
            return rows;
        }, u"Exporting"_s);
        GridModel model(office, u"masterdata.items"_s);
        model.reload();
        QVERIFY(waitFor(model)); // Answered while the other still reads.
        QVERIFY(!slow.isFinished());
        QCOMPARE(office->running().size(), size_t(1));
        QVERIFY(office->running().front()->canStop);
        office->running().front()->isStopped = true;
        QTRY_VERIFY(slow.isFinished());
        QCOMPARE(slow.result(), 1);
        QTRY_VERIFY(office->running().empty());
    }

    void rowsStandInGroupsWithTheirSums_data() { test::engineColumn(); }
    void rowsStandInGroupsWithTheirSums()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        makeItems(world, 3);
        world.must("masterdata.CreateBin", R"({"plant": "NORTH", "code": "SIDE", "name": "Side store"})");
        world.must("inventory.TakeOverStock", R"({"day": "2026-03-02", "lines": [
            {"item": "GRID-0000", "bin": "NORTH/MAIN", "quantity": "1", "unitCost": "10"}, {"item": "GRID-0001", "bin": "NORTH/MAIN", "quantity": "2", "unitCost": "10"},
            {"item": "GRID-0000", "bin": "NORTH/SIDE", "quantity": "4", "unitCost": "10"}]})");
        test::FakeNavigator navigator;
        GridPanel panel({test::officeOf(world), &navigator}, u"inventory.stock_on_hand"_s);
        auto &model = panel.model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        panel.resize(1000, 500);
        panel.show();
        panel.setParameters({});
        QVERIFY(waitFor(model));
        panel.groupBy(u"item"_s);
        panel.showTotals(true);
        QVERIFY(waitFor(model));
        const auto title = [&](int row) { return model.index(row, 0).data(GridModel::GroupRole).toString(); };
        const auto quantity = [&](int row) { return model.index(row, model.columnNamed(u"quantity"_s)).data().toString(); };
        QCOMPARE(model.rowCount(), 2);
        QVERIFY2(title(0).endsWith("GRID-0000 (2)"_L1), qPrintable(title(0)));
        QCOMPARE(quantity(0), u"5 pcs"_s);
        QTRY_COMPARE(model.totals().at(u"quantity"_s), QJsonValue(u"7 pcs"_s));
        panel.focusGrid();
        panel.view().setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&panel.view(), Qt::Key_Right);
        QCOMPARE(model.rowCount(), 4);
        QTRY_COMPARE(model.value(2, u"item"_s).toString(), u"GRID-0000"_s);
        QVERIFY(title(2).isEmpty());
        panel.view().setCurrentIndex(model.index(2, 0));
        QTest::keyClick(&panel.view(), Qt::Key_Left);
        QCOMPARE(panel.currentRow(), 0);
        world.must("inventory.ScrapStock", R"({"item": "GRID-0001", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})");
        QTRY_COMPARE_WITH_TIMEOUT(quantity(3), u"1 pcs"_s, 5000);
        QCOMPARE(model.rowCount(), 4); // Open groups stay open.
        QTRY_COMPARE(model.totals().at(u"quantity"_s), QJsonValue(u"6 pcs"_s));
        QTemporaryDir folder;
        const auto path = folder.filePath(u"stock.csv"_s);
        panel.exportTo(path);
        QTRY_COMPARE(navigator.said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), qsizetype(1 + 2 + 3 + 1 + 1)); // Titles, groups, rows, the total, and the end of the last line.
        QVERIFY2(lines[1].contains("GRID-0000 (2)") && lines[1].contains(",5,pcs"), lines[1]);
        QVERIFY2(lines[6].contains("Total") && lines[6].contains(",6,pcs"), lines[6]);
        QTest::keyClick(&panel.view(), Qt::Key_Left);
        QCOMPARE(model.rowCount(), 2);
        panel.groupBy({});
        QVERIFY(waitFor(model));
        QCOMPARE(model.rowCount(), 3);
    }

    void aLayoutIsKeptUnderAName()
    {
        QStandardPaths::setTestModeEnabled(true);
        test::World world(store::Engine::Sqlite);
        makeItems(world, 2);
        test::FakeNavigator navigator;
        const auto office = test::officeOf(world);
        GridPanel panel({office, &navigator}, u"masterdata.items"_s);
        panel.resetLayout();
        panel.show();
        panel.setParameters({});
        QVERIFY(waitFor(panel.model()));
        const int name = panel.model().columnNamed(u"name"_s);
        panel.view().hideColumn(name);
        panel.groupBy(u"supply"_s);
        panel.keepLayout(u"By supply / \u00fc"_s);
        QVERIFY(panel.layoutNames().contains(u"By supply / \u00fc"_s));
        panel.resetLayout();
        QVERIFY(!panel.view().isColumnHidden(name));
        QCOMPARE(panel.model().group(), QString());
        GridPanel other({office, &navigator}, u"masterdata.items"_s);
        QVERIFY(!other.view().isColumnHidden(name));
        other.useLayout(u"By supply / \u00fc"_s);
        QVERIFY(other.view().isColumnHidden(name));
        QCOMPARE(other.model().group(), u"supply"_s);
        GridPanel again({office, &navigator}, u"masterdata.items"_s); // As it was left.
        QVERIFY(again.view().isColumnHidden(name));
        again.resetLayout();
    }

    void whatNobodyLooksAtIsNotReadAgain()
    {
        test::World world(store::Engine::Sqlite);
        makeItems(world, 2);
        test::FakeNavigator navigator;
        const auto office = test::officeOf(world);
        GridPanel panel({office, &navigator}, u"masterdata.items"_s);
        panel.show();
        panel.setParameters({});
        QVERIFY(waitFor(panel.model()));
        panel.hide();
        QSignalSpy happened(office.get(), &Office::happened);
        world.must("masterdata.CreateItem", R"({"code": "GRID-9", "name": "New", "supply": "bought", "unit": "pcs", "category": "GENERAL"})");
        QTRY_VERIFY(!happened.isEmpty());
        QTest::qWait(200); // Longer than a list that is looked at waits.
        QVERIFY(!panel.model().isReading());
        const int before = panel.model().rowCount();
        panel.show();
        QTRY_COMPARE(panel.model().rowCount(), before + 1);
    }
};

MILLRACE_TEST(GridTest)
#include "tst_grid.moc"
