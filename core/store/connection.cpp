// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "store/sql_faults.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace millrace::store {

Location Location::parse(const QString &text)
{
    Location out;
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1)) {
        out.path = text;
        return out;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2)
        throw Fault(Fault::Kind::Other, u"read the database's address"_s, u"postgresql://user@host:port/database is wanted"_s);
    out.engine = Engine::PostgreSql;
    out.host = url.host();
    out.port = url.port(5432);
    out.database = url.path(QUrl::FullyDecoded).mid(1);
    out.user = url.userName(QUrl::FullyDecoded);
    out.password = url.password(QUrl::FullyDecoded);
    QStringList options;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        options.append(name + u'=' + value);
    out.options = options.join(u';');
    return out;
}

QString Location::toString() const
{
    if (engine == Engine::Sqlite)
        return path;
    return u"postgresql://%1@%2:%3/%4"_s.arg(user, host).arg(port).arg(database);
}

namespace {

std::atomic<int> nextConnection = 0;

} // namespace

Connection::Connection(const Location &location, Open how)
    : m_location(location), m_name(u"millrace-%1"_s.arg(nextConnection++))
{
    const bool sqlite = engine() == Engine::Sqlite;
    const auto attempted = u"open %1"_s.arg(location.toString());
    if (sqlite && how == Open::Existing && !QFile::exists(location.path))
        throw Fault(Fault::Kind::Unavailable, attempted, u"there is no such file"_s);
    m_database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_name);
    if (sqlite) {
        m_database.setDatabaseName(location.path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_ENABLE_REGEXP=0"_s);
    } else {
        m_database.setHostName(location.host);
        m_database.setPort(location.port);
        m_database.setDatabaseName(location.database);
        m_database.setUserName(location.user);
        m_database.setPassword(location.password);
        m_database.setConnectOptions(u"application_name=millrace;connect_timeout=10"_s + (location.options.isEmpty() ? QString() : u";"_s + location.options));
    }
    if (!m_database.open()) {
        const auto error = m_database.lastError();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw Fault(faultKind(error, engine()) == Fault::Kind::Other ? Fault::Kind::Unavailable : faultKind(error, engine()), attempted, error.databaseText().trimmed());
    }
    m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    configure();
}

Connection::~Connection()
{
    if (m_inTransaction)
        rollback();
    m_byStatement.clear();
    m_byText.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

/// PostgreSQL's time-outs and isolation, SQLite's journal and checks; the reasons are in house.md, section 5.
void Connection::configure()
{
    if (engine() == Engine::PostgreSql) {
        execute(u"SET statement_timeout = '120s'; SET lock_timeout = '15s'; SET idle_in_transaction_session_timeout = '60s'; "
                "SET default_transaction_isolation = 'read committed'; SET timezone = 'UTC'; SET client_min_messages = warning"_s);
        return;
    }
    for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                               u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -65536"_s, u"PRAGMA mmap_size = 268435456"_s})
        execute(pragma);
    execute(u"CREATE TEMP TABLE visible_entity (id INTEGER PRIMARY KEY)"_s);
    execute(u"CREATE TEMP TABLE visible_plant (id INTEGER PRIMARY KEY)"_s);
}

void Connection::fail(const QSqlError &error, const QString &attempted)
{
    throw Fault(faultKind(error, engine()), attempted, faultReason(error));
}

void Connection::exec(QSqlQuery &query, const QString &attempted)
{
    ++m_statementCount;
    if (!query.exec())
        fail(query.lastError(), attempted);
}

void Connection::begin(Transaction kind)
{
    MILLRACE_ASSERT(!m_inTransaction, "a transaction inside a transaction");
    const bool write = kind == Transaction::Write;
    if (engine() == Engine::Sqlite)
        execute(write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    else
        execute(write ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    m_inTransaction = true;
    if (engine() == Engine::Sqlite && write)
        execute(u"PRAGMA defer_foreign_keys = ON"_s);
}

void Connection::commit()
{
    writing(u"commit"_s);
    execute(u"COMMIT"_s);
    m_inTransaction = false;
}

void Connection::rollback() noexcept
{
    for (auto &[index, query] : m_byStatement)
        query->finish();
    for (auto &[text, query] : m_byText)
        query->finish();
    QSqlQuery query(m_database);
    query.exec(u"ROLLBACK"_s); // Where this fails the connection is gone, and the transaction with it.
    m_inTransaction = false;
}

void Connection::writing(const QString &what)
{
    if (m_onWrite)
        m_onWrite(what);
}

void Connection::execute(const QString &sql)
{
    ++m_statementCount;
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(query.lastError(), sql.left(200));
}

QSqlQuery &Connection::run(const Statement &statement, std::initializer_list<Bind> binds)
{
    return run(statement, std::span(binds.begin(), binds.size()));
}

QSqlQuery &Connection::run(const Statement &statement, std::span<const Bind> binds)
{
    auto &slot = m_byStatement[statement.index()];
    if (!slot) {
        slot = std::make_unique<QSqlQuery>(m_database);
        slot->setForwardOnly(engine() == Engine::Sqlite);
        if (!slot->prepare(statement.text(engine()))) {
            const auto error = slot->lastError();
            slot.reset();
            fail(error, u"prepare "_s + statement.name());
        }
    }
    for (const auto &bind : binds) {
        QVariant value = bind.value.toVariant();
        if (bind.isList)
            value = engine() == Engine::Sqlite ? jsonText(bind.list) : arrayText(bind.list);
        slot->bindValue(u':' + QLatin1StringView(bind.name), value);
    }
    exec(*slot, statement.name());
    return *slot;
}

QSqlQuery &Connection::prepared(const QString &key, const std::function<QString()> &text)
{
    auto &slot = m_byText[key];
    if (!slot) {
        slot = std::make_unique<QSqlQuery>(m_database);
        if (!slot->prepare(text())) {
            const auto error = slot->lastError();
            slot.reset();
            fail(error, u"prepare "_s + key);
        }
    }
    return *slot;
}

namespace {

QString columnList(const Table &table, const QString &prefix = {})
{
    QStringList names;
    for (const auto &column : table.columns)
        names.append(prefix + QLatin1StringView(column.name));
    return names.join(u", "_s);
}

QString unnest(const Table &table)
{
    QStringList arrays;
    for (const auto &column : table.columns)
        arrays.append(column.type == ColumnType::BigInt ? u"?::bigint[]"_s : u"?::text[]"_s);
    return u"unnest("_s + arrays.join(u", "_s) + u')';
}

QString insertText(const Table &table, Engine engine)
{
    const auto head = u"INSERT INTO %1 (%2) "_s.arg(QLatin1StringView(table.name), columnList(table));
    if (engine == Engine::PostgreSql)
        return head + u"SELECT * FROM "_s + unnest(table);
    QStringList places(qsizetype(table.columns.size()), u"?"_s);
    return head + u"VALUES ("_s + places.join(u", "_s) + u')';
}

QString updateText(const Table &table, Engine engine)
{
    const QLatin1StringView key(table.columns[size_t(table.key)].name);
    QStringList sets;
    for (const auto &column : table.columns) {
        const QLatin1StringView name(column.name);
        sets.append(engine == Engine::PostgreSql ? u"%1 = n.%1"_s.arg(name) : u"%1 = ?"_s.arg(name));
    }
    if (engine == Engine::PostgreSql)
        return u"UPDATE %1 AS t SET %2 FROM %3 AS n (%4) WHERE t.%5 = n.%5"_s
            .arg(QLatin1StringView(table.name), sets.join(u", "_s), unnest(table), columnList(table), key);
    return u"UPDATE %1 SET %2 WHERE %3 = ?"_s.arg(QLatin1StringView(table.name), sets.join(u", "_s), key);
}

} // namespace

void Connection::insert(const Rows &rows)
{
    if (rows.rows.empty())
        return;
    const auto &table = *rows.table;
    const auto key = u"insert "_s + QLatin1StringView(table.name);
    writing(key);
    auto &query = prepared(key, [&] { return insertText(table, engine()); });
    if (engine() == Engine::PostgreSql) {
        std::vector<Value> column(rows.rows.size());
        for (size_t c = 0; c < table.columns.size(); ++c) {
            for (size_t r = 0; r < rows.rows.size(); ++r)
                column[r] = rows.rows[r][c];
            query.bindValue(int(c), arrayText(column));
        }
        exec(query, key);
        return;
    }
    for (const auto &row : rows.rows) {
        for (size_t c = 0; c < row.size(); ++c)
            query.bindValue(int(c), row[c].toVariant());
        exec(query, key);
    }
}

Rows Connection::rowsWith(const Table &table, const char *column, std::span<const std::int64_t> ids)
{
    const QLatin1StringView name(table.name);
    const auto key = u"rows of %1 with %2"_s.arg(name, QLatin1StringView(column));
    auto &query = prepared(key, [&] {
        auto text = u"SELECT %1 FROM %2 WHERE %3 IN each(:ids)"_s.arg(columnList(table), name, QLatin1StringView(column));
        if (table.key >= 0)
            text += u" ORDER BY "_s + QLatin1StringView(table.columns[size_t(table.key)].name);
        return script::query(text, engine());
    });
    const std::vector<Value> list(ids.begin(), ids.end());
    query.bindValue(u":ids"_s, engine() == Engine::Sqlite ? jsonText(list) : arrayText(list));
    exec(query, key);
    Rows out{&table, {}};
    while (query.next()) {
        Cells cells;
        for (size_t i = 0; i < table.columns.size(); ++i)
            cells.push_back(Value::fromVariant(query.value(int(i))));
        out.rows.push_back(std::move(cells));
    }
    query.finish();
    return out;
}

void Connection::update(const Rows &rows)
{
    if (rows.rows.empty())
        return;
    const auto &table = *rows.table;
    MILLRACE_ASSERT(table.key >= 0, "an update of a table without a key");
    const auto key = u"update "_s + QLatin1StringView(table.name);
    writing(key);
    auto &query = prepared(key, [&] { return updateText(table, engine()); });
    qint64 found = 0;
    if (engine() == Engine::PostgreSql) {
        std::vector<Value> column(rows.rows.size());
        for (size_t c = 0; c < table.columns.size(); ++c) {
            for (size_t r = 0; r < rows.rows.size(); ++r)
                column[r] = rows.rows[r][c];
            query.bindValue(int(c), arrayText(column));
        }
        exec(query, key);
        found = query.numRowsAffected();
    } else {
        for (const auto &row : rows.rows) {
            for (size_t c = 0; c < row.size(); ++c)
                query.bindValue(int(c), row[c].toVariant());
            query.bindValue(int(row.size()), row[size_t(table.key)].toVariant());
            exec(query, key);
            found += query.numRowsAffected();
        }
    }
    MILLRACE_ASSERT(found == qint64(rows.rows.size()), "an update that did not find its row");
}

} // namespace millrace::store
