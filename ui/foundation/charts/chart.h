// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QChart;
class QChartView;
class QLabel;
class QStackedLayout;
class QTableWidget;

namespace millrace::ui {

/// What a chart shows: for each category one value of each series.
struct ChartData
{
    struct Value
    {
        double height = 0;
        QString text; ///< As it is read: "1,204.50 EUR".
    };
    struct Series
    {
        QString name;
        std::vector<Value> values;
    };
    QString title; ///< Says what is seen.
    QString unit;
    QString total; ///< As it is read: what the steps come to.
    QStringList categories;
    QStringList keys; ///< What a click on a category tells; as many as categories, or none.
    std::vector<Series> series;
};

/// A chart in the style of the program, in either theme: bars beside each other, bars on each other, a line, or the steps
/// from nothing to a total. The same values stand in a table for the keyboard and for readers, one key away.
class Chart final : public QWidget
{
    Q_OBJECT
public:
    enum class Shape { Bars, Stacked, Line, Waterfall };
    explicit Chart(QWidget *parent = nullptr);

    void show(Shape shape, const ChartData &data);
    using QWidget::show;
    const ChartData &data() const { return m_data; }
    bool isTable() const;
    void showTable(bool shown);
    QPixmap picture() const;
    void copyPicture() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw();
    void addBars(QChart &chart);
    void addLine(QChart &chart);
    void addSteps(QChart &chart);
    void addAxes(QChart &chart);
    void fillTable();
    void openMenu(const QPoint &where);
    void savePicture();
    void tip(bool on, size_t series, int category);
    void choose(int category);

    Shape m_shape = Shape::Bars;
    ChartData m_data;
    QLabel *m_title;
    QStackedLayout *m_stack;
    QChartView *m_view;
    QTableWidget *m_table;
};

} // namespace millrace::ui
