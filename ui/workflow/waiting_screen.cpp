// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/waiting_screen.h"

#include "foundation/record/list_screen.h"
#include "words/titles.h"
#include "words/words.h"
#include "workflow/waiting.h"

#include <QCoreApplication>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("millrace::ui", text); }

void tell(const Surroundings &surroundings, const door::Problems &problems, const QString &done)
{
    if (problems.empty())
        return surroundings.navigator->say(Navigator::Tone::Good, done);
    const auto words = wordsFor(problems.front());
    surroundings.navigator->say(Navigator::Tone::Bad, words.remedy.isEmpty() ? words.reason : words.reason + u' ' + words.remedy);
}

/// Runs on the side that writes, and tells how it went; whatever waits is looked at again.
template<typename Work>
void settle(const Surroundings &surroundings, QWidget *screen, const QString &done, Work work)
{
    surroundings.office->at(Office::Side::Writing, std::move(work)).then(screen, [surroundings, done](const door::Problems &problems) {
        tell(surroundings, problems, done);
        Q_EMIT surroundings.office->happened(0);
    }).onFailed(screen, [surroundings](const Fault &fault) { tell(surroundings, {problemOf(fault)}, {}); });
}

std::optional<QString> askWhy(QWidget *parent, const QString &title)
{
    bool ok = false;
    const auto why = QInputDialog::getText(parent, title, tr("Why"), QLineEdit::Normal, {}, &ok).trimmed();
    return ok && !why.isEmpty() ? std::optional(why) : std::nullopt;
}

std::vector<Action> actions(const Surroundings &surroundings, QWidget *screen)
{
    const auto idOf = [](const QJsonObject &row) { return row[u"id"_s].toInteger(); };
    const auto approve = [=](const QJsonObject &row) {
        settle(surroundings, screen, tr("%1 is approved and done.").arg(commandTitle(row[u"command"_s].toString())),
               [id = idOf(row)](Desk &desk) { return workflow::approve(desk.door(), id, desk.session()).problems; });
    };
    const auto refuse = [=](const QJsonObject &row) {
        if (const auto why = askWhy(screen, tr("Refuse")))
            settle(surroundings, screen, tr("Refused."), [id = idOf(row), why = *why](Desk &desk) { return workflow::refuse(desk.door(), id, desk.session(), why); });
    };
    const auto again = [=](const QJsonObject &row) {
        settle(surroundings, screen, tr("%1 is done.").arg(commandTitle(row[u"command"_s].toString())),
               [id = idOf(row)](Desk &desk) { return workflow::resubmit(desk.door(), id, desk.session()).problems; });
    };
    const auto withdraw = [=](const QJsonObject &row) {
        if (const auto why = askWhy(screen, tr("Withdraw")))
            settle(surroundings, screen, tr("Withdrawn."), [id = idOf(row), why = *why](Desk &desk) { return workflow::withdraw(desk.door(), id, desk.session(), why); });
    };
    return {
        {u"approve"_s, {}, {u"pending"_s}, {u"pending"_s}, tr("Approve"), approve},
        {u"refuse"_s, {}, {u"pending"_s}, {}, tr("Refuse"), refuse},
        {u"resubmit"_s, {}, {u"parked"_s}, {u"parked"_s}, tr("Send again"), again},
        {u"withdraw"_s, {}, {u"pending"_s, u"parked"_s}, {}, tr("Withdraw"), withdraw},
    };
}

} // namespace

void addWaitingScreen(Screens &screens)
{
    const ListSpec spec{u"security.waiting_commands"_s, u"exceptions"_s, tr("Waiting"), u"exception"_s, u"security.waiting_commands"_s,
                        tr("What waits for a second person, or for mending"), {}, {}, {u"content"_s, u"sourceKey"_s, u"settledBy"_s, u"settled"_s, u"id"_s, u"detail"_s}, {}, u"id"_s, {},
                        tr("Nothing waits."), {u"-asked"_s}};
    screens.add({spec.id, spec.workspace, spec.title, spec.icon, spec.query, [spec](const Surroundings &surroundings, const QJsonObject &parameters, QWidget *parent) -> Screen * {
        auto own = spec;
        own.actions = actions(surroundings, parent);
        return new ListScreen(own, surroundings, parameters, parent);
    }});
}

} // namespace millrace::ui
