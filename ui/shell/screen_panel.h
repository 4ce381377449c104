// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

class QLabel;
class QListWidget;

namespace millrace::ui {

/// The screens of one workspace as a quiet list beside the rail.
class ScreenPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ScreenPanel(QWidget *parent);

    void fill(const QString &title, const std::vector<const ScreenSpec *> &screens);
    void setCurrent(const QString &screen);

Q_SIGNALS:
    void chosen(const QString &screen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace millrace::ui
