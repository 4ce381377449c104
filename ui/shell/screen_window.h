// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

namespace millrace::ui {

/// A screen in a window of its own, for the second monitor.
class ScreenWindow final : public QWidget
{
    Q_OBJECT
public:
    ScreenWindow(Screen *screen, QWidget *parent);

    Screen *screen() const { return m_screen; }
    Screen *release(); ///< Gives the screen away, and closes.

Q_SIGNALS:
    void moveBackAsked();
    void closeAsked();
    void findAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QPointer<Screen> m_screen;
};

} // namespace millrace::ui
