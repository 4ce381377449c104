// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/lock_screen.h"

#include "shell/entry.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

LockScreen::LockScreen(const std::shared_ptr<Office> &office, QWidget *window)
    : EntrancePage(office->session().name, tr("The desk is locked. What was open and typed is still there."), window, 360), m_office(office)
{
    setObjectName(u"lockScreen"_s);
    m_password = new Entry(tr("Password"), Entry::secret(widget(), u"password"_s), widget());
    column()->addWidget(m_password);
    auto *unlock = addFoot(tr("Unlock"), false);
    auto *change = new QPushButton(tr("Change person"), widget());
    change->setObjectName(u"changePerson"_s);
    change->setProperty("quiet", true);
    column()->addWidget(change, 0, Qt::AlignRight);
    connect(unlock, &QPushButton::clicked, this, &LockScreen::unlock);
    connect(static_cast<QLineEdit *>(m_password->editor()), &QLineEdit::returnPressed, this, &LockScreen::unlock);
    connect(change, &QPushButton::clicked, this, &LockScreen::changeAsked);
    window->installEventFilter(this);
    resize(window->size());
    show();
    raise();
    m_password->setFocus();
}

QString LockScreen::error() const { return m_password->error().isEmpty() ? complaint() : m_password->error(); }

/// Signing in anew is the proof, on either engine; the session that is open goes on.
void LockScreen::unlock()
{
    auto *edit = static_cast<QLineEdit *>(m_password->editor());
    auto location = m_office->location();
    if (location.engine == store::Engine::PostgreSql)
        location.password = edit->text();
    setBusy(true);
    Office::open(location, {m_office->session().code, edit->text(), {}, {}, false}).then(this, [this, edit](const Opening &opening) {
        setBusy(false);
        if (opening.office) {
            Q_EMIT unlocked();
            return;
        }
        const auto &problem = opening.problems.front();
        if (problem.code == "SignInLockedOut"_L1)
            m_password->setError(tr("Too many wrong passwords: locked for %n more minute(s).", nullptr, problem.arguments.value("minutes"_L1).toInt()));
        else if (problem.code == "SignInFailed"_L1 || problem.arguments.value("reason"_L1).toString().contains("password"_L1))
            m_password->setError(tr("The password is wrong."));
        else
            complain(problem);
        edit->selectAll();
        edit->setFocus();
    });
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return EntrancePage::eventFilter(watched, event);
}

} // namespace millrace::ui
