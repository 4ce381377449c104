// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"
#include "shell/errands.h"

#include <QWidget>

class QStackedWidget;

namespace millrace::ui {

class CreatePage;
class DemoPage;
class EntrancePage;
class ServerPage;
class SignInPage;
class StartPage;

/// The window in front of the desk: the guide where there is no company, and sign-in where there is one.
class Entrance final : public QWidget
{
    Q_OBJECT
public:
    explicit Entrance(QWidget *parent = nullptr);

    void showStart();
    void showCreate();
    void showDemo();
    void showServer(const store::Location &location = {});
    /// Sign-in, or what stands in its way. Somebody who is named is chosen already.
    void showCompany(const QString &address, const QString &person = {});
    EntrancePage *page() const;

Q_SIGNALS:
    void entered(const std::shared_ptr<Office> &office);

private:
    void go(EntrancePage *page);
    void visit(const store::Location &location, const QString &person);
    void connectKept(const store::Location &location);
    void explain(const store::Location &location, const QString &person, const door::Problem &problem);
    void lift(const store::Location &location, const QString &person);

    QStackedWidget *m_pages;
    StartPage *m_start;
    CreatePage *m_create;
    DemoPage *m_demo;
    ServerPage *m_server;
    SignInPage *m_signIn;
    EntrancePage *m_trouble = nullptr;
};

} // namespace millrace::ui
