// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/entrance.h"

#include "foundation/theme/theme.h"
#include "shell/create_page.h"
#include "shell/demo_page.h"
#include "shell/kept.h"
#include "shell/secrets.h"
#include "shell/server_page.h"
#include "shell/sign_in_page.h"
#include "shell/start_page.h"
#include "shell/trouble_page.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

Entrance::Entrance(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"entrance"_s);
    setProperty("window", true);
    setWindowTitle(tr("Millrace"));
    setMinimumSize(560, 420);
    resize(1000, 720);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 16, 24, 0);
    head->setSpacing(8);
    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon(u":/icons/millrace.svg"_s).pixmap(Theme::of().px(24)));
    head->addWidget(mark);
    auto *name = new QLabel(tr("Millrace"), this);
    name->setProperty("type", u"lead"_s);
    name->setProperty("strong", true);
    head->addWidget(name);
    head->addStretch();
    all->addLayout(head);
    m_pages = new QStackedWidget(this);
    all->addWidget(m_pages, 1);
    const auto add = [this](auto *page) {
        m_pages->addWidget(page);
        connect(page, &EntrancePage::backAsked, this, &Entrance::showStart);
        return page;
    };
    m_start = add(new StartPage(m_pages));
    m_create = add(new CreatePage(m_pages));
    m_demo = add(new DemoPage(m_pages));
    m_server = add(new ServerPage(m_pages));
    m_signIn = add(new SignInPage(m_pages));
    connect(m_start, &StartPage::createAsked, this, &Entrance::showCreate);
    connect(m_start, &StartPage::demoAsked, this, &Entrance::showDemo);
    connect(m_start, &StartPage::serverAsked, this, [this] { showServer(); });
    connect(m_start, &StartPage::companyAsked, this, [this](const QString &address) { showCompany(address); });
    connect(m_demo, &DemoPage::built, this, [this](const QString &file) { showCompany(file, u"marta"_s); });
    connect(m_server, &ServerPage::connected, this, &Entrance::entered);
    connect(m_signIn, &SignInPage::signedIn, this, &Entrance::entered);
    connect(m_create, &CreatePage::created, this, [this](const QString &file, const QString &person, const QString &password) {
        store::Location location;
        location.path = file;
        Office::open(location, {person, password, {}, {}, false}).then(this, [this, location, person](const Opening &opening) {
            if (opening.office)
                Q_EMIT entered(opening.office);
            else
                visit(location, person);
        });
    });
}

EntrancePage *Entrance::page() const { return static_cast<EntrancePage *>(m_pages->currentWidget()); }

void Entrance::go(EntrancePage *page)
{
    m_pages->setCurrentWidget(page);
    page->enter();
}

void Entrance::showStart() { go(m_start); }
void Entrance::showCreate() { go(m_create); }
void Entrance::showDemo() { go(m_demo); }

void Entrance::showServer(const store::Location &location)
{
    if (!location.host.isEmpty())
        m_server->fill(location);
    go(m_server);
}

void Entrance::showCompany(const QString &address, const QString &person)
{
    try {
        const auto location = store::Location::parse(address);
        if (location.engine == store::Engine::PostgreSql)
            connectKept(location);
        else
            visit(location, person);
    } catch (const Fault &fault) {
        go(m_start);
        m_start->complain(problemOf(fault));
    }
}

/// With the password that the desktop keeps; where there is none, it is asked for.
void Entrance::connectKept(const store::Location &location)
{
    showServer(location);
    if (!location.password.isEmpty()) {
        m_server->setBusy(true, tr("Connecting ..."));
        Office::open(location, {}).then(this, [this](const Opening &opening) {
            m_server->setBusy(false);
            if (opening.office)
                Q_EMIT entered(opening.office);
            else
                m_server->explain(opening.problems.front());
        });
        return;
    }
    secrets::read(kept::addressOf(location)).then(this, [this, location](const QString &password) {
        auto complete = location;
        complete.password = password;
        if (!password.isEmpty())
            connectKept(complete);
    });
}

void Entrance::visit(const store::Location &location, const QString &person)
{
    page()->setBusy(true, tr("Opening ..."));
    errands::visit(location).then(this, [this, location, person](const errands::Visit &visit) {
        page()->setBusy(false);
        if (!visit.problems.empty()) {
            explain(location, person, visit.problems.front());
            return;
        }
        m_signIn->receive(location, visit.reception);
        go(m_signIn);
        if (!person.isEmpty())
            m_signIn->choose(person);
    });
}

void Entrance::explain(const store::Location &location, const QString &person, const door::Problem &problem)
{
    delete std::exchange(m_trouble, nullptr);
    auto *trouble = new TroublePage(location, problem, m_pages);
    m_trouble = trouble;
    m_pages->addWidget(trouble);
    connect(trouble, &EntrancePage::backAsked, this, &Entrance::showStart);
    connect(trouble, &TroublePage::againAsked, this, [this, location, person] { visit(location, person); });
    connect(trouble, &TroublePage::liftAsked, this, [this, location, person] { lift(location, person); });
    go(trouble);
}

void Entrance::lift(const store::Location &location, const QString &person)
{
    m_trouble->setBusy(true, tr("Making a backup, then lifting the company ..."));
    errands::upgrade(location).then(this, [this, location, person](const errands::Lift &lift) {
        m_trouble->setBusy(false);
        if (lift.problems.empty())
            visit(location, person);
        else
            m_trouble->complain(lift.problems.front());
    });
}

} // namespace millrace::ui
