// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benches.h"

#include "bench/growth.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace millrace::bench {

namespace {

/// From the moment that a process is asked for to the moment that it has ended: what it has printed.
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    MILLRACE_ASSERT(ended, "the bench could not run " + program.toStdString() + ": " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

Figure measureStart(const Options &options, const Company &company, const QStringList &arguments, const QString &sql)
{
    const auto mill = QCoreApplication::applicationFilePath();
    const auto shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    const auto file = company.location().path;
    const auto ours = [&] { return QJsonObject{{u"bytes"_s, qint64(outputOf(mill, arguments).size())}, {u"floor"_s, shell}}; };
    const auto name = u"start: mill "_s + arguments.front();
    return shell.isEmpty() ? measureReading(options, company, name, 0, ours) : measureReading(options, company, name, 0, ours, [&] { outputOf(shell, {file, sql}); });
}

} // namespace

std::vector<Figure> benchStart(const Options &options, const Progress &progress)
{
    progress(u"start"_s);
    const Company company(store::Engine::Sqlite, options);
    const auto sql = u"SELECT code, name FROM unit"_s;
    return {measureStart(options, company, {u"help"_s}, u"SELECT 1"_s), measureStart(options, company, {u"ask"_s, company.location().path, u"masterdata.units"_s}, sql)};
}

} // namespace millrace::bench
