// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/charts/chart.h"

#include "foundation/theme/theme.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMenu>
#include <QShortcut>
#include <QStackedBarSeries>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// The values of a series as Qt Charts wants them.
QBarSet *barSet(const ChartData::Series &series, const QColor &color)
{
    auto *set = new QBarSet(series.name);
    set->setColor(color);
    set->setBorderColor(Qt::transparent);
    for (const auto &value : series.values)
        *set << value.height;
    return set;
}

} // namespace

Chart::Chart(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_view(new QChartView(this)), m_table(new QTableWidget(this))
{
    const auto &theme = Theme::of();
    setObjectName(u"chart"_s);
    setFocusPolicy(Qt::TabFocus);
    m_title->setProperty("strong", true);
    m_title->setWordWrap(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(space::rowDense));
    m_table->setAccessibleName(tr("Values of the chart"));
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, theme.px(space::grid), 0, theme.px(space::grid));
    box->setSpacing(0);
    box->addWidget(m_title);
    box->addWidget(holder, 1);
    auto *turn = new QShortcut(Qt::Key_T, this, [this] { showTable(!isTable()); }, Qt::WidgetWithChildrenShortcut);
    turn->setObjectName(u"asTable"_s);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { openMenu(mapToGlobal(at)); });
    connect(&Theme::of(), &Theme::changed, this, &Chart::draw);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Chart::sizeHint() const { return {Theme::of().px(480), Theme::of().px(220)}; }
QSize Chart::minimumSizeHint() const { return {Theme::of().px(240), Theme::of().px(180)}; }

void Chart::show(Shape shape, const ChartData &data)
{
    m_shape = shape;
    m_data = data;
    m_title->setText(data.title);
    setAccessibleName(data.title);
    setAccessibleDescription(tr("Press T for the values as a table."));
    fillTable();
    draw();
}

bool Chart::isTable() const { return m_stack->currentWidget() == m_table; }

void Chart::showTable(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_view);
    if (shown)
        m_table->setFocus();
    else
        setFocus();
}

void Chart::draw()
{
    const auto &theme = Theme::of();
    m_view->setBackgroundBrush(theme.color(Ink::Surface));
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    if (!m_data.series.empty()) {
        if (m_shape == Shape::Line)
            addLine(*chart);
        else if (m_shape == Shape::Waterfall)
            addSteps(*chart);
        else
            addBars(*chart);
        addAxes(*chart);
    }
    chart->legend()->setVisible(m_data.series.size() > 1);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(theme.font(Type::Small));
    chart->legend()->setLabelColor(theme.color(Ink::Muted));
    auto *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
}

void Chart::addBars(QChart &chart)
{
    QAbstractBarSeries *bars = m_shape == Shape::Stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    bars->setBarWidth(m_data.series.size() > 1 ? 0.7 : 0.5);
    for (size_t i = 0; i < m_data.series.size(); ++i) {
        auto *set = barSet(m_data.series[i], Theme::of().series(int(i)));
        bars->append(set);
        connect(set, &QBarSet::hovered, this, [this, i](bool on, int category) { tip(on, i, category); });
        connect(set, &QBarSet::clicked, this, &Chart::choose);
    }
    chart.addSeries(bars);
}

void Chart::addLine(QChart &chart)
{
    for (size_t i = 0; i < m_data.series.size(); ++i) {
        auto *line = new QLineSeries;
        line->setName(m_data.series[i].name);
        line->setPen(QPen(Theme::of().series(int(i)), 2));
        for (size_t at = 0; at < m_data.series[i].values.size(); ++at)
            line->append(double(at), m_data.series[i].values[at].height);
        connect(line, &QLineSeries::hovered, this, [this, i](const QPointF &point, bool on) { tip(on, i, int(std::lround(point.x()))); });
        chart.addSeries(line);
    }
}

/// Each step begins where the last one ended; the last bar is what they come to. More is unfavourable: it is told by the
/// direction of the step, and by colour besides. A step is a bar on an unseen one, and two where it passes nothing.
void Chart::addSteps(QChart &chart)
{
    const auto &theme = Theme::of();
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(0.5);
    enum Part { Base, Rise, RiseBelow, Fall, FallBelow, Total };
    std::array<QBarSet *, 6> sets{};
    for (const auto &[part, color] : {std::pair(Base, QColor(Qt::transparent)), std::pair(Rise, theme.color(Ink::Bad)), std::pair(RiseBelow, theme.color(Ink::Bad)),
                                      std::pair(Fall, theme.color(Ink::Good)), std::pair(FallBelow, theme.color(Ink::Good)), std::pair(Total, theme.series(0))}) {
        sets[part] = barSet({}, color);
        bars->append(sets[part]);
        connect(sets[part], &QBarSet::hovered, this, [this](bool on, int category) { tip(on, 0, category); });
        connect(sets[part], &QBarSet::clicked, this, &Chart::choose);
    }
    double level = 0;
    const auto add = [&](double from, double to, Part above, Part below) {
        const auto [low, high] = std::minmax(from, to);
        std::array<double, 6> heights{};
        heights[Base] = low > 0 ? low : high < 0 ? high : 0;
        heights[above] = std::max(0.0, high) - std::max(0.0, low);
        if (below != above)
            heights[below] = std::min(0.0, low) - std::min(0.0, high);
        else if (high <= 0)
            heights[above] = low - high;
        for (size_t i = 0; i < sets.size(); ++i)
            *sets[i] << heights[i];
    };
    for (const auto &value : m_data.series.front().values) {
        const bool rises = value.height >= 0;
        add(level, level + value.height, rises ? Rise : Fall, rises ? RiseBelow : FallBelow);
        level += value.height;
    }
    add(0, level, Total, Total);
    chart.addSeries(bars);
}

void Chart::addAxes(QChart &chart)
{
    const auto &theme = Theme::of();
    auto *across = new QBarCategoryAxis;
    auto categories = m_data.categories;
    if (m_shape == Shape::Waterfall)
        categories.append(tr("Total"));
    // Names that are the same would be one category.
    for (int i = 0; i < categories.size(); ++i) {
        while (categories.indexOf(categories[i]) < i)
            categories[i] += u' ';
    }
    across->append(categories);
    across->setGridLineVisible(false);
    auto *up = new QValueAxis;
    up->setTitleText(m_data.unit);
    up->setTitleFont(theme.font(Type::Small));
    up->setTitleBrush(theme.color(Ink::Muted));
    up->setGridLineColor(theme.color(Ink::Line));
    up->setTickCount(5);
    for (auto *axis : std::initializer_list<QAbstractAxis *>{across, up}) {
        axis->setLabelsFont(theme.font(Type::Small));
        axis->setLabelsColor(theme.color(Ink::Muted));
        axis->setLinePenColor(theme.color(Ink::Line));
        chart.addAxis(axis, axis == up ? Qt::AlignLeft : Qt::AlignBottom);
        for (auto *series : chart.series())
            series->attachAxis(axis);
    }
    if (m_shape != Shape::Line) { // A bar that does not begin at nothing lies.
        up->setMax(std::max(0.0, up->max()));
        up->setMin(std::min(0.0, up->min()));
    }
    up->applyNiceNumbers();
    up->setLabelFormat(up->max() - up->min() >= 20 ? u"%.0f"_s : u"%.2f"_s);
}

void Chart::fillTable()
{
    m_table->clear();
    m_table->setColumnCount(int(m_data.series.size()));
    m_table->setRowCount(int(m_data.categories.size()));
    m_table->setVerticalHeaderLabels(m_data.categories);
    QStringList names;
    for (size_t i = 0; i < m_data.series.size(); ++i) {
        names.append(m_data.series[i].name);
        for (size_t row = 0; row < m_data.series[i].values.size(); ++row) {
            auto *item = new QTableWidgetItem(m_data.series[i].values[row].text);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(int(row), int(i), item);
        }
    }
    m_table->setHorizontalHeaderLabels(names);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void Chart::tip(bool on, size_t series, int category)
{
    if (!on || category < 0 || category > m_data.categories.size())
        return QToolTip::hideText();
    const bool isTotal = category == m_data.categories.size();
    const auto text = isTotal ? tr("Total %1").arg(m_data.total) : u"%1\n%2 %3"_s.arg(m_data.categories[category], m_data.series[series].name, m_data.series[series].values[size_t(category)].text);
    QToolTip::showText(QCursor::pos(), text, this);
}

void Chart::choose(int category)
{
    if (category >= 0 && category < m_data.keys.size() && !m_data.keys[category].isEmpty())
        Q_EMIT chosen(m_data.keys[category]);
}

QPixmap Chart::picture() const
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Theme::of().color(Ink::Surface));
    const_cast<Chart *>(this)->render(&picture, {}, {}, QWidget::DrawChildren);
    return picture;
}

void Chart::copyPicture() const { QApplication::clipboard()->setPixmap(picture()); }

void Chart::savePicture()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save picture"), m_data.title.left(40), tr("Picture (*.png)"));
    if (!path.isEmpty())
        picture().save(path);
}

void Chart::openMenu(const QPoint &where)
{
    QMenu menu(this);
    connect(menu.addAction(isTable() ? tr("As a chart") : tr("As a table")), &QAction::triggered, this, [this] { showTable(!isTable()); });
    connect(menu.addAction(tr("Copy picture")), &QAction::triggered, this, &Chart::copyPicture);
    connect(menu.addAction(tr("Save picture \u2026")), &QAction::triggered, this, &Chart::savePicture);
    menu.exec(where);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyPicture();
    else
        QWidget::keyPressEvent(event);
}

} // namespace millrace::ui
