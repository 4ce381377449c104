// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/office/desk.h"

#include "house/house.h"
#include "security/types/secret.h"
#include "security/sign_in.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// Reads the parameters twice: first for the codes in them, then with what the codes stand for.
template<typename Read>
void withNames(store::Connection &connection, const door::QueryType &type, const QJsonObject &parameters, const Read &read)
{
    auto names = door::namesIn(connection, [&](door::JsonReader &reader) {
        type.run(connection, parameters, reader, {{}, 0}, [](const auto &, const auto &) { return false; });
    });
    door::JsonReader reader(names);
    read(reader);
}

/// Texts that could be codes are all that has to be looked up.
bool hasText(const QJsonObject &parameters)
{
    return std::any_of(parameters.begin(), parameters.end(), [](const QJsonValue &value) { return !value.isDouble() && !value.isBool(); });
}

} // namespace

Desk::Desk(const store::Location &location)
    : m_connection(house::open(location)), m_ids(*m_connection), m_door(*m_connection, house::catalogue(), m_clock, m_ids)
{
}

door::Problems Desk::signIn(const Credentials &credentials)
{
    security::SignedIn entered;
    if (credentials.asOwner) {
        entered = security::openSession(*m_connection, credentials.person);
    } else {
        security::SignInDesk desk(*m_connection, m_clock, m_ids, QSysInfo::machineHostName());
        entered = credentials.badge.isEmpty() ? desk.byPassword(credentials.person, security::Secret(credentials.password))
                                              : desk.byBadge(credentials.badge, security::Secret(credentials.pin));
    }
    if (!entered)
        return entered.problems;
    m_session = std::move(*entered.session);
    m_session.source = u"desktop"_s;
    return {};
}

void Desk::takeSession(const door::Session &session)
{
    const auto opened = security::openSession(*m_connection, session.code);
    Q_UNUSED(opened) // SQLite fills what this connection may see; what the person may do is known already.
    m_session = session;
}

const door::QueryType *Desk::permitted(const QString &query, door::Problems &problems) const
{
    const auto *type = house::catalogue().query(query);
    if (!type)
        problems.push_back({u"QueryUnknown"_s, {}, {{u"name"_s, query}}});
    else if (!m_session.may(type->right()))
        problems.push_back({u"NotAllowed"_s, {}, {{u"right"_s, type->right()}}});
    return problems.empty() ? type : nullptr;
}

door::Problems Desk::read(const Question &question, const door::QueryType::TakeRow &take)
{
    door::Problems problems;
    const auto *type = permitted(question.query, problems);
    if (!type)
        return problems;
    const auto run = [&](door::JsonReader &reader) { problems = type->run(*m_connection, question.parameters, reader, question.page, take); };
    if (hasText(question.parameters)) {
        withNames(*m_connection, *type, question.parameters, run);
    } else {
        door::Names names;
        door::JsonReader reader(names);
        run(reader);
    }
    return problems;
}

Rows Desk::ask(const Question &question)
{
    Rows out;
    out.problems = read(question, [&](const QJsonArray &cells, const auto &key) {
        out.rows.push_back(cells);
        if (int(out.rows.size()) == question.page.limit)
            out.lastKey = key();
        return true;
    });
    return out;
}

Extent Desk::outline(const Question &question)
{
    Extent out;
    const auto *type = permitted(question.query, out.problems);
    if (!type)
        return out;
    withNames(*m_connection, *type, question.parameters, [&](door::JsonReader &reader) {
        out.problems = type->outline(*m_connection, question.parameters, reader, question.page, out.outline);
    });
    return out;
}

Groups Desk::groups(const Question &question, const QString &column)
{
    Groups out;
    const auto *type = permitted(question.query, out.problems);
    if (!type)
        return out;
    withNames(*m_connection, *type, question.parameters, [&](door::JsonReader &reader) {
        out.problems = door::groupsOf(*type, *m_connection, question.parameters, reader, question.page, column, out.groups);
    });
    return out;
}

door::Outcome Desk::send(const Draft &draft, bool preview)
{
    auto read = door::readCommand(house::catalogue(), *m_connection, draft.command, draft.fields);
    if (!read.problems.empty()) {
        door::Outcome outcome;
        outcome.commandId = draft.id;
        outcome.problems = std::move(read.problems);
        return outcome;
    }
    door::Sending sending;
    sending.id = draft.id;
    sending.accepted = draft.accepted;
    sending.preview = preview;
    return m_door.submit(read.command, m_session, sending);
}

door::Problems Desk::check(const Draft &draft)
{
    auto read = door::readCommand(house::catalogue(), *m_connection, draft.command, draft.fields);
    if (!read.problems.empty())
        return read.problems;
    return read.command.type->check(read.command.fields);
}

door::Problem problemOf(const Fault &fault)
{
    const auto name = QString(store::enumText(fault.kind()));
    return {name, {}, {{u"attempted"_s, fault.attempted()}, {u"reason"_s, fault.reason()}, {u"fault"_s, true}}};
}

bool isFault(const door::Problem &problem)
{
    return problem.arguments.value("fault"_L1).toBool();
}

} // namespace millrace::ui
