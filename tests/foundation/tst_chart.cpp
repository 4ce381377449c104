// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/charts/group_chart.h"
#include "foundation/theme/theme.h"
#include "world/desk_of.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTableWidget>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

/// How many of the pixels have a colour.
int painted(const QPixmap &picture, const QColor &color)
{
    const auto image = picture.toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}

ChartData sample()
{
    return {u"What is seen"_s, u"EUR"_s, u"30.00 EUR"_s, {u"Price"_s, u"Quantity"_s}, {u"price"_s, u"quantity"_s}, {{u"Amount"_s, {{50, u"50.00 EUR"_s}, {-20, u"\u221220.00 EUR"_s}}}}};
}

} // namespace

class ChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Theme::of().apply(*qobject_cast<QApplication *>(qApp), Theme::Mode::Light); }

    void everyShapeIsDrawnInBothThemes_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("bars") << int(ui::Chart::Shape::Bars);
        QTest::newRow("stacked") << int(ui::Chart::Shape::Stacked);
        QTest::newRow("line") << int(ui::Chart::Shape::Line);
        QTest::newRow("waterfall") << int(ui::Chart::Shape::Waterfall);
    }
    void everyShapeIsDrawnInBothThemes()
    {
        QFETCH(int, shape);
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::of().apply(*qobject_cast<QApplication *>(qApp), mode);
            ui::Chart chart;
            chart.resize(600, 220);
            chart.show(ui::Chart::Shape(shape), sample());
            chart.show();
            QVERIFY(QTest::qWaitForWindowExposed(&chart));
            QTRY_VERIFY(painted(chart.picture(), Theme::of().series(0)) > 20);
            if (ui::Chart::Shape(shape) == ui::Chart::Shape::Waterfall) {
                QVERIFY(painted(chart.picture(), Theme::of().color(Ink::Bad)) > 20);
                QVERIFY(painted(chart.picture(), Theme::of().color(Ink::Good)) > 20);
            }
        }
    }

    void theValuesAreATableForTheKeyboardAndThePictureIsCopied()
    {
        ui::Chart chart;
        chart.resize(600, 220);
        chart.show(ui::Chart::Shape::Bars, sample());
        chart.show();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
        QCOMPARE(chart.accessibleName(), u"What is seen"_s);
        QTest::keyClick(&chart, Qt::Key_T);
        QVERIFY(chart.isTable());
        const auto *table = chart.findChild<QTableWidget *>();
        QCOMPARE(table->item(1, 0)->text(), u"\u221220.00 EUR"_s);
        QCOMPARE(table->verticalHeaderItem(0)->text(), u"Price"_s);
        QTest::keyClick(chart.findChild<QTableWidget *>(), Qt::Key_T);
        QVERIFY(!chart.isTable());
        QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->pixmap().size(), chart.size());
    }

    void sumsOfAListAreChartedByWhatIsChosen_data() { test::engineColumn(); }
    void sumsOfAListAreChartedByWhatIsChosen()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        for (const auto &code : {"A", "B"})
            world.must("masterdata.CreateItem", QByteArray(R"({"name": "N", "supply": "bought", "unit": "pcs", "category": "GENERAL", "code": ")") + code + "\"}");
        world.must("inventory.TakeOverStock", R"({"day": "2026-03-02", "lines": [{"item": "A", "bin": "NORTH/MAIN", "quantity": "5", "unitCost": "10"},
            {"item": "B", "bin": "NORTH/MAIN", "quantity": "7", "unitCost": "10"}]})");
        test::FakeNavigator navigator;
        GroupChart chart({test::officeOf(world), &navigator}, {{u"item"_s, u"plant"_s}, {u"value"_s}});
        chart.show();
        chart.ask({u"inventory.stock_on_hand"_s, {}, {}});
        QTRY_COMPARE(chart.chart().data().categories, (QStringList{u"B"_s, u"A"_s})); // The largest in front.
        QCOMPARE(chart.chart().data().series.front().values.front().text, u"70.00 EUR"_s);
        QCOMPARE(chart.chart().data().total, u"120.00 EUR"_s);
        world.must("inventory.ScrapStock", R"({"item": "B", "quantity": "6", "bin": "NORTH/MAIN", "reason": "SCRAP"})");
        QTRY_COMPARE_WITH_TIMEOUT(chart.chart().data().categories, (QStringList{u"A"_s, u"B"_s}), 5000);
    }
};

MILLRACE_TEST(ChartTest)
#include "tst_chart.moc"
