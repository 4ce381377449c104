// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/backup.h"

#include "base/clock.h"
#include "house/house.h"
#include "store/schema.h"
#include "store/sole_use.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
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

/// Nobody may have the file open that is replaced. A damaged one can't be asked; it is what backups are for.
std::unique_ptr<store::SoleUse> soleUse(const store::Location &location)
{
    if (!QFile::exists(location.path))
        return {};
    try {
        return std::make_unique<store::SoleUse>(location);
    } catch (const Fault &fault) {
        if (fault.kind() != Fault::Kind::Damaged)
            throw;
        return {};
    }
}

Fault writeFault(const QFileDevice &file, const QString &attempted)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? Fault::Kind::DiskFull : Fault::Kind::ReadOnly, attempted, file.errorString()};
}

/// Written beside its place first, so that a full disk leaves what is there untouched; then it takes the place at once.
void replace(const store::Location &location, const QString &file, const QString &attempted)
{
    const auto alone = soleUse(location);
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        throw Fault(Fault::Kind::Unavailable, attempted, from.errorString());
    QSaveFile to(location.path);
    if (!to.open(QIODevice::WriteOnly))
        throw writeFault(to, attempted);
    constexpr qint64 piece = 1 << 20;
    for (auto bytes = from.read(piece); !bytes.isEmpty(); bytes = from.read(piece)) {
        if (to.write(bytes) != bytes.size())
            throw writeFault(to, attempted);
    }
    if (from.error() != QFileDevice::NoError)
        throw Fault(Fault::Kind::Unavailable, attempted, from.errorString());
    for (const auto &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(location.path + ending);
    if (!to.commit())
        throw writeFault(to, attempted);
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
    if (store::schemaState(connection).present == 0)
        throw Fault(Fault::Kind::Damaged, attempted, u"there is no company in %1"_s.arg(location.path));
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
    replace(location, file, attempted);
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
