// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/backup.h"

#include "base/clock.h"
#include "house/house.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace millrace::house {

namespace {

const store::Statement copyInto{"house/copy_into"};

/// The server's own programs know best; the password goes by the environment, not by the command line.
void runTool(const QString &tool, const QStringList &arguments, const store::Location &location, const QString &attempted)
{
    const auto program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        throw Fault(Fault::Kind::Unavailable, attempted, u"%1 is not installed (package postgresql-client)"_s.arg(tool));
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, location.password);
    process.setProcessEnvironment(environment);
    process.start(program, QStringList{u"--host"_s, location.host, u"--port"_s, QString::number(location.port), u"--username"_s, location.user, u"--no-password"_s} + arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw Fault(Fault::Kind::Unavailable, attempted, QString::fromUtf8(process.readAllStandardError()).simplified().left(400));
}

} // namespace

void backup(const store::Location &location, const QString &file)
{
    const auto attempted = u"back up to %1"_s.arg(file);
    if (QFile::exists(file))
        throw Fault(Fault::Kind::ReadOnly, attempted, u"there is a file of this name already"_s);
    if (location.engine == store::Engine::PostgreSql) {
        runTool(u"pg_dump"_s, {u"--format"_s, u"custom"_s, u"--file"_s, file, location.database}, location, attempted);
        return;
    }
    catalogue();
    store::Connection connection(location);
    store::schemaState(connection); // Throws where it is no company.
    try {
        connection.run(copyInto, {{"file", file}}).finish();
    } catch (...) {
        QFile::remove(file);
        throw;
    }
}

void restore(const QString &file, const store::Location &location, bool force)
{
    const auto attempted = u"restore %1"_s.arg(file);
    if (location.engine == store::Engine::PostgreSql) {
        runTool(u"pg_restore"_s, QStringList{u"--dbname"_s, location.database, u"--exit-on-error"_s, u"--single-transaction"_s} + (force ? QStringList{u"--clean"_s, u"--if-exists"_s} : QStringList{}) + QStringList{file}, location, attempted);
        return;
    }
    catalogue();
    store::Location source;
    source.path = file;
    {
        store::Connection connection(source);
        if (store::schemaState(connection).present == 0)
            throw Fault(Fault::Kind::Damaged, attempted, u"there is no company in it"_s);
    }
    if (QFile::exists(location.path) && !force)
        throw Fault(Fault::Kind::ReadOnly, attempted, u"there is a company in place already, and --force was not given"_s);
    // Beside its place first, so that a full disk leaves what is there untouched.
    const auto beside = location.path + u".restoring"_s;
    QFile::remove(beside);
    if (!QFile::copy(file, beside)) {
        QFile::remove(beside);
        throw Fault(Fault::Kind::DiskFull, attempted, u"the copy could not be written"_s);
    }
    for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(location.path + ending);
    if (!QFile::rename(beside, location.path))
        throw Fault(Fault::Kind::ReadOnly, attempted, u"the copy lies in %1 and could not be put in place"_s.arg(beside));
}

QString upgrade(const store::Location &location, const QString &backupFile, const std::function<void(const QString &)> &progress)
{
    catalogue();
    store::Connection connection(location);
    const auto state = store::schemaState(connection);
    if (state.isCurrent())
        return {};
    if (state.present == 0)
        throw Fault(Fault::Kind::Damaged, u"upgrade %1"_s.arg(location.toString()), u"there is no company in it"_s);
    auto file = backupFile;
    if (file.isEmpty()) {
        const auto stamp = SystemClock().now().toString().left(19).remove(u':').remove(u'-');
        file = location.engine == store::Engine::Sqlite ? u"%1.before-%2"_s.arg(location.path, stamp) : QDir::current().filePath(u"%1.before-%2.dump"_s.arg(location.database, stamp));
    }
    backup(location, file);
    store::upgradeSchema(connection, progress);
    return file;
}

} // namespace millrace::house
