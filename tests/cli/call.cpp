// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call.h"

#include "base/fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

QJsonObject firstProblem(const Call &call)
{
    return call.json()[u"problems"_s].toArray().first().toObject();
}

} // namespace

QJsonObject Call::json() const
{
    return QJsonDocument::fromJson(output.split('\n').first()).object();
}

QString Call::problem() const
{
    const auto first = firstProblem(*this);
    const auto field = first[u"field"_s].toString();
    return first[u"code"_s].toString() + (field.isEmpty() ? QString() : u" @"_s + field);
}

QString Call::words() const
{
    const auto first = firstProblem(*this);
    return first[u"reason"_s].toString() + u' ' + first[u"remedy"_s].toString();
}

Call mill(const QByteArrayList &words, const QByteArray &input, const QByteArrayList &before)
{
    QProcess process;
    QStringList script{u"-c"_s, u"exec \"$@\""_s, u"sh"_s};
    for (const auto &word : before)
        script.append(QString::fromUtf8(word));
    script.append(QStringLiteral(MILLRACE_MILL));
    for (const auto &word : words)
        script.append(QString::fromUtf8(word));
    process.start(u"/bin/sh"_s, script);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        throw Bug("mill does not answer");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace millrace::test
