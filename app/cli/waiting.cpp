// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/waiting.h"

#include "cli/company.h"
#include "cli/outcomes.h"
#include "cli/requests.h"
#include "cli/terminal.h"
#include "cli/verbs.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

std::int64_t numberOf(const Arguments &arguments)
{
    bool ok = false;
    const auto number = arguments.word(1, QCoreApplication::translate("millrace::cli", "the number of the waiting command")).toLongLong(&ok);
    if (!ok || number <= 0)
        throw UsageError(QCoreApplication::translate("millrace::cli", "a waiting command goes by its number, which \"mill waiting\" shows"));
    return number;
}

Exit shown(Company &company, door::Outcome outcome)
{
    const auto exit = exitOf(outcome);
    show({std::move(outcome)}, company.connection());
    return exit;
}

Exit settled(const door::Problems &problems, const QString &outcome, const QString &word)
{
    if (!problems.empty())
        throw Refused{problems};
    if (forEyes())
        print(good(word));
    else
        printJson({{u"outcome"_s, outcome}});
    return Exit::Ok;
}

} // namespace

Exit runWaiting(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"state"_s}, {});
    arguments.atMost(1);
    QStringList ask{arguments.word(0, tr("the database")), u"security.waiting_commands"_s};
    if (arguments.has(u"state"_s))
        ask.append(QString::fromUtf8(QJsonDocument(QJsonObject{{u"state"_s, arguments.option(u"state"_s)}}).toJson(QJsonDocument::Compact)));
    if (arguments.has(u"as"_s))
        ask << u"--as"_s << arguments.option(u"as"_s);
    return runAsk(ask);
}

Exit runApprove(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s}, {});
    arguments.atMost(2);
    const auto number = numberOf(arguments);
    Company company(arguments.word(0, {}), arguments.option(u"as"_s));
    return shown(company, workflow::approve(company.door(), number, company.session()));
}

Exit runRefuse(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"why"_s}, {});
    arguments.atMost(2);
    const auto number = numberOf(arguments);
    Company company(arguments.word(0, {}), arguments.option(u"as"_s));
    return settled(workflow::refuse(company.door(), number, company.session(), arguments.option(u"why"_s)), u"refused"_s, tr("Refused"));
}

Exit runWithdraw(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"why"_s}, {});
    arguments.atMost(2);
    const auto number = numberOf(arguments);
    Company company(arguments.word(0, {}), arguments.option(u"as"_s));
    return settled(workflow::withdraw(company.door(), number, company.session(), arguments.option(u"why"_s)), u"withdrawn"_s, tr("Withdrawn"));
}

/// A parked command again: mended where other fields are given, as it was where none are.
Exit runResubmit(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"accept"_s}, {});
    arguments.atMost(3);
    const auto number = numberOf(arguments);
    std::optional<QJsonObject> mended;
    if (const auto json = arguments.wordOr(2, {}); !json.isEmpty()) {
        door::Problems problems;
        mended = parsed(json.toUtf8(), problems);
        if (!problems.empty())
            throw Refused{problems};
    }
    Company company(arguments.word(0, {}), arguments.option(u"as"_s));
    return shown(company, workflow::resubmit(company.door(), number, company.session(), mended, arguments.all(u"accept"_s)));
}

} // namespace millrace::cli
