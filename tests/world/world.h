// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "door/door.h"
#include "store/connection.h"

#include <QTemporaryDir>

namespace millrace::test {

/// A clock that says what it is told, and one millisecond more each time it is asked.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant start) : m_now(start) {}
    Instant now() const override
    {
        m_now.micros += 1000;
        return m_now;
    }
    void set(Instant now) { m_now = now; }
    void set(Day day) { m_now = Instant{std::int64_t(day.number()) * 86'400'000'000 + 28'800'000'000}; }

private:
    mutable Instant m_now;
};

/// Both engines: for (const auto engine : engines()).
std::vector<store::Engine> engines();
QString nameOf(store::Engine engine);
/// The data of a test that runs on both: a column "engine" with a row for each; QFETCH(millrace::store::Engine, engine).
void engineColumn();

/// A company of its own on one engine: entity ALD (EUR, chart "international"), plant NORTH with bin NORTH/MAIN, moving
/// average by default, units, reasons, periods open from 2025 to 2027; the clock stands on 2026-03-02. Gone with the object.
class World
{
public:
    explicit World(store::Engine engine);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    store::Engine engine() const { return m_engine; }
    store::Connection &connection() { return *m_connection; }
    const store::Location &location() const { return m_location; }
    /// One more connection to the same database, as another program would have.
    std::unique_ptr<store::Connection> connectAgain() const;
    door::Door &door() { return *m_door; }
    FakeClock &clock() { return m_clock; }
    /// Person "boss" with all rights everywhere.
    door::Session &session() { return m_session; }

    /// Sends a command written as JSON with codes, as mill and the gateway do.
    door::Outcome submit(const char *command, const char *json, const door::Sending &sending = {});
    door::Outcome submit(const QString &command, const QJsonObject &json, const door::Sending &sending = {});
    /// The same, and it must be accepted: throws what was answered instead otherwise.
    door::Outcome must(const char *command, const char *json, const door::Sending &sending = {});
    /// Rows of a query as JSON, each row an object by column.
    QJsonArray ask(const char *query, const char *json = "{}");

    /// The id that a code or number stands for.
    template<typename E>
    Id<E> id(const char *code)
    {
        return Id<E>(idOf(E::naming, code));
    }
    /// The outcome as one word for tables: "ok", "NothingReported @good", "ask MoreThanOrdered", "pending", "parked".
    static QString word(const door::Outcome &outcome);
    /// Everything that house::verify finds, as text; empty when all holds.
    QString breaks();

private:
    std::int64_t idOf(const char *naming, const char *code);

    store::Engine m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    store::Location m_location;
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<store::Ids> m_ids;
    FakeClock m_clock;
    door::Session m_session;
    std::unique_ptr<door::Door> m_door;
};

/// A place for a database with nothing in it; gone with the object.
class EmptyDatabase
{
public:
    explicit EmptyDatabase(store::Engine engine);
    ~EmptyDatabase();
    EmptyDatabase(const EmptyDatabase &) = delete;
    EmptyDatabase &operator=(const EmptyDatabase &) = delete;
    const store::Location &location() const { return m_location; }

private:
    QTemporaryDir m_folder;
    store::Location m_location;
};

/// The database server of the tests, as MILLRACE_TEST_POSTGRESQL names it. Missing is an error, never a reason to skip.
store::Location postgresServer();

} // namespace millrace::test

Q_DECLARE_METATYPE(millrace::store::Engine)
