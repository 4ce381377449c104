// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/company.h"
#include "cli/outcomes.h"
#include "cli/requests.h"
#include "cli/terminal.h"
#include "cli/verbs.h"

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

Answer rejected(door::Problems problems, const door::CommandType *type = nullptr)
{
    door::Outcome outcome;
    outcome.problems = std::move(problems);
    return {std::move(outcome), type};
}

Answer submit(Company &company, const Request &request)
{
    if (!request.problems.empty())
        return rejected(request.problems);
    auto command = read(company.door(), request);
    if (!command.problems.empty())
        return rejected(std::move(command.problems), command.command.type);
    return {company.door().submit(command.command, company.session(), request.sending), command.command.type};
}

/// Each line for itself.
Exit doLines(Company &company, bool preview, bool park)
{
    auto exit = Exit::Ok;
    qint64 lines = 0;
    for (QByteArray line; nextLine(line);) {
        auto request = requestOf(line);
        request.sending.preview = preview;
        request.sending.park = park;
        const auto answer = submit(company, request);
        show(answer, company.connection());
        exit = worse(exit, exitOf(answer.outcome));
        progress(u"%1 lines"_s.arg(++lines));
    }
    endProgress();
    return exit;
}

/// All or none: what was accepted before a line that is not was taken back with it.
Exit doTogether(Company &company)
{
    std::vector<door::Command> commands;
    std::vector<door::Sending> sendings;
    for (QByteArray line; nextLine(line);) {
        const auto request = requestOf(line);
        auto command = request.problems.empty() ? read(company.door(), request) : door::ReadCommand{{}, request.problems};
        if (!command.problems.empty()) {
            for (const auto &before : commands) {
                door::Outcome accepted;
                accepted.kind = door::Outcome::Kind::Accepted;
                show({accepted, before.type, true}, company.connection());
            }
            show(rejected(std::move(command.problems), command.command.type), company.connection());
            return Exit::Rejected;
        }
        commands.push_back(command.command);
        sendings.push_back(request.sending);
    }
    const auto outcomes = company.door().submitTogether(commands, company.session(), sendings);
    const auto exit = outcomes.empty() ? Exit::Ok : exitOf(outcomes.back());
    for (size_t i = 0; i < outcomes.size(); ++i)
        show({outcomes[i], commands[i].type, exit != Exit::Ok && outcomes[i].kind == door::Outcome::Kind::Accepted}, company.connection());
    return exit;
}

} // namespace

Exit runDo(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"accept"_s, u"id"_s, u"key"_s}, {u"preview"_s, u"park"_s, u"atomic"_s});
    arguments.atMost(3);
    const auto database = arguments.word(0, tr("the database"));
    const bool lines = arguments.word(1, tr("the command")) == "-"_L1;
    const bool preview = arguments.has(u"preview"_s);
    const bool park = arguments.has(u"park"_s);
    if (preview && park)
        throw UsageError(tr("--preview writes nothing, so there is nothing to --park"));
    if (lines && (arguments.has(u"id"_s) || arguments.has(u"key"_s) || arguments.has(u"accept"_s)))
        throw UsageError(tr("with \"-\", each line has its own \"id\", \"key\" and \"accept\""));
    if (arguments.has(u"atomic"_s) && (!lines || preview || park))
        throw UsageError(tr("--atomic goes with \"-\", and with neither --preview nor --park"));
    Request request;
    if (const auto id = arguments.option(u"id"_s); !id.isEmpty()) {
        const auto given = CommandId::parse(id);
        if (!given)
            throw UsageError(tr("--id takes a UUID"));
        request.sending.id = *given;
    }
    Company company(database, arguments.option(u"as"_s));
    if (lines)
        return arguments.has(u"atomic"_s) ? doTogether(company) : doLines(company, preview, park);
    request.command = arguments.word(1, {});
    request.fields = parsed(arguments.wordOr(2, u"{}"_s).toUtf8(), request.problems);
    request.sending.accepted = arguments.all(u"accept"_s);
    request.sending.preview = preview;
    request.sending.park = park;
    request.sending.sourceKey = arguments.option(u"key"_s);
    const auto answer = submit(company, request);
    show(answer, company.connection());
    return exitOf(answer.outcome);
}

} // namespace millrace::cli
