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
    try {
        configure();
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    if (m_inTransaction)
        rollback();
    m_byStatement.clear();
    m_byText.clear();
    close();
}

void Connection::close()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

/// Whether it is a file of Millrace, or becomes one. Another program's is only looked at, and stays as it is.
bool Connection::isOurFile()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT (SELECT application_id FROM pragma_application_id) = %1 OR NOT EXISTS (SELECT 1 FROM sqlite_master)"_s.arg(applicationId)) || !query.next())
        fail(query.lastError(), u"open %1"_s.arg(m_location.path));
    return query.value(0).toBool();
}

/// A file that can't be written can be read as it is: a backup on another medium.
void Connection::writeAhead()
{
    try {
        execute(u"PRAGMA journal_mode = WAL"_s);
    } catch (const Fault &fault) {
        if (fault.kind() != Fault::Kind::ReadOnly && fault.kind() != Fault::Kind::Unavailable)
            throw;
    }
}

/// PostgreSQL's time-outs and isolation, SQLite's journal and checks; the reasons are in house.md, section 5.
void Connection::configure()
{
    if (engine() == Engine::PostgreSql) {
        execute(u"SET statement_timeout = '120s'; SET lock_timeout = '15s'; SET idle_in_transaction_session_timeout = '60s'; "
                "SET default_transaction_isolation = 'read committed'; SET timezone = 'UTC'; SET client_min_messages = warning; "
                "SET jit = off"_s); // Statements are short: compiling one takes longer than running it.
        return;
    }
    if (isOurFile())
        writeAhead();
    for (const auto &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                               u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -65536"_s, u"PRAGMA mmap_size = 268435456"_s})
        execute(pragma);
    // Who is signed in on this connection, and what the roles reach: as views, so that a new plant or role is seen at once.
    execute(u"CREATE TEMP TABLE session_person (id INTEGER PRIMARY KEY)"_s);
    execute(u"CREATE TEMP VIEW visible_entity AS SELECT e.id FROM legal_entity e WHERE EXISTS (SELECT 1 FROM session_person s "
            "JOIN role_held h ON h.person = s.id AND h.held = 1 LEFT JOIN plant l ON l.id = h.plant "
            "WHERE COALESCE(h.entity, l.entity) IS NULL OR COALESCE(h.entity, l.entity) = e.id)"_s);
    execute(u"CREATE TEMP VIEW visible_plant AS SELECT l.id FROM plant l WHERE EXISTS (SELECT 1 FROM session_person s "
            "JOIN role_held h ON h.person = s.id AND h.held = 1 "
            "WHERE (h.entity IS NULL OR h.entity = l.entity) AND (h.plant IS NULL OR h.plant = l.id))"_s);
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

std::int64_t Connection::dataVersion()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA data_version"_s) || !query.next())
        fail(query.lastError(), u"look for changes"_s);
    return query.value(0).toLongLong();
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
    for (size_t i = 0; i < table.columns.size(); ++i)
        arrays.append(u'$' + QString::number(i + 1));
    return u"unnest("_s + arrays.join(u", "_s) + u')';
}

QString keyOf(const Table &table)
{
    MILLRACE_ASSERT(table.key >= 0, "an update of a table without a key");
    return QString::fromLatin1(table.columns[size_t(table.key)].name);
}

/// One statement that takes a whole set, each column as an array.
QString setText(const Table &table, Connection::Write::Kind kind)
{
    const QLatin1StringView name(table.name);
    if (kind == Connection::Write::Kind::Insert)
        return u"INSERT INTO %1 (%2) SELECT * FROM %3"_s.arg(name, columnList(table), unnest(table));
    QStringList sets;
    for (const auto &column : table.columns)
        sets.append(u"%1 = n.%1"_s.arg(QLatin1StringView(column.name)));
    return u"UPDATE %1 AS t SET %2 FROM %3 AS n (%4) WHERE t.%5 = n.%5"_s.arg(name, sets.join(u", "_s), unnest(table), columnList(table), keyOf(table));
}

/// One statement for one row.
QString rowText(const Table &table, Connection::Write::Kind kind)
{
    const QLatin1StringView name(table.name);
    if (kind == Connection::Write::Kind::Insert)
        return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(name, columnList(table), QStringList(qsizetype(table.columns.size()), u"?"_s).join(u", "_s));
    QStringList sets;
    for (const auto &column : table.columns)
        sets.append(u"%1 = ?"_s.arg(QLatin1StringView(column.name)));
    return u"UPDATE %1 SET %2 WHERE %3 = ?"_s.arg(name, sets.join(u", "_s), keyOf(table));
}

QString nameOf(const Connection::Write &set)
{
    return (set.kind == Connection::Write::Kind::Insert ? u"insert_"_s : u"update_"_s) + QLatin1StringView(set.rows.table->name);
}

} // namespace

void Connection::write(const std::vector<Write> &sets)
{
    QString message;
    std::vector<const Write *> sent;
    for (const auto &set : sets) {
        if (set.rows.rows.empty())
            continue;
        writing(nameOf(set));
        if (engine() == Engine::Sqlite) {
            writeRows(set);
        } else {
            writeSet(set, message);
            sent.push_back(&set);
        }
    }
    if (sent.empty())
        return;
    QSqlQuery query(m_database);
    ++m_statementCount;
    if (!query.exec(message))
        fail(query.lastError(), nameOf(*sent.front()));
    for (const auto *set : sent) {
        const bool all = set->kind == Write::Kind::Insert || query.numRowsAffected() == int(set->rows.rows.size());
        MILLRACE_ASSERT(all, "an update that did not find its row");
        if (!query.nextResult() && query.lastError().isValid())
            fail(query.lastError(), u"write rows"_s);
    }
}

/// Adds the execution of a prepared set to a message; prepares it when it is used for the first time.
void Connection::writeSet(const Write &set, QString &message)
{
    const auto &table = *set.rows.table;
    const auto name = nameOf(set);
    if (!m_sets.contains(name)) {
        QStringList types;
        for (const auto &column : table.columns)
            types.append(column.type == ColumnType::BigInt ? u"bigint[]"_s : u"text[]"_s);
        execute(u"PREPARE %1 (%2) AS %3"_s.arg(name, types.join(u", "_s), setText(table, set.kind)));
        m_sets.insert(name);
    }
    message += u"EXECUTE "_s + name + u" ("_s;
    std::vector<Value> column(set.rows.rows.size());
    for (size_t c = 0; c < table.columns.size(); ++c) {
        for (size_t r = 0; r < set.rows.rows.size(); ++r)
            column[r] = set.rows.rows[r][c];
        message += (c ? u", '"_s : u"'"_s) + arrayText(column).replace(u'\'', u"''"_s) + u'\'';
    }
    message += u");"_s;
}

void Connection::writeRows(const Write &set)
{
    const auto &table = *set.rows.table;
    const auto name = nameOf(set);
    auto &query = prepared(name, [&] { return rowText(table, set.kind); });
    for (const auto &row : set.rows.rows) {
        for (size_t c = 0; c < row.size(); ++c)
            query.bindValue(int(c), row[c].toVariant());
        if (set.kind == Write::Kind::Update)
            query.bindValue(int(row.size()), row[size_t(table.key)].toVariant());
        exec(query, name);
        MILLRACE_ASSERT(set.kind == Write::Kind::Insert || query.numRowsAffected() == 1, "an update that did not find its row");
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

} // namespace millrace::store
