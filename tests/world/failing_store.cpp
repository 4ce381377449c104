// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world/failing_store.h"

#include "store/schema.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

QStringList businessTables()
{
    QStringList tables{u"event"_s, u"waiting_command"_s};
    for (const auto &[tableClass, names] : store::tablesByClass()) {
        if (tableClass != "system"_L1)
            tables += names;
    }
    tables.sort();
    return tables;
}

QSqlQuery rowsOf(store::Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw Bug("no fingerprint: " + query.lastError().text().toStdString());
    return query;
}

/// PostgreSQL adds its rows up itself, in one question.
QString hashedByServer(const QString &table)
{
    return u"SELECT '%1' AS name, md5(string_agg(CAST(t AS TEXT), ';' ORDER BY CAST(t AS TEXT))) FROM %1 t"_s.arg(table);
}

} // namespace

QByteArray fingerprint(store::Connection &connection)
{
    static const auto tables = businessTables();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (connection.engine() == store::Engine::PostgreSql) {
        QStringList questions;
        for (const auto &table : tables)
            questions.append(hashedByServer(table));
        for (auto query = rowsOf(connection, questions.join(u" UNION ALL "_s) + u" ORDER BY name"_s); query.next();)
            hash.addData(query.value(1).toString().toUtf8() + ';');
        return hash.result();
    }
    for (const auto &table : tables) {
        QStringList rows;
        auto query = rowsOf(connection, u"SELECT * FROM "_s + table);
        const auto columns = query.record().count();
        while (query.next()) {
            QString row;
            for (int i = 0; i < columns; ++i)
                row += query.value(i).toString() + u'\x1f';
            rows.append(row);
        }
        rows.sort();
        hash.addData(table.toUtf8());
        for (const auto &row : rows)
            hash.addData(row.toUtf8());
    }
    return hash.result();
}

QString failAtEveryWrite(World &world, const char *command, const char *json, const QStringList &accepted)
{
    const auto before = fingerprint(world.connection());
    door::Sending sending;
    sending.id = CommandId::make(world.clock().now());
    sending.accepted = accepted;
    for (int failing = 1; failing < 200; ++failing) {
        int writes = 0;
        world.connection().onWrite([&](const QString &what) {
            if (++writes == failing)
                throw Fault(Fault::Kind::DiskFull, what, u"the test fails this write"_s);
        });
        bool failed = false;
        door::Outcome outcome;
        try {
            outcome = world.submit(command, json, sending);
        } catch (const Fault &) {
            failed = true;
        }
        world.connection().onWrite({});
        if (!failed) {
            const auto word = World::word(outcome);
            return word == "ok"_L1 ? QString() : u"%1 was answered with %2"_s.arg(QString::fromUtf8(command), word);
        }
        if (fingerprint(world.connection()) != before)
            return u"%1 left something behind when its write %2 failed"_s.arg(QString::fromUtf8(command)).arg(failing);
    }
    return u"%1 never succeeds"_s.arg(QString::fromUtf8(command));
}

} // namespace millrace::test
