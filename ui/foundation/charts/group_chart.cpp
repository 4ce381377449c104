// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/charts/group_chart.h"

#include "foundation/theme/theme.h"
#include "house/house.h"
#include "values/column.h"
#include "values/exact_sum.h"
#include "words/titles.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr size_t mostBars = 10;

const Column &columnNamed(const std::vector<Column> &columns, const QString &name)
{
    const auto found = std::ranges::find(columns, name, &Column::name);
    MILLRACE_ASSERT(found != columns.end(), "a chart of a column that does not exist: " + name.toStdString());
    return *found;
}

double heightOf(const QJsonValue &sum) { return figureOf(sum).toDouble(); }

ChartData::Value valueOf(const QJsonValue &sum, Kind kind) { return {heightOf(sum), shown(sum, kind).whole()}; }

/// The largest in front, and those that would be too thin to see as one.
void gather(std::vector<door::Group> &groups, const QStringList &values)
{
    const auto size = [&](const door::Group &group) {
        double most = 0;
        for (const auto &value : values)
            most = std::max(most, std::abs(heightOf(group.sums.at(value))));
        return most;
    };
    std::ranges::stable_sort(groups, std::ranges::greater(), size);
    std::erase_if(groups, [&](const door::Group &group) { return size(group) == 0; });
    if (groups.size() <= mostBars + 1)
        return;
    door::Group rest;
    rest.rows = -1; // No group of the database has so many.
    for (const auto &value : values) {
        ExactSum sum;
        QString unit;
        for (size_t i = mostBars; i < groups.size(); ++i) {
            sum.add(figureOf(groups[i].sums.at(value)));
            unit = unitOf(groups[i].sums.at(value));
        }
        rest.sums[value] = sum.text() + u' ' + unit;
    }
    groups.resize(mostBars);
    groups.push_back(rest);
}

} // namespace

GroupChart::GroupChart(const Surroundings &surroundings, const ChartSpec &spec, QWidget *parent)
    : QWidget(parent), m_surroundings(surroundings), m_spec(spec), m_chart(new Chart(this)), m_choice(new QButtonGroup(this))
{
    const auto &theme = Theme::of();
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme.px(space::between), theme.px(space::grid), theme.px(space::between), 0);
    box->setSpacing(0);
    box->addWidget(m_chart);
    connect(m_chart, &Chart::chosen, this, [this](const QString &key) { Q_EMIT chosen(by(), key); });
    connect(surroundings.office.get(), &Office::happened, this, [this] {
        // Where there is too little to chart it hides, and what happens may change that.
        const auto *place = parentWidget() ? parentWidget() : this;
        place->isVisible() ? read() : void(m_isStale = true);
    });
    if (spec.by.size() < 2)
        return;
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(space::grid));
    line->addStretch(1);
    for (int i = 0; i < spec.by.size(); ++i) {
        auto *button = new QPushButton(fieldTitle(spec.by[i]), this);
        button->setObjectName(u"by_"_s + spec.by[i]);
        button->setProperty("quiet", true);
        button->setCheckable(true);
        button->setChecked(i == 0);
        m_choice->addButton(button, i);
        line->addWidget(button);
    }
    box->insertLayout(0, line);
    connect(m_choice, &QButtonGroup::idClicked, this, &GroupChart::read);
}

QString GroupChart::by() const { return m_spec.by[std::max(0, m_choice->checkedId())]; }

void GroupChart::ask(const Question &question)
{
    m_question = question;
    m_question.page.order.clear();
    read();
}

void GroupChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void GroupChart::read()
{
    if (m_question.query.isEmpty())
        return;
    m_isStale = false;
    ++m_pending;
    m_surroundings.office->groups(m_question, by()).then(this, [this, asked = ++m_asked](const Groups &groups) {
        --m_pending;
        if (asked == m_asked)
            take(groups);
    });
}

void GroupChart::take(const Groups &answer)
{
    auto groups = answer.groups;
    // Units that differ have no common axis.
    for (const auto &value : m_spec.values)
        std::erase_if(groups, [&](const door::Group &group) { return !group.sums.at(value).isString(); });
    gather(groups, m_spec.values);
    setVisible(groups.size() > 1 || (groups.size() == 1 && m_spec.values.size() > 1));
    if (groups.empty())
        return;
    const auto columns = columnsOf(house::catalogue().query(m_question.query)->info());
    const auto &by = columnNamed(columns, this->by());
    ChartData data;
    for (const auto &group : groups) {
        const auto name = shown(group.value, by.kind).whole();
        data.categories.append(group.rows < 0 ? tr("others") : name.isEmpty() ? tr("none") : name);
        data.keys.append(group.rows < 0 ? QString() : group.value.toVariant().toString());
    }
    for (const auto &value : m_spec.values) {
        const auto &column = columnNamed(columns, value);
        ChartData::Series series{column.title, {}};
        ExactSum total;
        for (const auto &group : groups) {
            series.values.push_back(valueOf(group.sums.at(value), column.kind));
            total.add(figureOf(group.sums.at(value)));
        }
        data.series.push_back(std::move(series));
        data.unit = unitOf(groups.front().sums.at(value));
        data.total = shown(total.text() + u' ' + data.unit, column.kind).whole();
    }
    const auto &most = data.series.back();
    data.title = data.series.size() > 1 ? tr("%1 against %2 by %3, the most for %4").arg(most.name, data.series.front().name, by.title, data.categories.front())
                                        : tr("%1 by %2, the most for %3: %4").arg(most.name, by.title, data.categories.front(), most.values.front().text);
    m_chart->show(m_spec.shape, data);
}

} // namespace millrace::ui
