// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "base/clock.h"
#include "store/reader.h"
#include "store/transaction.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace millrace::store {

namespace {

const Statement recordMigration{"store/record_migration"};
const Statement appliedMigrations{"store/applied_migrations"};
const Statement readSetting{"store/read_setting"};
const Statement writeSetting{"store/write_setting"};
const Statement migrationTable{"store/migration_table"};
const Statement anyTable{"store/any_table"};
const Statement applicationIdOf{"store/application_id"};

struct Migration
{
    int number;
    QString name;
    QString text;
    QString checksum() const { return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()); }
};

struct Applied
{
    std::int64_t number = 0;
    QString checksum;
    static constexpr auto fields() { return std::tuple(field("number", &Applied::number), field("checksum", &Applied::checksum)); }
};

std::vector<Migration> migrations()
{
    std::vector<Migration> out;
    for (const auto &path : statements::filesBelow(u"store/migrations/"_s)) {
        const auto name = path.section(u'/', -1);
        out.push_back({name.left(4).toInt(), name, statements::file(path)});
    }
    return out; // Paths come sorted.
}

QString guards(Engine engine)
{
    QString out;
    for (const auto &path : statements::filesBelow(engine == Engine::Sqlite ? u"store/guards/sqlite/"_s : u"store/guards/postgresql/"_s))
        out += statements::file(path);
    return out;
}

/// Changes with the guards and with the tables that they stand on.
QString guardsChecksum(Engine engine)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(guards(engine).toUtf8());
    for (const auto &migration : migrations())
        hash.addData(migration.text.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

std::map<QString, QStringList> tablesByClass()
{
    std::map<QString, QStringList> out;
    for (const auto &migration : migrations())
        script::collectTables(migration.text, out);
    return out;
}

SchemaState schemaState(Connection &connection)
{
    const auto attempted = u"read the schema of %1"_s.arg(connection.location().toString());
    Reader reader(connection);
    SchemaState state;
    const auto known = migrations();
    state.wanted = known.empty() ? 0 : known.back().number;
    if (!reader.value<std::int64_t>(migrationTable)) {
        if (reader.value<std::int64_t>(anyTable))
            throw Fault(Fault::Kind::Damaged, attempted, u"it holds tables of another program"_s);
        return state;
    }
    if (connection.engine() == Engine::Sqlite && reader.value<std::int64_t>(applicationIdOf) != applicationId)
        throw Fault(Fault::Kind::Damaged, attempted, u"it is not a file of Millrace"_s);
    for (const auto &applied : reader.all<Applied>(appliedMigrations)) {
        if (applied.number > state.wanted)
            throw Fault(Fault::Kind::Newer, attempted, u"it was written by a newer Millrace"_s);
        if (known[size_t(applied.number - 1)].checksum() != applied.checksum)
            throw Fault(Fault::Kind::Damaged, attempted, u"migration %1 is not the one that this program knows"_s.arg(applied.number));
        state.present = int(applied.number);
    }
    // The making of a new database may have been broken off before its first table.
    if (state.present > 0)
        state.guardsCurrent = reader.value<QString>(readSetting, {{"name", "guards"}}) == guardsChecksum(connection.engine());
    return state;
}

void upgradeSchema(Connection &connection, const std::function<void(const QString &)> &progress)
{
    const auto say = [&](const QString &what) {
        if (progress)
            progress(what);
    };
    const auto state = schemaState(connection);
    const SystemClock clock;
    std::map<QString, QStringList> classes;
    if (state.present == 0) {
        if (connection.engine() == Engine::Sqlite)
            connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
        connection.execute(script::schema(u"CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied BIGINT NOT NULL\n);\n"_s,
                                          connection.engine(), {}).front());
    }
    for (const auto &migration : migrations()) {
        script::collectTables(migration.text, classes);
        if (migration.number <= state.present)
            continue;
        say(migration.name);
        inTransaction(connection, [&] {
            for (const auto &statement : script::schema(migration.text, connection.engine(), classes))
                connection.execute(statement);
            connection.run(recordMigration, {{"number", std::int64_t(migration.number)}, {"name", migration.name},
                                             {"checksum", migration.checksum()}, {"applied", clock.now()}});
        });
    }
    if (state.isCurrent())
        return;
    say(u"guards"_s);
    inTransaction(connection, [&] {
        for (const auto &statement : script::schema(guards(connection.engine()), connection.engine(), classes))
            connection.execute(statement);
        connection.run(writeSetting, {{"name", "guards"}, {"value", guardsChecksum(connection.engine())}});
    });
}

} // namespace millrace::store
