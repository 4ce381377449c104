// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/company.h"
#include "cli/show_changes.h"
#include "cli/terminal.h"
#include "cli/verbs.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <iostream>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

using Kind = door::Outcome::Kind;

struct Request
{
    QString command;
    QJsonObject fields;
    door::Sending sending;
    door::Problems problems; ///< Of the line itself.
};

door::Problem notJson(const QString &what)
{
    return {u"NotJson"_s, {}, {{u"what"_s, what}}};
}

QJsonObject parsed(const QByteArray &text, door::Problems &problems)
{
    if (!text.isValidUtf8()) {
        problems.push_back(notJson(u"it is not valid UTF-8"_s));
        return {};
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        problems.push_back(notJson(u"%1 at character %2"_s.arg(error.errorString()).arg(error.offset)));
    else if (!document.isObject())
        problems.push_back(notJson(u"an object in braces is wanted"_s));
    return document.object();
}

CommandId idFrom(const QString &text)
{
    const auto id = CommandId::parse(text);
    if (!id)
        throw UsageError(u"--id takes a UUID"_s);
    return *id;
}

/// {"command": ..., "fields": {...}, "id": ..., "key": ..., "accept": [...]}
Request requestOf(const QByteArray &line)
{
    Request out;
    const auto object = parsed(line, out.problems);
    out.command = object[u"command"_s].toString();
    out.fields = object[u"fields"_s].toObject();
    if (const auto id = object[u"id"_s].toString(); !id.isEmpty()) {
        const auto given = CommandId::parse(id);
        if (given)
            out.sending.id = *given;
        else
            out.problems.push_back({u"WrongType"_s, u"id"_s, {{u"wanted"_s, u"a UUID"_s}}});
    }
    out.sending.sourceKey = object[u"key"_s].toString();
    for (const auto code : object[u"accept"_s].toArray())
        out.sending.accepted.append(code.toString());
    return out;
}

QString nearest(const QString &name, const door::Catalogue &catalogue)
{
    for (const auto &[known, command] : catalogue.commands()) {
        if (known.compare(name, Qt::CaseInsensitive) == 0 || known.section(u'.', 1).compare(name, Qt::CaseInsensitive) == 0)
            return known;
    }
    return {};
}

/// The command by its name, also without its room where only one has it.
door::ReadCommand read(Company &company, const Request &request)
{
    auto name = request.command;
    if (!company.door().catalogue().command(name)) {
        const auto near = nearest(name, company.door().catalogue());
        if (!near.isEmpty())
            name = near;
    }
    return door::readCommand(company.door().catalogue(), company.connection(), name, request.fields);
}

struct Answered
{
    door::Outcome outcome;
    const door::CommandType *type = nullptr;
};

Answered submit(Company &company, const Request &request)
{
    door::Outcome refused;
    refused.problems = request.problems;
    if (!refused.problems.empty())
        return {refused};
    auto command = read(company, request);
    if (!command.problems.empty()) {
        refused.problems = std::move(command.problems);
        return {refused};
    }
    return {company.door().submit(command.command, company.session(), request.sending), command.command.type};
}

QString kindText(Kind kind)
{
    return store::snakeCase(store::enumText(kind));
}

/// The receipt with codes where it has ids.
QJsonObject receiptOf(const door::Outcome &outcome, const door::CommandType *type, Company &company)
{
    auto receipt = outcome.receipt;
    if (!type)
        return receipt;
    Codes codes(company.connection());
    for (const auto &field : type->info().receipt) {
        const auto id = receipt[field.name].toInteger();
        if (field.type.startsWith("code of "_L1) && id > 0)
            receipt[field.name] = codes.of(field.type.mid(8).replace(u' ', u'_'), std::int64_t(id));
    }
    return receipt;
}

QJsonObject jsonOf(const door::Outcome &outcome, const door::CommandType *type, Company &company)
{
    QJsonObject out{{u"outcome"_s, kindText(outcome.kind)}};
    if (!outcome.commandId.isNone())
        out[u"id"_s] = outcome.commandId.toString();
    QJsonArray problems;
    for (const auto &problem : outcome.problems)
        problems.append(toJson(problem));
    if (outcome.kind == Kind::Accepted) {
        out[u"event"_s] = qint64(outcome.event.value);
        out[u"receipt"_s] = receiptOf(outcome, type, company);
        if (outcome.repeated)
            out[u"repeated"_s] = true;
    } else if (outcome.kind == Kind::Preview) {
        Codes codes(company.connection());
        out[u"receipt"_s] = receiptOf(outcome, type, company);
        out[u"changes"_s] = cli::jsonOf(*outcome.changes, codes);
    } else if (outcome.kind == Kind::Asked) {
        out[u"questions"_s] = problems;
    } else {
        if (outcome.waiting)
            out[u"waiting"_s] = qint64(outcome.waiting);
        out[u"problems"_s] = problems;
    }
    return out;
}

void show(const door::Outcome &outcome, const door::CommandType *type, Company &company)
{
    if (!forEyes()) {
        printJson(jsonOf(outcome, type, company));
        return;
    }
    switch (outcome.kind) {
    case Kind::Accepted:
        print(good(outcome.repeated ? u"Done before"_s : u"Done"_s) + u"  event %1"_s.arg(outcome.event.value));
        for (const auto receipt = receiptOf(outcome, type, company); const auto &name : receipt.keys())
            print(u"  %1: %2"_s.arg(name, receipt[name].toVariant().toString()));
        return;
    case Kind::Preview: {
        Codes codes(company.connection());
        print(muted(u"Nothing was written. This would be:"_s) + u"\n\n"_s + tablesOf(*outcome.changes, codes));
        return;
    }
    case Kind::Asked:
        for (const auto &question : outcome.problems)
            print(describe(question) + u"  "_s + muted(u"--accept "_s + question.code));
        return;
    case Kind::Pending:
        print(u"Waits for a second person, as %1."_s.arg(outcome.waiting));
        return;
    case Kind::Parked:
        print(u"Parked as %1:"_s.arg(outcome.waiting));
        [[fallthrough]];
    case Kind::Rejected:
        for (const auto &problem : outcome.problems)
            complain(describe(problem));
        return;
    }
}

Exit exitOf(const door::Outcome &outcome)
{
    switch (outcome.kind) {
    case Kind::Accepted:
    case Kind::Preview:
        return Exit::Ok;
    case Kind::Asked:
        return Exit::Question;
    case Kind::Pending:
    case Kind::Parked:
        return Exit::Waiting;
    case Kind::Rejected:
        break;
    }
    return Exit::Rejected;
}

std::vector<Request> requestsFromInput()
{
    std::vector<Request> requests;
    std::string line;
    while (std::getline(std::cin, line)) {
        if (!QByteArray::fromStdString(line).trimmed().isEmpty())
            requests.push_back(requestOf(QByteArray::fromStdString(line)));
    }
    return requests;
}

/// All or none.
Exit doTogether(Company &company, const std::vector<Request> &requests)
{
    std::vector<door::Command> commands;
    std::vector<door::Sending> sendings;
    for (const auto &request : requests) {
        auto problems = request.problems;
        door::ReadCommand command;
        if (problems.empty()) {
            command = read(company, request);
            problems = command.problems;
        }
        if (!problems.empty()) {
            door::Outcome refused;
            refused.problems = problems;
            show(refused, nullptr, company);
            return Exit::Rejected;
        }
        commands.push_back(command.command);
        sendings.push_back(request.sending);
    }
    auto exit = Exit::Ok;
    const auto outcomes = company.door().submitTogether(commands, company.session(), sendings);
    for (size_t i = 0; i < outcomes.size(); ++i) {
        show(outcomes[i], commands[i].type, company);
        exit = std::max(exit, exitOf(outcomes[i]));
    }
    return exit;
}

} // namespace

Exit runDo(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"accept"_s, u"id"_s, u"key"_s}, {u"preview"_s, u"park"_s, u"atomic"_s});
    arguments.atMost(3);
    Company company(arguments.word(0, u"the database"_s), arguments.option(u"as"_s));
    if (arguments.word(1, u"the command"_s) == "-"_L1) {
        if (arguments.has(u"atomic"_s))
            return doTogether(company, requestsFromInput());
        auto worst = Exit::Ok;
        std::string line;
        while (std::getline(std::cin, line)) {
            if (QByteArray::fromStdString(line).trimmed().isEmpty())
                continue;
            auto request = requestOf(QByteArray::fromStdString(line));
            request.sending.preview = arguments.has(u"preview"_s);
            request.sending.park = arguments.has(u"park"_s);
            const auto [outcome, type] = submit(company, request);
            show(outcome, type, company);
            worst = std::max(worst, exitOf(outcome));
        }
        return worst;
    }
    Request request;
    request.command = arguments.word(1, u"the command"_s);
    request.fields = parsed(arguments.wordOr(2, u"{}"_s).toUtf8(), request.problems);
    request.sending.accepted = arguments.all(u"accept"_s);
    request.sending.preview = arguments.has(u"preview"_s);
    request.sending.park = arguments.has(u"park"_s);
    request.sending.sourceKey = arguments.option(u"key"_s);
    if (arguments.has(u"id"_s))
        request.sending.id = idFrom(arguments.option(u"id"_s));
    const auto [outcome, type] = submit(company, request);
    show(outcome, type, company);
    return exitOf(outcome);
}

} // namespace millrace::cli
