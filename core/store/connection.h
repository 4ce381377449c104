// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/bind.h"
#include "store/statement.h"
#include "store/table.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <set>
#include <unordered_map>

namespace millrace::store {

/// Where a database is: a path, or postgresql://user:password@host:port/database?sslmode=...
struct Location
{
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite's file.
    QString host, database, user, password, options;
    int port = 5432;

    static Location parse(const QString &text);
    QString toString() const; ///< Without the password.
};

/// "MILL": how a file of ours is told from other SQLite files.
inline constexpr std::int64_t applicationId = 0x4d494c4c;

/// One connection to one database, used by one thread. Throws Fault for all that the world does wrong.
class Connection
{
public:
    enum class Open { Existing, Create };

    explicit Connection(const Location &location, Open how = Open::Existing);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Engine engine() const { return m_location.engine; }
    const Location &location() const { return m_location; }

    /// Transactions are begun and ended by the door, and by the store itself.
    enum class Transaction { Write, Snapshot };
    void begin(Transaction kind = Transaction::Write);
    void commit();
    void rollback() noexcept;
    bool inTransaction() const { return m_inTransaction; }

    /// Runs a prepared statement; the query stands before its first row. Valid until the same statement runs again.
    QSqlQuery &run(const Statement &statement, std::initializer_list<Bind> binds = {});
    QSqlQuery &run(const Statement &statement, std::span<const Bind> binds);
    /// Runs text that is not from a file: schema scripts and the store's own.
    void execute(const QString &sql);

    /// Writes sets of rows in this order: on PostgreSQL all in one message to the server, on SQLite row by row through
    /// prepared statements. An update goes by the key and must find every row.
    struct Write
    {
        enum class Kind { Insert, Update };
        Kind kind = Kind::Insert;
        Rows rows;
    };
    void write(const std::vector<Write> &sets);
    void insert(const Rows &rows) { write({{Write::Kind::Insert, rows}}); }
    void update(const Rows &rows) { write({{Write::Kind::Update, rows}}); }

    /// The rows of a table whose column holds one of these ids, as they are stored, by the key where there is one.
    Rows rowsWith(const Table &table, const char *column, std::span<const std::int64_t> ids);

    /// A file's number that changes with every commit of another connection; SQLite only.
    std::int64_t dataVersion();

    /// A seam for tests: called before every statement that may write; may throw.
    void onWrite(std::function<void(const QString &)> hook) { m_onWrite = std::move(hook); }
    /// How many statements were run: for tests of how many a command takes.
    std::int64_t statementCount() const { return m_statementCount; }

    QSqlDatabase &database() { return m_database; }
    [[noreturn]] void fail(const QSqlError &error, const QString &attempted);

private:
    QSqlQuery &prepared(const QString &key, const std::function<QString()> &text);
    void exec(QSqlQuery &query, const QString &attempted);
    void configure();
    void close();
    bool isOurFile();
    void writeAhead();
    void writing(const QString &what);
    void writeSet(const Write &set, QString &message);
    void writeRows(const Write &set);

    Location m_location;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<int, std::unique_ptr<QSqlQuery>> m_byStatement;
    std::map<QString, std::unique_ptr<QSqlQuery>> m_byText;
    std::set<QString> m_sets; ///< PostgreSQL: the sets that are prepared.
    std::function<void(const QString &)> m_onWrite;
    std::int64_t m_statementCount = 0;
    bool m_inTransaction = false;
};

} // namespace millrace::store
