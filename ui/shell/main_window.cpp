// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/main_window.h"

#include "foundation/paper/paper_window.h"
#include "foundation/theme/theme.h"
#include "shell/actions.h"
#include "shell/kept.h"
#include "shell/palette.h"
#include "shell/rail.h"
#include "shell/scanner.h"
#include "shell/screen_panel.h"
#include "shell/screen_window.h"
#include "shell/status_line.h"
#include "shell/tabs.h"
#include "shell/windows.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

MainWindow::MainWindow(const std::shared_ptr<Office> &office, QWidget *parent) : QWidget(parent), m_office(office)
{
    setObjectName(u"mainWindow"_s);
    setProperty("window", true);
    setWindowTitle(tr("Millrace"));
    setMinimumSize(640, 420);
    resize(1280, 800);
    build();
    addActions();
    addCommandKeys();

    std::vector<Workspace> seen;
    for (const auto &workspace : workspaces()) {
        if (!Screens::all().of(workspace.id, *m_office).empty())
            seen.push_back(workspace);
    }
    m_rail->fill(seen);
    m_status->watch(m_office);
    connect(m_office.get(), &Office::reachableChanged, this, &MainWindow::showReachable);
    currentChanged();
}

MainWindow::~MainWindow()
{
    for (const auto &[screen, opened] : m_opened)
        disconnect(screen, nullptr, this, nullptr); // They go with the tabs, after what is told of them.
    for (auto *window : m_windows)
        delete window;
}

void MainWindow::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new Rail(this);
    row->addWidget(m_rail);
    m_panel = new ScreenPanel(this);
    row->addWidget(m_panel);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_lost = new QLabel(this);
    m_lost->setObjectName(u"lostBanner"_s);
    m_lost->setProperty("banner", u"bad"_s);
    m_lost->setWordWrap(true);
    m_lost->setMargin(8);
    m_lost->hide();
    column->addWidget(m_lost);
    m_middle = new QStackedWidget(this);
    auto *empty = new QLabel(tr("Nothing is open. Choose a workspace at the left, or find anything with %1.")
                                 .arg(actionSpec(u"find"_s).keys.front().toString(QKeySequence::NativeText)), m_middle);
    empty->setProperty("ink", u"muted"_s);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_tabs = new Tabs(m_middle);
    m_middle->addWidget(m_tabs);
    m_middle->addWidget(empty);
    column->addWidget(m_middle, 1);
    row->addLayout(column, 1);
    all->addLayout(row, 1);
    m_status = new StatusLine(this);
    all->addWidget(m_status);

    m_notices = new Notices(this);
    m_finder = new Finder(m_office, this);
    m_palette = new Palette(m_finder, this);
    m_scanner = new Scanner(this);

    connect(m_rail, &Rail::chosen, this, &MainWindow::chooseWorkspace);
    connect(m_rail, &Rail::findAsked, this, [this] { m_palette->open(); });
    connect(m_rail, &Rail::menuAsked, this, &MainWindow::openMenu);
    connect(m_panel, &ScreenPanel::chosen, this, [this](const QString &id) { openScreen(id); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::currentChanged);
    connect(m_tabs, &Tabs::closeAsked, this, [this](int index) { closeScreen(m_tabs->screenAt(index)); });
    connect(m_tabs, &Tabs::moveOutAsked, this, &MainWindow::moveOut);
    connect(m_tabs, &Tabs::menuAsked, this, &MainWindow::openTabMenu);
    connect(m_palette, &Palette::chosen, this, &MainWindow::goTo);
    connect(m_scanner, &Scanner::scanned, this, &MainWindow::scan);
    connect(m_scanner, &Scanner::typed, m_palette, &Palette::open);
    connect(m_status, &StatusLine::companyKnown, this, &MainWindow::companyKnown);
}

void MainWindow::addActions()
{
    for (const auto &spec : actionSpecs()) {
        auto *action = new QAction(spec.text, this);
        action->setShortcuts(spec.keys);
        action->setShortcutContext(Qt::WindowShortcut);
        action->setObjectName(u"action_"_s + spec.id);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { run(id); });
        addAction(action);
        m_actions.emplace(spec.id, action);
    }
    for (int i = 0; i < 9; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] {
            if (const auto entries = m_rail->entries(); i < entries.size())
                chooseWorkspace(entries[i]);
        });
        addAction(action);
    }
}

void MainWindow::addCommandKeys()
{
    for (const auto &[command, keys] : allCommandKeys()) {
        if (!m_office->mayCommand(command))
            continue;
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, name = command] { openCommand(name); });
        addAction(action);
    }
}

QAction *MainWindow::action(const QString &id) const
{
    const auto found = m_actions.find(id);
    return found == m_actions.end() ? nullptr : found->second;
}

void MainWindow::run(const QString &id)
{
    const auto step = [this](int by) {
        if (m_tabs->count() > 0)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
    };
    if (id == "find"_L1)
        m_palette->isOpen() ? m_palette->close() : m_palette->open();
    else if (id == "menu"_L1)
        openMenu();
    else if (id == "panel"_L1)
        m_panelWanted = !m_panelWanted, showWorkspace(m_workspace);
    else if (id == "next_tab"_L1 || id == "previous_tab"_L1)
        step(id == "next_tab"_L1 ? 1 : -1);
    else if (id == "close_tab"_L1)
        closeScreen(m_tabs->currentScreen());
    else if (id == "close_others"_L1) {
        for (int i = m_tabs->count() - 1; i >= 0; --i) {
            if (i != m_tabs->currentIndex())
                closeScreen(m_tabs->screenAt(i));
        }
    } else if (id == "reopen_tab"_L1) {
        if (!m_closed.empty()) {
            const auto last = m_closed.back();
            m_closed.pop_back();
            openScreen(last.value("id"_L1).toString(), last.value("parameters"_L1).toObject());
        }
    } else if (id == "move_out"_L1)
        moveOut(m_tabs->currentIndex());
    else if (id.startsWith("zoom_"_L1))
        zoom(id == "zoom_in"_L1 ? 1 : id == "zoom_out"_L1 ? -1 : 0);
    else if (id == "full_screen"_L1)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else if (id == "print"_L1)
        printCurrent();
    else if (id == "settings"_L1)
        windows::openSettings(this);
    else if (id == "help"_L1)
        windows::openHelp(this, currentScreen() ? screenId(currentScreen()) : QString());
    else if (id == "keyboard"_L1)
        windows::openKeyboardMap(this, *m_office);
    else if (id == "about"_L1)
        windows::openAbout(this);
    else
        Q_EMIT asked(id);
}

void MainWindow::printCurrent()
{
    const auto *about = dynamic_cast<const HasSubject *>(currentScreen());
    PaperWindow::open({m_office, this}, about ? about->subject() : Subject(), this);
}

void MainWindow::zoom(int steps)
{
    auto preferences = kept::preferences();
    preferences.percent = steps == 0 ? 100 : std::clamp(preferences.percent + 10 * steps, 100, 200);
    kept::keep(preferences);
    Theme::of().apply(*qApp, preferences.mode, preferences.percent);
}

Screen *MainWindow::currentScreen() const { return m_tabs->currentScreen(); }

std::vector<Screen *> MainWindow::screens() const
{
    std::vector<Screen *> out;
    for (int i = 0; i < m_tabs->count(); ++i)
        out.push_back(m_tabs->screenAt(i));
    for (const auto *window : m_windows)
        out.push_back(window->screen());
    return out;
}

QString MainWindow::screenId(const Screen *screen) const
{
    const auto found = m_opened.find(screen);
    return found == m_opened.end() ? QString() : found->second.id;
}

void MainWindow::say(Tone tone, const QString &text, const NoticeAction &action) { m_notices->say(tone, text, action); }

/// The rail leads to what was last open of a workspace, else to its first screen; where no list is shown, it asks which.
void MainWindow::chooseWorkspace(const QString &workspace)
{
    showWorkspace(workspace);
    const auto specs = Screens::all().of(workspace, *m_office);
    if (specs.empty())
        return;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *spec = Screens::all().find(screenId(m_tabs->screenAt(i)));
        if (spec && spec->workspace == workspace) {
            m_tabs->setCurrentIndex(i);
            if (m_panel->isVisible() || specs.size() == 1)
                return;
        }
    }
    if (m_panel->isVisible() || specs.size() == 1 || !isVisible()) {
        openScreen(specs.front()->id);
        return;
    }
    QMenu menu(this);
    for (const auto *spec : specs)
        connect(menu.addAction(Theme::of().icon(spec->icon), spec->title), &QAction::triggered, this, [this, id = spec->id] { openScreen(id); });
    menu.exec(m_rail->mapToGlobal(QPoint(m_rail->width(), m_rail->height() / 4)));
}

void MainWindow::showWorkspace(const QString &workspace)
{
    if (!workspace.isEmpty() && m_rail->entries().contains(workspace)) {
        m_workspace = workspace;
        m_rail->setCurrent(workspace);
        const auto found = std::ranges::find(workspaces(), workspace, &Workspace::id);
        m_panel->fill(found == workspaces().end() ? QString() : found->title, Screens::all().of(workspace, *m_office));
    }
    const auto count = m_workspace.isEmpty() ? 0 : Screens::all().of(m_workspace, *m_office).size();
    m_panel->setVisible(m_panelWanted && count > 1 && width() >= Theme::of().px(1100));
    if (const auto *screen = currentScreen())
        m_panel->setCurrent(screenId(screen));
}

void MainWindow::currentChanged()
{
    m_middle->setCurrentIndex(m_tabs->count() > 0 ? 0 : 1);
    const auto *screen = currentScreen();
    const auto *spec = screen ? Screens::all().find(screenId(screen)) : nullptr;
    showWorkspace(spec ? Screens::all().workspaceOf(*spec) : QString());
    setWindowTitle(screen ? tr("%1 - Millrace").arg(screen->title()) : tr("Millrace"));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWorkspace({});
    m_notices->setFoot(m_status->height());
}

void MainWindow::openMenu()
{
    QMenu menu(this);
    const auto add = [&](std::initializer_list<const char *> ids) {
        for (const auto *id : ids) {
            auto *action = m_actions.at(QLatin1StringView(id));
            action->setIcon(Theme::of().icon(actionSpec(QLatin1StringView(id)).icon));
            menu.addAction(action);
        }
        menu.addSeparator();
    };
    add({"find", "print", "panel", "move_out", "reopen_tab"});
    add({"zoom_in", "zoom_out", "zoom_reset", "full_screen"});
    add({"lock", "change_person", "open_company"});
    add({"settings", "help", "keyboard", "about"});
    add({"quit"});
    const auto *entry = m_rail->menuEntry();
    menu.exec(entry->mapToGlobal(QPoint(entry->width(), entry->height() - menu.sizeHint().height())));
}

void MainWindow::openTabMenu(int index, const QPoint &where)
{
    m_tabs->setCurrentIndex(index);
    QMenu menu(this);
    for (const auto &id : {u"close_tab"_s, u"close_others"_s, u"reopen_tab"_s, u"move_out"_s})
        menu.addAction(m_actions.at(id));
    menu.exec(where);
}

void MainWindow::showReachable(bool reachable, const QString &reason)
{
    m_lost->setText(tr("The database can't be reached (%1). What is typed is kept; Millrace tries again by itself.").arg(reason));
    m_lost->setVisible(!reachable);
    if (reachable)
        say(Tone::Good, tr("The database is there again."));
}

void MainWindow::setLocked(bool locked)
{
    m_palette->close();
    for (auto *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->objectName() != "lockScreen"_L1)
            child->setEnabled(!locked);
    }
    for (auto *action : actions())
        action->setEnabled(!locked || action == m_actions.at(u"quit"_s));
    hideOthers(locked);
    m_scanner->blockSignals(locked);
}

/// Forms, dialogs and screens in windows of their own show as much as this one does.
void MainWindow::hideOthers(bool locked)
{
    for (const auto &window : std::exchange(m_hidden, {})) {
        if (window)
            window->show();
    }
    if (!locked)
        return;
    for (auto *window : QApplication::topLevelWidgets()) {
        if (window != this && window->isVisible()) {
            m_hidden.emplace_back(window);
            window->hide();
        }
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT asked(u"quit"_s);
}

} // namespace millrace::ui
