// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"
#include "shell/finder.h"
#include "shell/notices.h"

#include <QPointer>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace millrace::ui {

class Palette;
class Rail;
class ScreenPanel;
class ScreenWindow;
class Scanner;
class StatusLine;
class Tabs;

/// The window that a person works in: rail, screens, tabs, status. Where screens send people to, it brings them.
class MainWindow final : public QWidget, public Navigator
{
    Q_OBJECT
public:
    explicit MainWindow(const std::shared_ptr<Office> &office, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openScreen(const QString &id, const QJsonObject &parameters = {}) override;
    void openRecord(const QString &kind, const QString &code) override;
    void openCommand(const QString &command, const QJsonObject &fields = {}) override;
    void say(Tone tone, const QString &text, const NoticeAction &action = {}) override;

    const std::shared_ptr<Office> &office() const { return m_office; }
    Screen *currentScreen() const;
    std::vector<Screen *> screens() const; ///< In tabs, then in windows.
    QString screenId(const Screen *screen) const;
    Palette *box() const { return m_palette; }
    Rail *rail() const { return m_rail; }
    Tabs *tabs() const { return m_tabs; }
    Notices *notices() const { return m_notices; }
    StatusLine *status() const { return m_status; }
    QAction *action(const QString &id) const;

    void scan(const QString &raw);
    void goTo(const Find &find);
    void moveOut(int index, const QPoint &where = {});
    void moveBack(ScreenWindow *window);
    void keep() const;    ///< How it is left, so that it comes back.
    void restore();
    void setLocked(bool locked); ///< Nothing of it answers to keys, and its own windows hide.

Q_SIGNALS:
    /// lock, change_person, open_company, quit: what the desktop does, not the window.
    void asked(const QString &action);
    void companyKnown(const QString &name);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Opened
    {
        QString id;
        QJsonObject parameters;
    };

    void build();
    void addActions();
    void addCommandKeys();
    void run(const QString &action);
    Screen *make(const ScreenSpec &spec, const QJsonObject &parameters);
    Screen *openOne(const QString &id, const QJsonObject &parameters) const;
    ScreenWindow *windowOf(const Screen *screen) const;
    void reveal(Screen *screen);
    void closeScreen(Screen *screen);
    void chooseWorkspace(const QString &workspace);
    void showWorkspace(const QString &workspace);
    void currentChanged();
    void openTabMenu(int index, const QPoint &where);
    void openMenu();
    void openSomeDocument(const QString &number);
    bool openRecordScreen(const QString &kind, const QString &code);
    void goToOne(const QString &text, const std::vector<Find> &found);
    void showReachable(bool reachable, const QString &reason);
    void printCurrent();
    void zoom(int steps);
    void hideOthers(bool locked);
    QJsonObject written(Screen *screen) const;

    std::shared_ptr<Office> m_office;
    std::map<const Screen *, Opened> m_opened;
    std::vector<ScreenWindow *> m_windows;
    std::vector<QPointer<QWidget>> m_hidden; ///< While the desk is locked.
    std::vector<QJsonObject> m_closed;
    std::map<QString, QAction *> m_actions;
    QString m_workspace;
    bool m_panelWanted = true;

    Rail *m_rail = nullptr;
    ScreenPanel *m_panel = nullptr;
    Tabs *m_tabs = nullptr;
    QStackedWidget *m_middle = nullptr;
    QLabel *m_lost = nullptr;
    StatusLine *m_status = nullptr;
    Notices *m_notices = nullptr;
    Finder *m_finder = nullptr;
    Palette *m_palette = nullptr;
    Scanner *m_scanner = nullptr;
};

} // namespace millrace::ui
