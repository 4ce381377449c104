// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/status_line.h"

#include "foundation/theme/theme.h"
#include "house/reception.h"
#include "words/titles.h"

#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr int patience = 200; ///< Milliseconds before anything is said of running.
constexpr int between = 100;  ///< Milliseconds from one look at how far it is to the next.
constexpr int steps = 1000;

void setInk(QLabel *label, const QString &ink)
{
    label->setProperty("ink", ink);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

/// What is not known takes no room.
void fill(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// "Plant NORTH", or "3 plants" where there are more.
QString oneOrCount(const std::vector<QString> &names, const QString &one, const QString &many)
{
    if (names.empty())
        return {};
    return names.size() == 1 ? one.arg(names.front()) : many.arg(names.size());
}

} // namespace

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent)
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    m_company = add(u"statusCompany"_s, tr("Company"));
    m_place = add(u"statusPlace"_s, tr("Plant"));
    m_period = add(u"statusPeriod"_s, tr("Period"));
    m_person = add(u"statusPerson"_s, tr("Person"));
    m_connectionIcon = new QLabel(this);
    m_work = new QLabel(this);
    m_work->setProperty("ink", u"muted"_s);
    m_work->setAccessibleName(tr("Running"));
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(96);
    m_progress->setAccessibleName(tr("Progress"));
    m_connection = new QLabel(this);
    m_connection->setAccessibleName(tr("Connection"));
    m_connection->setObjectName(u"statusConnection"_s);
    m_stop = new QToolButton(this);
    m_stop->setObjectName(u"statusStop"_s);
    m_stop->setText(tr("Cancel"));
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::TabFocus);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_office && !m_office->running().empty())
            m_office->running().front()->isStopped = true;
    });
    for (auto *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_stop, m_connectionIcon, m_connection})
        addPermanentWidget(widget);
    m_work->hide();
    m_progress->hide();
    m_stop->hide();
    m_look.setInterval(between);
    connect(&m_look, &QTimer::timeout, this, &StatusLine::showProgress);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const bool runs = !m_work->text().isEmpty();
        m_work->setVisible(runs);
        m_progress->setVisible(runs);
        m_stop->setVisible(runs && m_office->running().front()->canStop);
        showProgress();
        if (runs)
            m_look.start();
    });
    connect(&Theme::of(), &Theme::changed, this, &StatusLine::showConnection);
}

QLabel *StatusLine::add(const QString &name, const QString &accessible)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setAccessibleName(accessible);
    label->setProperty("ink", u"muted"_s);
    label->setContentsMargins(8, 0, 8, 0);
    addWidget(label);
    label->hide();
    return label;
}

QString StatusLine::company() const { return m_company->text(); }
QString StatusLine::connection() const { return m_connection->text(); }
QString StatusLine::work() const { return m_work->text(); }

void StatusLine::watch(const std::shared_ptr<Office> &office)
{
    m_office = office;
    connect(office.get(), &Office::workChanged, this, &StatusLine::showWork);
    connect(office.get(), &Office::reachableChanged, this, &StatusLine::showConnection);
    const auto &session = office->session();
    fill(m_person, session.name.isEmpty() ? session.code : session.name);
    m_person->setToolTip(tr("Signed in as %1").arg(session.code));
    showConnection();
    learn();
}

void StatusLine::learn()
{
    m_office->at(Office::Side::Reading, [](Desk &desk) { return house::whereabouts(desk.connection(), desk.clock().today()); })
        .onFailed([](const Fault &) { return house::Whereabouts(); })
        .then(this, [this](const house::Whereabouts &here) {
        fill(m_company, oneOrCount(here.entities, u"%1"_s, tr("%1 entities")));
        fill(m_place, oneOrCount(here.plants, tr("Plant %1"), tr("%1 plants")));
        m_company->setToolTip(QStringList(here.entities.begin(), here.entities.end()).join(u'\n'));
        m_place->setToolTip(QStringList(here.plants.begin(), here.plants.end()).join(u", "_s));
        if (!here.period.isEmpty())
            fill(m_period, tr("Period %1, %2").arg(here.period, choiceTitle(here.periodState).toLower()));
        if (!here.entities.empty())
            Q_EMIT companyKnown(here.entities.front());
    });
}

void StatusLine::showWork()
{
    const auto &running = m_office->running();
    m_work->setText(running.empty()       ? QString()
                    : running.size() == 1 ? running.front()->title
                                          : tr("%1, and %2 more").arg(running.front()->title).arg(running.size() - 1));
    if (running.empty()) {
        m_patience.stop();
        m_look.stop();
        for (auto *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_stop})
            widget->hide();
    } else if (m_work->isVisible()) {
        m_stop->setVisible(running.front()->canStop);
    } else if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void StatusLine::showProgress()
{
    if (m_office->running().empty())
        return;
    const auto &running = *m_office->running().front();
    const qint64 total = running.total;
    const qint64 done = std::min<qint64>(running.done, total);
    m_progress->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_progress->setValue(int(done * steps / total));
    m_progress->setToolTip(total > 0 ? tr("%1 of %2 rows").arg(QLocale().toString(done), QLocale().toString(total)) : QString());
    m_stop->setAccessibleName(tr("Cancel: %1").arg(running.title));
    m_stop->setEnabled(!running.isStopped);
}

void StatusLine::showConnection()
{
    if (!m_office)
        return;
    const auto &theme = Theme::of();
    const auto &location = m_office->location();
    const bool reachable = m_office->isReachable();
    const bool sqlite = location.engine == store::Engine::Sqlite;
    m_connectionIcon->setPixmap(theme.pixmap(reachable ? u"database"_s : u"bad"_s, reachable ? Ink::Muted : Ink::Bad, space::iconSmall));
    m_connection->setText(!reachable ? tr("No connection; what is typed is kept") : sqlite ? tr("On this computer") : location.host);
    m_connection->setToolTip(location.toString());
    setInk(m_connection, reachable ? u"muted"_s : u"bad"_s);
}

} // namespace millrace::ui
