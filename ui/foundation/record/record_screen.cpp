// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/record_screen.h"

#include "foundation/attachments/attachment_list.h"
#include "foundation/grid/grid_panel.h"
#include "foundation/paper/paper_window.h"
#include "foundation/preview/preview_panel.h"
#include "foundation/record/action_bar.h"
#include "foundation/record/elided_label.h"
#include "foundation/record/fact_sheet.h"
#include "foundation/record/timeline.h"
#include "foundation/theme/theme.h"
#include "house/house.h"
#include "words/titles.h"
#include "words/words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace millrace::ui {

void addRecord(Screens &screens, RecordSpec spec)
{
    const auto id = u"record."_s + spec.kind;
    screens.addRecord(spec.kind, id, spec.parameter);
    ScreenSpec entry{id, {}, spec.title, spec.icon, spec.query, {}};
    entry.make = [spec = std::move(spec)](const Surroundings &surroundings, const QJsonObject &parameters, QWidget *parent) -> Screen * {
        return new RecordScreen(spec, surroundings, parameters, parent);
    };
    screens.add(std::move(entry));
}

QJsonValue asParameter(const QString &query, const QString &parameter, const QJsonValue &code)
{
    static const QStringList rows{u"door/event"_s, u"ledger/journal"_s, u"engineering/structure"_s, u"inventory/pool"_s, u"masterdata/bin"_s};
    const auto &fields = house::catalogue().query(query)->info().parameters;
    const auto field = std::ranges::find(fields, parameter, &door::FieldInfo::name);
    bool isNumber = false;
    const auto number = code.toString().toLongLong(&isNumber);
    return isNumber && field != fields.end() && rows.contains(field->naming) ? QJsonValue(number) : code;
}

RecordScreen::RecordScreen(const RecordSpec &spec, const Surroundings &surroundings, const QJsonObject &parameters, QWidget *parent)
    : Screen(parent), m_spec(spec), m_surroundings(surroundings)
{
    const auto code = parameters[spec.parameter];
    m_code = code.isDouble() ? QString::number(code.toInteger()) : code.toString();
    m_key = asParameter(spec.query, spec.parameter, m_code);
    setObjectName(u"record."_s + spec.kind);
    build();
    connect(surroundings.office.get(), &Office::happened, this, &RecordScreen::read);
    read();
}

void RecordScreen::build()
{
    const auto &theme = Theme::of();
    auto *kind = new QLabel(m_spec.title, this);
    kind->setProperty("ink", u"muted"_s);
    m_number = new QLabel(m_code, this);
    m_number->setProperty("type", u"title"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name = new ElidedLabel(this);
    m_name->setProperty("type", u"lead"_s);
    m_state = new QLabel(this);
    m_state->hide();
    m_actions = new ActionBar(m_surroundings, m_spec.actions, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(space::inside));
    head->addWidget(kind, 0, Qt::AlignBaseline);
    head->addWidget(m_number, 0, Qt::AlignBaseline);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    head->addWidget(m_name, 1);
    head->addWidget(m_actions);
    if (!papersOf(*m_surroundings.office, m_spec.kind).empty()) {
        auto *print = new QToolButton(this);
        print->setObjectName(u"print"_s);
        print->setIcon(theme.icon(u"print"_s));
        print->setToolTip(tr("Print"));
        print->setAccessibleName(tr("Print"));
        connect(print, &QToolButton::clicked, this, [this] { PaperWindow::open(m_surroundings, subject(), window()); });
        head->addWidget(print);
    }

    m_wrong = new QLabel(this);
    m_wrong->setProperty("banner", u"bad"_s);
    m_wrong->setContentsMargins(theme.px(space::inside), theme.px(space::inside), theme.px(space::inside), theme.px(space::inside));
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    m_facts = new FactSheet(m_surroundings, m_spec.query, this);
    m_facts->leaveOut(QStringList{m_spec.code, m_spec.name, u"state"_s} + m_spec.left);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme.px(space::between), theme.px(space::between), theme.px(space::between), theme.px(space::between));
    top->setSpacing(theme.px(space::between));
    top->addLayout(head);
    top->addWidget(m_wrong);
    top->addWidget(m_facts);
    column->addLayout(top);
    if (!m_spec.lines.empty()) {
        m_tabs = new QTabWidget(left);
        m_tabs->setDocumentMode(true);
        m_tabs->tabBar()->setDrawBase(false);
        if (m_spec.showsEffect) {
            m_effect = new PreviewPanel(m_surroundings.office, m_tabs);
            m_effect->showEvent(m_code.toLongLong());
            m_tabs->addTab(m_effect, tr("Effect"));
        }
        for (const auto &lines : m_spec.lines) {
            if (!m_surroundings.office->mayQuery(lines.query))
                continue;
            auto *grid = new GridPanel(m_surroundings, lines.query, m_tabs);
            grid->hideColumns(lines.hidden);
            grid->setEmptyText(lines.empty);
            m_tabs->addTab(lines.chart.by.isEmpty() ? grid : withChart(lines.chart, grid), lines.title);
            m_grids.push_back(grid);
            if (lines.from.isEmpty()) {
                auto given = lines.given;
                given[lines.parameter] = asParameter(lines.query, lines.parameter, m_code);
                grid->setParameters(given);
            }
        }
        column->addWidget(m_tabs, 1);
    } else {
        column->addStretch(1);
    }

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto *side = makeSide();
    if (!side) {
        box->addWidget(left);
        return;
    }
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(side);
    split->setStretchFactor(0, 1);
    split->setSizes({theme.px(900), theme.px(250)});
    box->addWidget(split);
}

/// What has happened to it, and the files that hang on it; nothing where it has neither.
QWidget *RecordScreen::makeSide()
{
    const auto &theme = Theme::of();
    if (!m_spec.history.isEmpty() && m_surroundings.office->mayQuery(m_spec.history)) {
        m_timeline = new Timeline(m_surroundings, this);
        m_timeline->ask(m_spec.history, {{m_spec.historyParameter, asParameter(m_spec.history, m_spec.historyParameter, m_code)}});
    }
    if (AttachmentList::fits(*m_surroundings.office, m_spec.kind))
        m_attachments = new AttachmentList(m_surroundings, this);
    if (!m_timeline || !m_attachments) {
        auto *only = m_timeline ? static_cast<QWidget *>(m_timeline) : m_attachments;
        if (only)
            only->setMinimumWidth(theme.px(200));
        return only;
    }
    auto *side = new QSplitter(Qt::Vertical, this);
    side->setChildrenCollapsible(false);
    side->setMinimumWidth(theme.px(200));
    side->addWidget(m_timeline);
    side->addWidget(m_attachments);
    side->setStretchFactor(0, 1);
    side->setSizes({theme.px(520), theme.px(180)});
    return side;
}

/// The arrows choose a list, Tab goes on into it.
void RecordScreen::focusInEvent(QFocusEvent *event)
{
    Screen::focusInEvent(event);
    if (m_tabs)
        m_tabs->tabBar()->setFocus();
}

/// What the rows come to stands above them.
QWidget *RecordScreen::withChart(const ChartSpec &spec, GridPanel *grid)
{
    auto *page = new QWidget(m_tabs);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *chart = new GroupChart(m_surroundings, spec, page);
    box->addWidget(chart);
    box->addWidget(grid, 1);
    connect(grid, &GridPanel::loaded, chart, [chart, grid] { chart->ask(grid->model().question()); });
    connect(chart, &GroupChart::chosen, grid, &GridPanel::filterBy);
    m_charts.push_back(chart);
    return page;
}

void RecordScreen::read()
{
    ++m_pending;
    Question question{m_spec.query, {{m_spec.parameter, m_key}}, {{}, 1}};
    if (m_spec.isFiltered)
        question = {m_spec.query, {}, {{}, 1, {}, {{m_spec.code, door::Filter::Is::Equal, m_code}}}};
    m_surroundings.office->ask(question).then(this, [this](const Rows &rows) {
        --m_pending;
        take(rows);
    });
}

void RecordScreen::take(const Rows &rows)
{
    m_wrong->setVisible(!rows.problems.empty() || rows.rows.empty());
    if (!rows.problems.empty()) {
        const auto words = wordsFor(rows.problems.front());
        return m_wrong->setText(words.reason + u' ' + words.remedy);
    }
    if (rows.rows.empty())
        return m_wrong->setText(tr("Nothing is known as %1, or you may not see it.").arg(m_code));
    const auto columns = columnsOf(house::catalogue().query(m_spec.query)->info());
    QJsonObject row;
    for (const auto &column : columns)
        row.insert(column.name, rows.rows.front()[column.place]);
    if (row == m_row)
        return;
    const bool isFirst = m_row.isEmpty();
    m_row = row;
    if (const auto code = row[m_spec.code].toString(); !code.isEmpty())
        m_number->setText(code);
    const auto name = std::ranges::find(columns, m_spec.name, &Column::name);
    m_name->setText(name == columns.end() ? QString() : shown(row[m_spec.name], name->kind).text);
    const auto state = row[u"state"_s].toString();
    m_state->setVisible(!state.isEmpty());
    m_state->setText(choiceTitle(state));
    m_state->setProperty("chip", chipOf(state));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_facts->show(row);
    if (m_attachments && isFirst)
        m_attachments->ask(m_spec.kind, row[u"id"_s].toInteger());
    m_actions->show(row);
    size_t i = 0;
    for (const auto &lines : m_spec.lines) {
        if (!m_surroundings.office->mayQuery(lines.query))
            continue;
        if (isFirst && !lines.from.isEmpty()) {
            auto given = lines.given;
            given[lines.parameter] = row[lines.from];
            m_grids[i]->setParameters(given);
        }
        ++i;
    }
}

bool RecordScreen::isReady() const
{
    return m_pending == 0 && (!m_effect || m_effect->isReady()) && (!m_timeline || m_timeline->isReady()) && (!m_attachments || m_attachments->isReady()) && std::ranges::all_of(m_grids, &GridPanel::isReady)
        && std::ranges::all_of(m_charts, &GroupChart::isReady);
}

} // namespace millrace::ui
