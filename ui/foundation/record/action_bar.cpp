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

constexpr int buttonsShown = 2;

} // namespace

std::function<QJsonObject(const QJsonObject &)> take(const QString &field, const QString &column)
{
    return [field, column](const QJsonObject &row) { return QJsonObject{{field, row[column]}}; };
}

ActionBar::ActionBar(const Surroundings &surroundings, std::vector<Action> actions, QWidget *parent)
    : QWidget(parent), m_surroundings(surroundings), m_actions(std::move(actions)), m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(Theme::of().px(space::inside));
}

void ActionBar::show(const QJsonObject &row)
{
    m_row = row;
    const auto state = row.isEmpty() ? u"\t"_s : row[u"state"_s].toString();
    if (state == m_state)
        return;
    m_state = state;
    while (auto *item = m_line->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<const Action *> fitting;
    for (const auto &action : m_actions) {
        const bool fits = action.states.isEmpty() || action.states.contains(state);
        const bool hasRow = !row.isEmpty() || !action.fields;
        const bool may = action.run ? !row.isEmpty() : m_surroundings.office->mayCommand(action.command);
        if (fits && hasRow && may)
            fitting.push_back(&action);
    }
    std::ranges::stable_partition(fitting, [&](const Action *action) { return action->likely.contains(state); });
    const auto run = [this](const Action *action) {
        if (action->run)
            return action->run(m_row);
        m_surroundings.navigator->openCommand(action->command, action->fields ? action->fields(m_row) : QJsonObject());
    };
    const auto title = [](const Action *action) { return action->title.isEmpty() ? commandTitle(action->command) : action->title; };
    for (size_t i = 0; i < fitting.size() && i < buttonsShown; ++i) {
        auto *button = new QPushButton(title(fitting[i]), this);
        button->setObjectName(fitting[i]->command);
        button->setProperty("likely", fitting[i]->likely.contains(state));
        connect(button, &QPushButton::clicked, this, [run, action = fitting[i]] { run(action); });
        m_line->addWidget(button);
    }
    if (fitting.size() > buttonsShown) {
        auto *more = new QPushButton(tr("More"), this);
        more->setObjectName(u"more"_s);
        auto *menu = new QMenu(more);
        for (size_t i = buttonsShown; i < fitting.size(); ++i)
            connect(menu->addAction(title(fitting[i])), &QAction::triggered, this, [run, action = fitting[i]] { run(action); });
        more->setMenu(menu);
        m_line->addWidget(more);
    }
}

} // namespace millrace::ui
