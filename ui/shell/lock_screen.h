// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"
#include "shell/entrance_page.h"

namespace millrace::ui {

class Entry;

/// Lies over the window until the same person proves who they are; what was typed underneath stays.
class LockScreen final : public EntrancePage
{
    Q_OBJECT
public:
    LockScreen(const std::shared_ptr<Office> &office, QWidget *window);
    QString error() const;

Q_SIGNALS:
    void unlocked();
    void changeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void unlock();

    std::shared_ptr<Office> m_office;
    Entry *m_password;
};

} // namespace millrace::ui
