// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/desktop.h"

#include "shell/entrance.h"
#include "shell/kept.h"
#include "shell/lock_screen.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QEvent>
#include <QFile>

using namespace Qt::StringLiterals;

namespace millrace::ui {

Desktop::Desktop(QObject *parent) : QObject(parent), m_idle(m_clock.now())
{
    m_look.setInterval(10'000);
    connect(&m_look, &QTimer::timeout, this, [this] {
        const int minutes = kept::preferences().idleMinutes;
        if (minutes > 0 && m_idle.isOver(m_clock.now()))
            lock();
    });
    qApp->installEventFilter(this);
}

Desktop::~Desktop()
{
    if (m_window)
        m_window->keep();
}

bool Desktop::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
        m_idle.use(m_clock.now());
    return false;
}

Entrance &Desktop::door()
{
    if (!m_entrance) {
        m_entrance = std::make_unique<Entrance>();
        connect(m_entrance.get(), &Entrance::entered, this, &Desktop::enter);
    }
    return *m_entrance;
}

void Desktop::start(const QString &address, const QString &person)
{
    auto where = address;
    if (const auto companies = kept::companies(); where.isEmpty() && !companies.empty())
        where = companies.front().address;
    if (where.isEmpty()) {
        door().showStart();
        door().show();
        return;
    }
    store::Location location;
    try {
        location = store::Location::parse(where);
    } catch (const Fault &) {
        // Said at the entrance.
    }
    if (person.isEmpty() || (location.path.isEmpty() && location.host.isEmpty())) {
        door().showCompany(where);
        door().show();
        return;
    }
    Office::open(location, {person, {}, {}, {}, true}).then(this, [this, where, person](const Opening &opening) {
        if (opening.office) {
            enter(opening.office);
            return;
        }
        door().showCompany(where, person);
        door().show();
    });
}

void Desktop::enter(const std::shared_ptr<Office> &office)
{
    const auto address = kept::addressOf(office->location());
    const auto name = [&] {
        for (const auto &company : kept::companies()) {
            if (company.address == address)
                return company.name;
        }
        return QString();
    }();
    kept::addCompany({address, name});
    m_idle = security::IdleLimit(m_clock.now(), std::max(1, kept::preferences().idleMinutes));
    m_look.start();
    m_window = std::make_unique<MainWindow>(office);
    connect(m_window.get(), &MainWindow::asked, this, &Desktop::run);
    connect(m_window.get(), &MainWindow::companyKnown, this, [address](const QString &company) { kept::addCompany({address, company}); });
    m_window->restore();
    m_window->show();
    if (m_entrance) {
        m_entrance->hide();
        m_entrance.release()->deleteLater();
    }
    Q_EMIT entered();
}

void Desktop::lock()
{
    if (!m_window || m_lock)
        return;
    m_lock = new LockScreen(m_window->office(), m_window.get());
    m_window->setLocked(true);
    connect(m_lock, &LockScreen::unlocked, this, [this] {
        m_lock->deleteLater();
        m_lock.clear();
        m_window->setLocked(false);
        m_idle.use(m_clock.now());
    });
    connect(m_lock, &LockScreen::changeAsked, this, [this] { run(u"change_person"_s); });
}

void Desktop::leave()
{
    m_look.stop();
    if (!m_window)
        return;
    m_window->keep();
    m_window->hide();
    m_window.release()->deleteLater();
}

void Desktop::run(const QString &action)
{
    if (action == "lock"_L1) {
        lock();
    } else if (action == "change_person"_L1) {
        auto location = m_window->office()->location();
        leave();
        if (location.engine == store::Engine::PostgreSql) {
            location.user.clear();
            door().showServer(location);
        } else {
            door().showCompany(location.path);
        }
        door().show();
    } else if (action == "open_company"_L1) {
        leave();
        door().showStart();
        door().show();
    } else if (action == "quit"_L1) {
        leave();
        QApplication::quit();
    }
}

} // namespace millrace::ui
