// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/entrance_page.h"

namespace millrace::ui {

/// What can be done where no company is open: try, create, connect, open.
class StartPage final : public EntrancePage
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent);
    void enter() override;

Q_SIGNALS:
    void demoAsked();
    void createAsked();
    void serverAsked();
    void companyAsked(const QString &address);

private:
    QPushButton *addChoice(const QString &name, const QString &icon, const QString &title, const QString &text);
    void openFile();

    QVBoxLayout *m_recent;
};

} // namespace millrace::ui
