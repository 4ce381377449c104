// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace millrace::ui {

/// Quiet notices at the bottom right of a window. Good and warn go by themselves; bad stays until it is read.
class Notices final : public QWidget
{
    Q_OBJECT
public:
    explicit Notices(QWidget *window);

    void say(Navigator::Tone tone, const QString &text, const NoticeAction &action = {});
    QStringList texts() const;
    void setFoot(int pixels); ///< How much of the window's foot they keep clear of.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void drop(QWidget *notice);

    QVBoxLayout *m_stack;
    int m_foot = 0;
};

} // namespace millrace::ui
