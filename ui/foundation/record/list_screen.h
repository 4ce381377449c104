// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/charts/group_chart.h"
#include "foundation/grid/grid_panel.h"
#include "foundation/record/action.h"

namespace millrace::ui {

class ActionBar;
class FactSheet;
class ParameterBar;

/// A list is a query, a few commands and a layout.
struct ListSpec
{
    QString id;        ///< Of the screen; by custom the query's name.
    QString workspace;
    QString title;
    QString icon;
    QString query;
    QString summary;           ///< One line under the title: what is seen here.
    QStringList parameters;    ///< Of the query, chosen above the grid.
    QJsonObject given;         ///< Of the query, as they stand.
    QStringList hidden;        ///< Columns that are there when asked for.
    QString record;            ///< The kind that a row opens, by its column key.
    QString key;
    std::vector<Action> actions; ///< About the current row, or afresh.
    QString empty;             ///< What belongs here.
    QStringList order;
    bool glance = true;        ///< Whether the facts of the current row stand at the side.
    ChartSpec chart;           ///< Above the rows, where there is something to chart.
};

/// Adds the screen to the catalogue.
class Screens;
void addList(Screens &screens, ListSpec spec);

class ListScreen final : public Screen
{
    Q_OBJECT
public:
    ListScreen(const ListSpec &spec, const Surroundings &surroundings, const QJsonObject &parameters, QWidget *parent);

    QString title() const override { return m_of.isEmpty() ? m_spec.title : m_spec.title + u' ' + m_of; }
    QString icon() const override { return m_spec.icon; }
    QJsonObject state() const override { return m_grid->state(); }
    void restore(const QJsonObject &state) override { m_grid->restore(state); }
    bool isReady() const override { return m_grid->isReady() && (!m_chart || m_chart->isReady()); }
    GroupChart *chart() { return m_chart; }
    GridPanel &grid() { return *m_grid; }

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void ask();
    void showCurrent();
    QWidget *glance();

    ListSpec m_spec;
    QString m_of; ///< The code of what it is the list of.
    Surroundings m_surroundings;
    GridPanel *m_grid;
    GroupChart *m_chart = nullptr;
    ParameterBar *m_parameters;
    ActionBar *m_actions;
    FactSheet *m_facts = nullptr;
    QLabel *m_factsTitle = nullptr;
};

} // namespace millrace::ui
