// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

#include <QTabBar>
#include <QTabWidget>

namespace millrace::ui {

/// A row of tabs out of which one can be dragged.
class TabRow final : public QTabBar
{
    Q_OBJECT
public:
    explicit TabRow(QWidget *parent);

Q_SIGNALS:
    void draggedOut(int index, const QPoint &where);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QSize tabSizeHint(int index) const override;

private:
    int m_pressed = -1;
    bool m_torn = false;
};

/// The open screens.
class Tabs final : public QTabWidget
{
    Q_OBJECT
public:
    explicit Tabs(QWidget *parent);

    int addScreen(Screen *screen);
    Screen *screenAt(int index) const { return qobject_cast<Screen *>(widget(index)); }
    Screen *currentScreen() const { return qobject_cast<Screen *>(currentWidget()); }

Q_SIGNALS:
    void closeAsked(int index);
    void moveOutAsked(int index, const QPoint &where);
    void menuAsked(int index, const QPoint &where);

protected:
    void tabInserted(int index) override;

private:
    void dress();
    void dress(int index);
};

} // namespace millrace::ui
