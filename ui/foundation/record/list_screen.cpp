// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/list_screen.h"

#include "foundation/record/action_bar.h"
#include "foundation/record/elided_label.h"
#include "foundation/record/fact_sheet.h"
#include "foundation/record/parameter_bar.h"
#include "foundation/record/record_screen.h"
#include "foundation/theme/theme.h"
#include "words/titles.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace millrace::ui {

void addList(Screens &screens, ListSpec spec)
{
    if (!spec.record.isEmpty() && !spec.workspace.isEmpty())
        screens.addHome(spec.record, spec.workspace);
    const ScreenSpec entry{spec.id, spec.workspace, spec.title, spec.icon, spec.query, {}};
    auto made = entry;
    made.make = [spec = std::move(spec)](const Surroundings &surroundings, const QJsonObject &parameters, QWidget *parent) -> Screen * {
        return new ListScreen(spec, surroundings, parameters, parent);
    };
    screens.add(std::move(made));
}

ListScreen::ListScreen(const ListSpec &spec, const Surroundings &surroundings, const QJsonObject &parameters, QWidget *parent)
    : Screen(parent), m_spec(spec), m_surroundings(surroundings)
{
    setObjectName(spec.id);
    const auto &theme = Theme::of();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        m_spec.given[it.key()] = asParameter(spec.query, it.key(), it.value());

    for (const auto &value : parameters) // The lines of one account, the lines of one journal.
        m_of = spec.workspace.isEmpty() && value.isString() ? value.toString() : m_of;
    auto *title = new QLabel(this->title(), this);
    title->setProperty("type", u"title"_s);
    auto *summary = new ElidedLabel(spec.summary, this);
    summary->setProperty("ink", u"muted"_s);
    m_actions = new ActionBar(surroundings, spec.actions, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(space::between));
    head->addWidget(title);
    head->addWidget(summary, 1);
    head->addWidget(m_actions);

    m_parameters = new ParameterBar(surroundings, spec.query, spec.parameters, m_spec.given, this);
    m_parameters->setVisible(!m_parameters->isEmpty());
    m_grid = new GridPanel(surroundings, spec.query, this);
    m_grid->hideColumns(spec.hidden);
    m_grid->setEmptyText(spec.empty);
    if (!spec.actions.empty() && !spec.actions.front().fields && surroundings.office->mayCommand(spec.actions.front().command)) {
        const auto command = spec.actions.front().command;
        m_grid->setEmptyText(spec.empty, commandTitle(command), [this, command] { m_surroundings.navigator->openCommand(command); });
    }
    if (!spec.record.isEmpty()) {
        m_grid->setOpens([this](const QJsonObject &row) {
            const auto key = row[m_spec.key];
            m_surroundings.navigator->openRecord(m_spec.record, key.isDouble() ? QString::number(key.toInteger()) : key.toString());
        });
    }

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme.px(space::between), theme.px(space::inside + space::grid), theme.px(space::between), theme.px(space::inside + space::grid));
    top->setSpacing(theme.px(space::inside));
    top->addLayout(head);
    top->addWidget(m_parameters);
    box->addLayout(top);
    if (!spec.chart.by.isEmpty()) {
        m_chart = new GroupChart(surroundings, spec.chart, this);
        box->addWidget(m_chart);
        connect(m_grid, &GridPanel::loaded, m_chart, [this] { m_chart->ask(m_grid->model().question()); });
        connect(m_chart, &GroupChart::chosen, m_grid, &GridPanel::filterBy);
    }
    if (spec.glance) {
        auto *split = new QSplitter(this);
        split->setChildrenCollapsible(false);
        split->addWidget(m_grid);
        split->addWidget(glance());
        split->setStretchFactor(0, 1);
        split->setSizes({theme.px(900), theme.px(260)});
        box->addWidget(split, 1);
    } else {
        box->addWidget(m_grid, 1);
    }

    connect(m_grid, &GridPanel::currentChanged, this, &ListScreen::showCurrent);
    connect(m_parameters, &ParameterBar::changed, this, &ListScreen::ask);
    if (!spec.order.isEmpty())
        m_grid->restore({{u"order"_s, QJsonArray::fromStringList(spec.order)}});
    m_actions->show({});
    ask();
}

QWidget *ListScreen::glance()
{
    const auto &theme = Theme::of();
    auto *side = new QWidget(this);
    side->setProperty("surface", true);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(theme.px(200));
    m_factsTitle = new QLabel(side);
    m_factsTitle->setProperty("strong", true);
    m_factsTitle->setWordWrap(true);
    auto *scroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_facts = new FactSheet(m_surroundings, m_spec.query, scroll);
    m_facts->setSingleColumn(true);
    auto *inner = new QWidget(scroll);
    auto *innerBox = new QVBoxLayout(inner);
    innerBox->setContentsMargins(0, 0, theme.px(space::inside), 0);
    innerBox->addWidget(m_facts);
    innerBox->addStretch(1);
    scroll->setWidget(inner);
    auto *box = new QVBoxLayout(side);
    box->setContentsMargins(theme.px(space::between), theme.px(space::inside), theme.px(space::inside), theme.px(space::inside));
    box->setSpacing(theme.px(space::inside));
    box->addWidget(m_factsTitle);
    box->addWidget(scroll, 1);
    return side;
}

/// Not by a focus proxy: Tab would jump over all that stands before the rows.
void ListScreen::focusInEvent(QFocusEvent *event)
{
    Screen::focusInEvent(event);
    m_grid->focusGrid();
}

void ListScreen::ask()
{
    if (m_parameters->isComplete())
        m_grid->setParameters(m_parameters->values());
}

void ListScreen::showCurrent()
{
    const auto row = m_grid->current();
    m_actions->show(row);
    if (!m_facts)
        return;
    const auto key = row[m_spec.key];
    m_factsTitle->setText(key.isString() ? key.toString() : QString());
    m_facts->leaveOut(m_spec.hidden + QStringList{m_spec.key, u"id"_s});
    m_facts->show(row);
}

} // namespace millrace::ui
