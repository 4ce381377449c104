// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/action_bar.h"

#include "foundation/theme/theme.h"
#include "words/titles.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr size_t buttonsShown = 2;

QString titleOf(const Action &action) { return action.title.isEmpty() ? commandTitle(action.command) : action.title; }

} // namespace

std::function<QJsonObject(const QJsonObject &)> take(const QString &field, const QString &column)
{
    return [field, column](const QJsonObject &row) { return QJsonObject{{field, row[column]}}; };
}

ActionBar::ActionBar(const Surroundings &surroundings, std::vector<Action> actions, QWidget *parent)
    : QWidget(parent), m_surroundings(surroundings), m_actions(std::move(actions)), m_line(new QHBoxLayout(this)), m_more(new QPushButton(tr("More"), this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(Theme::of().px(space::inside));
    m_line->addStretch(1);
    m_more->setObjectName(u"more"_s);
    auto *menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, &ActionBar::fillMore);
    m_more->setMenu(menu);
    m_line->addWidget(m_more);
    m_more->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ActionBar::show(const QJsonObject &row)
{
    m_row = row;
    const auto state = row.isEmpty() ? u"\t"_s : row[u"state"_s].toString();
    if (state == m_state)
        return;
    m_state = state;
    m_fitting.clear();
    for (const auto &action : m_actions) {
        const bool fits = action.states.isEmpty() || action.states.contains(state);
        const bool hasRow = !row.isEmpty() || !action.fields;
        const bool may = action.run ? !row.isEmpty() : m_surroundings.office->mayCommand(action.command);
        if (fits && hasRow && may)
            m_fitting.push_back(&action);
    }
    std::ranges::stable_partition(m_fitting, [&](const Action *action) { return action->likely.contains(state); });
    for (auto *button : std::exchange(m_buttons, {}))
        delete button;
    for (size_t i = 0; i < m_fitting.size() && i < buttonsShown; ++i) {
        auto *button = new QPushButton(titleOf(*m_fitting[i]), this);
        button->setObjectName(m_fitting[i]->command);
        button->setProperty("likely", m_fitting[i]->likely.contains(state));
        connect(button, &QPushButton::clicked, this, [this, action = m_fitting[i]] { run(*action); });
        m_line->insertWidget(int(i) + 1, button);
        m_buttons.push_back(button);
    }
    updateGeometry();
    fit();
}

void ActionBar::run(const Action &action)
{
    if (action.run)
        return action.run(m_row);
    m_surroundings.navigator->openCommand(action.command, action.fields ? action.fields(m_row) : QJsonObject());
}

/// So many buttons, and "More" where that is not all.
int ActionBar::widthOf(size_t buttons) const
{
    int width = 0;
    for (size_t i = 0; i < buttons; ++i)
        width += m_buttons[i]->sizeHint().width() + m_line->spacing();
    if (buttons < m_fitting.size())
        width += m_more->sizeHint().width() + m_line->spacing();
    return std::max(0, width - m_line->spacing());
}

QSize ActionBar::sizeHint() const { return {widthOf(m_buttons.size()), m_more->sizeHint().height()}; }

QSize ActionBar::minimumSizeHint() const { return {m_fitting.empty() ? 0 : widthOf(0), m_more->sizeHint().height()}; }

/// What there is no room for goes under "More"; nothing is cut.
void ActionBar::fit()
{
    size_t shown = m_buttons.size();
    while (shown > 0 && widthOf(shown) > width())
        --shown;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(i < shown);
    m_more->setVisible(shown < m_fitting.size());
}

void ActionBar::fillMore()
{
    auto *menu = m_more->menu();
    menu->clear();
    for (size_t i = 0; i < m_fitting.size(); ++i) {
        if (i >= m_buttons.size() || m_buttons[i]->isHidden())
            connect(menu->addAction(titleOf(*m_fitting[i])), &QAction::triggered, this, [this, action = m_fitting[i]] { run(*action); });
    }
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace millrace::ui
