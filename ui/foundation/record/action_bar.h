// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/record/action.h"
#include "foundation/screen/screen.h"

class QHBoxLayout;
class QPushButton;

namespace millrace::ui {

/// The actions that fit a row, as buttons: the likely one filled and in front, what does not fit under "More".
class ActionBar final : public QWidget
{
    Q_OBJECT
public:
    ActionBar(const Surroundings &surroundings, std::vector<Action> actions, QWidget *parent = nullptr);
    void show(const QJsonObject &row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void run(const Action &action);
    void fit();
    void fillMore();
    int widthOf(size_t buttons) const;

    Surroundings m_surroundings;
    std::vector<Action> m_actions;
    QHBoxLayout *m_line;
    std::vector<const Action *> m_fitting; ///< What can be done about the row, the likely first.
    std::vector<QPushButton *> m_buttons;  ///< Of the first of them.
    QPushButton *m_more;
    QString m_state = QStringLiteral("\n");
    QJsonObject m_row;
};

} // namespace millrace::ui
