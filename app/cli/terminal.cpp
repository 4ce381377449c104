// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"

#include "words/language.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

bool json = false;

QString painted(const char *code, const QString &text)
{
    static const bool colours = isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    return colours ? u"\033[%1m%2\033[0m"_s.arg(QString::fromLatin1(code), text) : text;
}

} // namespace

bool forEyes() { return !json && isatty(STDOUT_FILENO); }
void alwaysJson() { json = true; }

QString tr(const char *text) { return QCoreApplication::translate("millrace::cli", text); }

void print(const QString &line)
{
    const auto bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void printJson(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(forEyes() ? QJsonDocument::Indented : QJsonDocument::Compact)).trimmed());
}

void complain(const QString &line)
{
    endProgress();
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
}

void progress(const QString &text)
{
    if (isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
}

void endProgress()
{
    if (isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r\033[K");
}

QString bold(const QString &text) { return painted("1", text); }
QString good(const QString &text) { return painted("32", text); }
QString bad(const QString &text) { return painted("31", text); }
QString muted(const QString &text) { return painted("2", text); }

QString table(const QStringList &header, const std::vector<QStringList> &rows, const std::vector<bool> &right)
{
    std::vector<qsizetype> widths;
    for (const auto &cell : header)
        widths.push_back(cell.size());
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row[i].size());
    }
    const auto line = [&](const QStringList &cells) {
        QString out;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                out += u"  "_s;
            out += right[size_t(i)] ? cells[i].rightJustified(widths[size_t(i)]) : cells[i].leftJustified(widths[size_t(i)]);
        }
        while (out.endsWith(u' '))
            out.chop(1);
        return out;
    };
    QStringList lines{bold(line(header))};
    for (const auto &row : rows)
        lines.append(line(row));
    return lines.join(u'\n');
}

QJsonObject toJson(const door::Problem &problem)
{
    const ui::language::AsWritten plain; // Programs read the same whatever the language.
    const auto words = ui::wordsFor(problem);
    QJsonObject out{{u"code"_s, problem.code}, {u"reason"_s, words.reason}};
    if (!problem.field.isEmpty())
        out[u"field"_s] = problem.field;
    if (!words.remedy.isEmpty())
        out[u"remedy"_s] = words.remedy;
    if (!problem.arguments.isEmpty())
        out[u"arguments"_s] = problem.arguments;
    return out;
}

QString describe(const door::Problem &problem)
{
    const auto words = ui::wordsFor(problem);
    auto out = problem.field.isEmpty() ? QString() : bold(problem.field) + u": "_s;
    out += words.reason;
    if (!words.remedy.isEmpty())
        out += u' ' + words.remedy;
    return out + u' ' + muted(u'[' + problem.code + u']');
}

} // namespace millrace::cli
