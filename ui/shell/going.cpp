// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the main window brings people to screens, records and commands.

#include "shell/main_window.h"

#include "foundation/form/command_dialog.h"
#include "foundation/theme/theme.h"
#include "shell/actions.h"
#include "shell/gs1.h"
#include "shell/kept.h"
#include "shell/palette.h"
#include "shell/rail.h"
#include "shell/screen_window.h"
#include "shell/tabs.h"
#include "words/titles.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace millrace::ui {

Screen *MainWindow::openOne(const QString &id, const QJsonObject &parameters) const
{
    for (const auto &[screen, opened] : m_opened) {
        if (opened.id == id && opened.parameters == parameters)
            return const_cast<Screen *>(screen);
    }
    return nullptr;
}

ScreenWindow *MainWindow::windowOf(const Screen *screen) const
{
    const auto found = std::ranges::find(m_windows, screen, &ScreenWindow::screen);
    return found == m_windows.end() ? nullptr : *found;
}

Screen *MainWindow::make(const ScreenSpec &spec, const QJsonObject &parameters)
{
    auto *screen = spec.make({m_office, this}, parameters, m_tabs);
    m_opened.insert_or_assign(screen, Opened{spec.id, parameters});
    connect(screen, &QObject::destroyed, this, [this, screen] { m_opened.erase(screen); });
    connect(screen, &Screen::titleChanged, this, &MainWindow::currentChanged);
    return screen;
}

void MainWindow::reveal(Screen *screen)
{
    if (auto *window = windowOf(screen)) {
        window->show();
        window->raise();
        window->activateWindow();
        return;
    }
    m_tabs->setCurrentWidget(screen);
    screen->setFocus();
}

void MainWindow::openScreen(const QString &id, const QJsonObject &parameters)
{
    const auto *spec = Screens::all().find(id);
    if (!spec) {
        say(Tone::Bad, tr("There is no screen \"%1\" in this version.").arg(id));
        return;
    }
    if (!spec->right.isEmpty() && !m_office->mayQuery(spec->right)) {
        say(Tone::Warn, tr("Your roles don't show \"%1\". An administrator can widen them.").arg(spec->title));
        return;
    }
    auto *screen = openOne(id, parameters);
    if (!screen) {
        screen = make(*spec, parameters);
        m_tabs->addScreen(screen);
    }
    reveal(screen);
    currentChanged();
}

bool MainWindow::openRecordScreen(const QString &kind, const QString &code)
{
    const auto *record = Screens::all().record(kind);
    if (!record)
        return false;
    openScreen(record->screen, {{record->parameter, code}});
    return true;
}

void MainWindow::openRecord(const QString &kind, const QString &code)
{
    if (kind == "document"_L1) {
        openSomeDocument(code);
        return;
    }
    if (!openRecordScreen(kind, code) && !openRecordScreen(u"document"_s, code))
        say(Tone::Warn, tr("%1 %2 has no page of its own yet.").arg(kindTitle(kind), code));
}

/// A number alone does not say of what kind it is; its page does where there is one for all kinds.
void MainWindow::openSomeDocument(const QString &number)
{
    m_office->ask({u"masterdata.documents_by_number"_s, {{u"number"_s, number}}, {}}).then(this, [this, number](const Rows &rows) {
        for (const auto &row : rows.rows) {
            if (openRecordScreen(row[0].toString(), row[1].toString()))
                return;
        }
        if (!openRecordScreen(u"document"_s, number))
            say(Tone::Warn, tr("There is no document %1 that you may see.").arg(number));
    });
}

void MainWindow::openCommand(const QString &command, const QJsonObject &fields)
{
    if (!m_office->mayCommand(command)) {
        say(Tone::Warn, tr("Your roles don't allow \"%1\". An administrator can widen them.").arg(commandTitle(command)));
        return;
    }
    CommandDialog::open({m_office, this}, command, fields, this);
}

void MainWindow::goTo(const Find &find)
{
    m_finder->remember(find);
    switch (find.what) {
    case Find::What::Screen: openScreen(find.code); break;
    case Find::What::Command: openCommand(find.code); break;
    case Find::What::Action: action(find.code)->trigger(); break;
    case Find::What::Record: openRecord(find.kind, find.code); break;
    }
}

void MainWindow::scan(const QString &raw)
{
    const auto read = readScan(raw);
    if (read.fault != Scan::Fault::None) {
        say(Tone::Bad, read.fault == Scan::Fault::CheckDigitWrong ? tr("The check digit of %1 is wrong. Scan it again.").arg(read.text)
                                                                   : tr("The barcode was cut short: %1. Scan it again.").arg(raw));
        return;
    }
    // A screen that wants scans for itself says so.
    if (auto *screen = currentScreen(); screen && screen->property("takesScan").toBool()) {
        screen->scan(read.text);
        return;
    }
    Finder::exact(m_office, read.text).then(this, [this, text = read.text](const std::vector<Find> &found) { goToOne(text, found); });
}

void MainWindow::goToOne(const QString &text, const std::vector<Find> &found)
{
    if (found.empty())
        say(Tone::Warn, tr("Nothing here is called %1.").arg(text), {tr("Find"), [this, text] { m_palette->open(text); }});
    else if (found.size() == 1 || found.front().kind != found[1].kind)
        goTo(found.front());
    else
        m_palette->open(text);
}

void MainWindow::closeScreen(Screen *screen)
{
    if (!screen)
        return;
    m_closed.push_back(written(screen));
    if (auto *window = windowOf(screen)) {
        std::erase(m_windows, window);
        window->release();
    } else {
        m_tabs->removeTab(m_tabs->indexOf(screen));
    }
    m_opened.erase(screen);
    screen->hide();
    screen->deleteLater();
    currentChanged();
}

void MainWindow::moveOut(int index, const QPoint &where)
{
    auto *screen = m_tabs->screenAt(index);
    if (!screen)
        return;
    const auto size = screen->size();
    m_tabs->removeTab(index);
    auto *window = new ScreenWindow(screen, nullptr);
    m_windows.push_back(window);
    connect(window, &ScreenWindow::moveBackAsked, this, [this, window] { moveBack(window); });
    connect(window, &ScreenWindow::closeAsked, this, [this, window] { closeScreen(window->screen()); });
    connect(window, &ScreenWindow::findAsked, this, [this] {
        activateWindow();
        m_palette->open();
    });
    window->resize(size.expandedTo({640, 480}));
    if (!where.isNull())
        window->move(where - QPoint(80, 16));
    window->show();
    currentChanged();
}

void MainWindow::moveBack(ScreenWindow *window)
{
    std::erase(m_windows, window);
    if (auto *screen = window->release()) {
        m_tabs->addScreen(screen);
        m_tabs->setCurrentWidget(screen);
        activateWindow();
    }
    currentChanged();
}

QJsonObject MainWindow::written(Screen *screen) const
{
    const auto &opened = m_opened.at(screen);
    QJsonObject out{{u"id"_s, opened.id}, {u"parameters"_s, opened.parameters}, {u"state"_s, screen->state()}};
    if (const auto *window = windowOf(screen))
        out[u"window"_s] = QString::fromLatin1(window->saveGeometry().toBase64());
    return out;
}

void MainWindow::keep() const
{
    QJsonArray open;
    for (auto *screen : screens())
        open.append(written(screen));
    kept::keepDesk(m_office->location(), m_office->session().code,
                   {{u"open"_s, open},
                    {u"current"_s, m_tabs->currentIndex()},
                    {u"geometry"_s, QString::fromLatin1(saveGeometry().toBase64())},
                    {u"panel"_s, m_panelWanted},
                    {u"recent"_s, m_finder->recent()}});
}

void MainWindow::restore()
{
    const auto desk = kept::desk(m_office->location(), m_office->session().code);
    if (const auto geometry = QByteArray::fromBase64(desk.value("geometry"_L1).toString().toLatin1()); !geometry.isEmpty())
        restoreGeometry(geometry);
    m_panelWanted = desk.value("panel"_L1).toBool(true);
    m_finder->restore(desk.value("recent"_L1).toArray());
    for (const auto &json : desk.value("open"_L1).toArray()) {
        const auto one = json.toObject();
        const auto *spec = Screens::all().find(one.value("id"_L1).toString());
        if (!spec || (!spec->right.isEmpty() && !m_office->mayQuery(spec->right)))
            continue; // Of another version, or a right that is gone.
        auto *screen = make(*spec, one.value("parameters"_L1).toObject());
        const int index = m_tabs->addScreen(screen);
        screen->restore(one.value("state"_L1).toObject());
        if (const auto window = QByteArray::fromBase64(one.value("window"_L1).toString().toLatin1()); !window.isEmpty()) {
            moveOut(index);
            m_windows.back()->restoreGeometry(window);
        }
    }
    m_tabs->setCurrentIndex(desk.value("current"_L1).toInt());
    if (m_tabs->count() == 0 && !m_rail->entries().isEmpty()) {
        const auto first = Screens::all().of(m_rail->entries().front(), *m_office);
        openScreen(first.front()->id);
    }
    currentChanged();
}

} // namespace millrace::ui
