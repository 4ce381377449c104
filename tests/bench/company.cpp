// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/company.h"

#include "house/commands/found_company.h"
#include "house/house.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace millrace::bench {

std::vector<store::Engine> enginesOf(const Options &options)
{
    std::vector<store::Engine> out;
    if (options.engine.isEmpty() || options.engine == "sqlite"_L1)
        out.push_back(store::Engine::Sqlite);
    if (!options.postgresql.isEmpty() && (options.engine.isEmpty() || options.engine == "postgresql"_L1))
        out.push_back(store::Engine::PostgreSql);
    return out;
}

Company::Company(store::Engine engine, const Options &options)
    : m_folder(options.folder.isEmpty() ? QString() : options.folder + u"/bench-XXXXXX"_s)
{
    if (engine == store::Engine::Sqlite) {
        m_location.path = m_folder.filePath(u"bench.millrace"_s);
    } else {
        m_server = store::Location::parse(options.postgresql);
        m_location = m_server;
        m_location.database = u"millrace_bench_%1"_s.arg(QRandomGenerator::global()->generate());
        store::Connection(m_server).execute(u"CREATE DATABASE %1"_s.arg(m_location.database));
    }
    house::create(m_location);
    m_connection = connectAgain();
    m_ids = std::make_unique<store::BlockIds>(*m_connection);
    m_door = std::make_unique<door::Door>(*m_connection, house::catalogue(), m_clock, *m_ids);
    m_session = house::programSession();
    house::FoundCompany company;
    company.company = u"Bench"_s;
    company.entity = u"ALD"_s;
    company.currency = Currency::parse(u"EUR").value();
    company.chart = u"international"_s;
    company.plant = u"NORTH"_s;
    company.firstDay = Day::of(m_clock.today().year() - 1, 1, 1).value();
    company.person = u"bench"_s;
    const auto outcome = m_door->submit(company, m_session);
    MILLRACE_ASSERT(outcome.kind == door::Outcome::Kind::Accepted, "the company to measure on was not founded");
    m_connection = nullptr;
    m_connection = connectAgain();
    m_ids = std::make_unique<store::BlockIds>(*m_connection);
    m_door = std::make_unique<door::Door>(*m_connection, house::catalogue(), m_clock, *m_ids);
}

Company::~Company()
{
    m_door.reset();
    m_connection.reset();
    if (engine() == store::Engine::PostgreSql)
        store::Connection(m_server).execute(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_location.database));
}

QString Company::engineVersion() const
{
    const bool sqlite = engine() == store::Engine::Sqlite;
    QSqlQuery query(sqlite ? u"SELECT sqlite_version()"_s : u"SELECT current_setting('server_version') || ', fsync ' || current_setting('fsync')"_s, m_connection->database());
    return query.next() ? query.value(0).toString() : QString();
}

std::unique_ptr<store::Connection> Company::connectAgain() const
{
    auto connection = house::open(m_location);
    if (engine() == store::Engine::Sqlite)
        connection->execute(u"INSERT INTO session_person SELECT id FROM person"_s);
    return connection;
}

door::Command Company::command(const QString &name, const QJsonObject &json)
{
    auto read = door::readCommand(house::catalogue(), *m_connection, name, json);
    MILLRACE_ASSERT(read.problems.empty(), "a command of the bench can't be read: " + name.toStdString() + " " + read.problems.front().field.toStdString());
    return read.command;
}

door::Outcome Company::must(const QString &name, const QJsonObject &json)
{
    auto outcome = m_door->submit(command(name, json), m_session);
    MILLRACE_ASSERT(outcome.kind == door::Outcome::Kind::Accepted,
                    "the bench was answered " + outcome.problems.front().code.toStdString() + " to " + name.toStdString());
    return outcome;
}

void Company::mustAll(const QString &name, const std::vector<QJsonObject> &list, int together)
{
    for (size_t at = 0; at < list.size(); at += size_t(together)) {
        std::vector<door::Command> commands;
        for (size_t i = at; i < std::min(list.size(), at + size_t(together)); ++i)
            commands.push_back(command(name, list[i]));
        const auto outcomes = m_door->submitTogether(commands, m_session, std::vector<door::Sending>(commands.size()));
        const auto &last = outcomes.back();
        MILLRACE_ASSERT(last.kind == door::Outcome::Kind::Accepted, "the bench was answered " + last.problems.front().code.toStdString() + " to " + name.toStdString());
    }
}

} // namespace millrace::bench
