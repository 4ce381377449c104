// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/waiting.h"

#include "cli/company.h"
#include "cli/terminal.h"
#include "cli/verbs.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

std::int64_t numberOf(const Arguments &arguments)
{
    bool ok = false;
    const auto number = arguments.word(1, u"the number of the waiting command"_s).toLongLong(&ok);
    if (!ok || number <= 0)
        throw UsageError(u"a waiting command goes by its number, which \"mill waiting\" shows"_s);
    return number;
}

Exit answer(const QString &outcome, const door::Problems &problems, Exit exit)
{
    if (forEyes()) {
        for (const auto &problem : problems)
            complain(describe(problem));
        if (problems.empty())
            print(good(outcome));
        return exit;
    }
    QJsonArray list;
    for (const auto &problem : problems)
        list.append(toJson(problem));
    QJsonObject out{{u"outcome"_s, outcome}};
    if (!problems.empty())
        out.insert(u"problems"_s, list);
    printJson(out);
    return exit;
}

Exit answer(const door::Outcome &outcome)
{
    using enum door::Outcome::Kind;
    const auto exit = outcome.kind == Accepted ? Exit::Ok
        : outcome.kind == Asked                ? Exit::Question
        : outcome.kind == Rejected             ? Exit::Rejected
                                               : Exit::Waiting;
    return answer(store::snakeCase(store::enumText(outcome.kind)), outcome.problems, exit);
}

Exit answer(const QString &outcome, const door::Problems &problems)
{
    return answer(problems.empty() ? outcome : u"rejected"_s, problems, problems.empty() ? Exit::Ok : Exit::Rejected);
}

} // namespace

Exit runWaiting(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"state"_s}, {});
    arguments.atMost(1);
    QStringList ask{arguments.word(0, u"the database"_s), u"security.waiting_commands"_s};
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
    return answer(workflow::approve(company.door(), number, company.session()));
}

Exit runRefuse(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"why"_s}, {});
    arguments.atMost(2);
    const auto number = numberOf(arguments);
    Company company(arguments.word(0, {}), arguments.option(u"as"_s));
    return answer(u"refused"_s, workflow::refuse(company.door(), number, company.session(), arguments.option(u"why"_s)));
}

Exit runWithdraw(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"why"_s}, {});
    arguments.atMost(2);
    const auto number = numberOf(arguments);
    Company company(arguments.word(0, {}), arguments.option(u"as"_s));
    return answer(u"withdrawn"_s, workflow::withdraw(company.door(), number, company.session(), arguments.option(u"why"_s)));
}

} // namespace millrace::cli
