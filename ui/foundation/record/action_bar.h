// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/record/action.h"
#include "foundation/screen/screen.h"

class QHBoxLayout;

namespace millrace::ui {

/// The actions that fit a row, as buttons: the likely one filled and in front, what does not fit under "More".
class ActionBar final : public QWidget
{
    Q_OBJECT
public:
    ActionBar(const Surroundings &surroundings, std::vector<Action> actions, QWidget *parent = nullptr);
    void show(const QJsonObject &row);

private:
    Surroundings m_surroundings;
    std::vector<Action> m_actions;
    QHBoxLayout *m_line;
    QString m_state = QStringLiteral("\n");
    QJsonObject m_row;
};

} // namespace millrace::ui
