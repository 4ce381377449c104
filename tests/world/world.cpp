// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world/world.h"

#include "house/commands/found_company.h"
#include "house/house.h"
#include "house/verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

const Instant worldStart{std::int64_t(Day::of(2026, 3, 2)->number()) * 86'400'000'000 + 28'800'000'000};

QString uniqueName(const QString &stem)
{
    return u"%1_%2_%3"_s.arg(stem).arg(QCoreApplication::applicationPid()).arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
}

void onServer(const QString &sql)
{
    store::Connection server(postgresServer());
    server.execute(sql);
}

void found(const store::Location &location)
{
    auto connection = house::create(location);
    store::BlockIds ids(*connection);
    FakeClock clock(worldStart);
    door::Door door(*connection, house::catalogue(), clock, ids);
    house::FoundCompany company;
    company.company = u"Alder Pumps"_s;
    company.entity = u"ALD"_s;
    company.currency = Currency::parse(u"EUR").value();
    company.chart = u"international"_s;
    company.plant = u"NORTH"_s;
    company.firstDay = Day::of(2025, 1, 1).value();
    company.person = u"boss"_s;
    const auto outcome = door.submit(company, house::programSession());
    MILLRACE_ASSERT(outcome.kind == door::Outcome::Kind::Accepted, "the test company could not be founded: " + World::word(outcome).toStdString());
}

/// People are roles of the whole server; theirs stay behind when a database goes.
const auto dropLeftOverRoles = uR"(DO $$ DECLARE r record; BEGIN
    FOR r IN SELECT a.rolname FROM pg_roles a WHERE shobj_description(a.oid, 'pg_authid') ~ '^millrace \d+$'
        AND NOT EXISTS (SELECT FROM pg_database d WHERE 'millrace ' || d.oid = shobj_description(a.oid, 'pg_authid'))
    LOOP
        BEGIN EXECUTE format('DROP ROLE IF EXISTS %I', r.rolname);
        EXCEPTION WHEN OTHERS THEN NULL; END; -- Another test is just dropping it.
    END LOOP; END $$)"_s;

/// Founded once in a program, and copied for each world.
struct Template
{
    QTemporaryDir folder;
    store::Location sqlite;
    store::Location postgresql;

    const store::Location &of(store::Engine engine)
    {
        auto &location = engine == store::Engine::Sqlite ? sqlite : postgresql;
        if (!location.path.isEmpty() || !location.database.isEmpty())
            return location;
        if (engine == store::Engine::Sqlite) {
            location.path = folder.filePath(u"template.millrace"_s);
        } else {
            location = postgresServer();
            location.database = uniqueName(u"millrace_template"_s);
            onServer(u"CREATE DATABASE %1"_s.arg(location.database));
        }
        found(location);
        return location;
    }
    ~Template()
    {
        if (!postgresql.database.isEmpty())
            onServer(u"DROP DATABASE IF EXISTS %1"_s.arg(postgresql.database));
    }
};

/// Gone with the application, because dropping a database needs one.
std::unique_ptr<Template> theTemplates;

Template &templates()
{
    if (!theTemplates) {
        theTemplates = std::make_unique<Template>();
        qAddPostRoutine([] { theTemplates.reset(); });
    }
    return *theTemplates;
}

} // namespace

store::Location postgresServer()
{
    const auto url = qEnvironmentVariable("MILLRACE_TEST_POSTGRESQL");
    MILLRACE_ASSERT(!url.isEmpty(), "MILLRACE_TEST_POSTGRESQL is not set: tests/run sets it, and tests/support/postgres does for one command");
    return store::Location::parse(url);
}

std::vector<store::Engine> engines()
{
    return {store::Engine::Sqlite, store::Engine::PostgreSql};
}

QString nameOf(store::Engine engine)
{
    return engine == store::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
}

void engineColumn()
{
    QTest::addColumn<store::Engine>("engine");
    for (const auto engine : engines())
        QTest::newRow(qPrintable(nameOf(engine))) << engine;
}

EmptyDatabase::EmptyDatabase(store::Engine engine)
{
    if (engine == store::Engine::Sqlite) {
        m_location.path = m_folder.filePath(u"empty.millrace"_s);
        return;
    }
    m_location = postgresServer();
    m_location.database = uniqueName(u"millrace_empty"_s);
    onServer(u"CREATE DATABASE %1"_s.arg(m_location.database));
}

EmptyDatabase::~EmptyDatabase()
{
    if (m_location.engine == store::Engine::PostgreSql) {
        onServer(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_location.database));
        onServer(dropLeftOverRoles);
    }
}

World::World(store::Engine engine) : m_engine(engine), m_location(templates().of(engine)), m_clock(worldStart)
{
    if (engine == store::Engine::Sqlite) {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto path = m_folder->filePath(u"world.millrace"_s);
        QFile::copy(m_location.path, path);
        m_location.path = path;
    } else {
        const auto origin = m_location.database;
        m_location.database = uniqueName(u"millrace_world"_s);
        onServer(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(m_location.database, origin));
    }
    m_connection = connectAgain();
    m_ids = std::make_unique<store::BlockIds>(*m_connection);
    m_session.person = id<Person>("boss");
    m_session.code = m_session.name = u"boss"_s;
    m_session.rights = {{u"*"_s, {}, {}}};
    m_door = std::make_unique<door::Door>(*m_connection, house::catalogue(), m_clock, *m_ids);
}

World::~World()
{
    m_door.reset();
    m_connection.reset();
    if (m_engine == store::Engine::PostgreSql) {
        onServer(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_location.database));
        onServer(dropLeftOverRoles);
    }
}

std::unique_ptr<store::Connection> World::connectAgain() const
{
    auto connection = house::open(m_location);
    if (m_engine == store::Engine::Sqlite) {
        // Durability is for the tests that are about it; these are about results.
        connection->execute(u"PRAGMA synchronous = OFF"_s);
        connection->execute(u"INSERT INTO session_person SELECT id FROM person WHERE code = 'boss'"_s);
    }
    return connection;
}

door::Outcome World::submit(const char *command, const char *json, const door::Sending &sending)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray(json), &error);
    MILLRACE_ASSERT(document.isObject(), std::string("bad JSON in a test: ") + json);
    return submit(QString::fromUtf8(command), document.object(), sending);
}

door::Outcome World::submit(const QString &command, const QJsonObject &json, const door::Sending &sending)
{
    auto read = door::readCommand(house::catalogue(), *m_connection, command, json);
    if (!read.problems.empty()) {
        door::Outcome outcome;
        outcome.problems = std::move(read.problems);
        return outcome;
    }
    return m_door->submit(read.command, m_session, sending);
}

door::Outcome World::must(const char *command, const char *json, const door::Sending &sending)
{
    auto outcome = submit(command, json, sending);
    if (outcome.kind != door::Outcome::Kind::Accepted)
        throw Bug(std::string(command) + " " + json + " was answered with " + word(outcome).toStdString()
                  + (outcome.problems.empty() ? std::string() : " " + QJsonDocument(outcome.problems.front().arguments).toJson(QJsonDocument::Compact).toStdString()));
    return outcome;
}

QJsonArray World::ask(const char *query, const char *json)
{
    const auto *type = house::catalogue().query(QString::fromUtf8(query));
    MILLRACE_ASSERT(type, std::string("no query ") + query);
    const auto parameters = QJsonDocument::fromJson(QByteArray(json)).object();
    auto names = door::namesIn(*m_connection, [&](door::JsonReader &reader) {
        type->run(*m_connection, parameters, reader, {{}, 0}, [](const auto &, const auto &) { return false; });
    });
    door::JsonReader reader(names);
    QJsonArray rows;
    const auto problems = type->run(*m_connection, parameters, reader, {{}, 1'000'000}, [&](const QJsonArray &cells, const auto &) {
        QJsonObject row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(type->info().columns[size_t(i)].name, cells[i]);
        rows.append(row);
        return true;
    });
    MILLRACE_ASSERT(problems.empty(), std::string("bad parameters for ") + query);
    return rows;
}

QString World::word(const door::Outcome &outcome)
{
    using enum door::Outcome::Kind;
    switch (outcome.kind) {
    case Accepted:
        return u"ok"_s;
    case Preview:
        return u"preview"_s;
    case Pending:
        return u"pending"_s;
    case Parked:
        return u"parked"_s;
    case Asked:
        return u"ask "_s + outcome.problems.front().code;
    case Rejected:
        break;
    }
    const auto &problem = outcome.problems.front();
    return problem.field.isEmpty() ? problem.code : problem.code + u" @"_s + problem.field;
}

QString World::breaks()
{
    QStringList lines;
    for (const auto &found : house::verify(*m_connection))
        lines.append(u"%1: %2: %3"_s.arg(found.check, found.subject, found.detail));
    return lines.join(u'\n');
}

std::int64_t World::idOf(const char *naming, const char *code)
{
    auto names = door::namesIn(*m_connection, [&](door::JsonReader &reader) { reader.names().idOf(naming, QString::fromUtf8(code)); });
    const auto id = names.idOf(naming, QString::fromUtf8(code));
    MILLRACE_ASSERT(id > 0, std::string("nothing bears the code ") + code);
    return id;
}

} // namespace millrace::test
