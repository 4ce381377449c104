// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/desktop.h"
#include "shell/main_window.h"
#include "typist.h"
#include "world/world.h"

namespace millrace::test {

/// The whole day of a small company, by one person at one keyboard.
class WorkingDay
{
public:
    explicit WorkingDay(store::Engine engine);

    void signIn();
    void buy();
    void make();
    void sell();
    void pay();
    void lookBack();
    void takeBack();
    QString breaks() { return m_world.breaks(); }

private:
    void open(const char *command) { m_keys.press(commandKeysOf(command)); }
    static QKeySequence commandKeysOf(const char *command);
    void openFrom(const QString &record, const QString &title, const QString &command);
    void chooseTab(const QString &title);
    void post(const QString &what);
    QString refused(const QString &what);
    QJsonObject newest();
    QStringList posted(const QJsonObject &event);
    QString only(const char *query, const char *column, const char *parameters = "{}");
    void expect(const QString &what, const QString &is, const QString &should) const;
    ui::MainWindow &window() { return *m_desktop->window(); }
    QString shownScreen() { return window().screenId(window().currentScreen()); }

    World m_world;
    std::unique_ptr<ui::Desktop> m_desktop;
    Typist m_keys;
    QString m_order;
    QString m_workOrder;
};

} // namespace millrace::test
