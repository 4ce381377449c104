// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"
#include "security/sign_in.h"
#include "shell/lock_screen.h"

#include <QObject>
#include <QTimer>

namespace millrace::ui {

class Entrance;
class MainWindow;

/// The program as a whole: first the entrance, then the desk; locks it, changes the person, opens another company.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(QObject *parent = nullptr);
    ~Desktop() override;

    /// Empty address: the company that was open last, or the guide. A person who is named goes straight to the desk where
    /// the database is theirs to open.
    void start(const QString &address, const QString &person);
    void enter(const std::shared_ptr<Office> &office);
    void lock();

    MainWindow *window() const { return m_window.get(); }
    Entrance *entrance() const { return m_entrance.get(); }
    LockScreen *lockScreen() const { return m_lock; }

Q_SIGNALS:
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run(const QString &action);
    void leave();
    Entrance &door();

    std::unique_ptr<Entrance> m_entrance;
    std::unique_ptr<MainWindow> m_window;
    QPointer<LockScreen> m_lock;
    SystemClock m_clock;
    security::IdleLimit m_idle;
    QTimer m_look;
};

} // namespace millrace::ui
