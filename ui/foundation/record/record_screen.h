// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/charts/group_chart.h"
#include "foundation/record/action.h"
#include "foundation/screen/screen.h"
#include "foundation/screen/subject.h"

class QLabel;
class QTabWidget;

namespace millrace::ui {

class ActionBar;
class AttachmentList;
class FactSheet;
class GridPanel;
class PreviewPanel;
class Timeline;

/// One of the lists below a record's facts.
struct LinesSpec
{
    QString title;
    QString query;
    QString parameter;   ///< Under which the record's code goes.
    QStringList hidden;
    QString empty;
    QJsonObject given;
    QString from;        ///< The column of the facts that the parameter takes, where it isn't the record's code.
    ChartSpec chart;     ///< Above the rows, where there is something to chart.
};

/// A record is a query for its facts, some for its lines, one for its history, and a few commands.
struct RecordSpec
{
    QString kind;      ///< "work_order"; openRecord finds it by that.
    QString title;     ///< "Work order"
    QString icon;
    QString query;     ///< Its first row holds the facts.
    QString parameter; ///< Under which the code goes.
    QString name;      ///< The column after the code in the title.
    QStringList left;  ///< Facts that are not shown.
    std::vector<LinesSpec> lines;
    QString history = QStringLiteral("masterdata.document_history"); ///< Empty: none.
    QString historyParameter = QStringLiteral("document");
    std::vector<Action> actions;
    QString code = QStringLiteral("number"); ///< The column that people call it by.
    bool isFiltered = false; ///< The query lists all of them, and the code column finds one.
    bool showsEffect = false; ///< What it did stands in front, as it is shown before it is done: for events.
};

void addRecord(Screens &screens, RecordSpec spec);

/// What a parameter takes for a code in a link: events, journals and the like have no code, and go by their row.
QJsonValue asParameter(const QString &query, const QString &parameter, const QJsonValue &code);

class RecordScreen final : public Screen, public HasSubject
{
    Q_OBJECT
public:
    RecordScreen(const RecordSpec &spec, const Surroundings &surroundings, const QJsonObject &parameters, QWidget *parent);

    QString title() const override { return m_code; }
    QString icon() const override { return m_spec.icon; }
    Subject subject() const override { return {m_spec.kind, m_code}; }
    bool isReady() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    QWidget *makeSide();
    QWidget *withChart(const ChartSpec &spec, GridPanel *grid);
    void read();
    void take(const Rows &rows);

    RecordSpec m_spec;
    Surroundings m_surroundings;
    QString m_code;
    QJsonValue m_key; ///< The code, as parameters take it: what has no code goes by its row.
    QJsonObject m_row;
    QLabel *m_number = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_wrong = nullptr;
    ActionBar *m_actions = nullptr;
    FactSheet *m_facts = nullptr;
    Timeline *m_timeline = nullptr;
    AttachmentList *m_attachments = nullptr;
    QTabWidget *m_tabs = nullptr;
    PreviewPanel *m_effect = nullptr;
    std::vector<GridPanel *> m_grids;
    std::vector<GroupChart *> m_charts;
    int m_pending = 0;
};

} // namespace millrace::ui
