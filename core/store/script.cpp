// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/script.h"

#include "base/fault.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::store::script {

QString forEngine(const QString &text, Engine engine)
{
    const auto mine = engine == Engine::Sqlite ? "-- [sqlite]"_L1 : "-- [postgresql]"_L1;
    const auto other = engine == Engine::Sqlite ? "-- [postgresql]"_L1 : "-- [sqlite]"_L1;
    QString out;
    bool keep = true;
    for (const auto line : QStringView(text).split(u'\n')) {
        const auto trimmed = line.trimmed();
        if (trimmed == mine || trimmed == "-- [all]"_L1)
            keep = true;
        else if (trimmed == other)
            keep = false;
        else if (keep)
            out.append(line).append(u'\n');
    }
    return out;
}

QStringList statements(const QString &text)
{
    static const QRegularExpression trigger(uR"(^\s*CREATE\s+(TEMP\s+)?TRIGGER)"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList out;
    QString current;
    bool dollar = false;
    bool inTrigger = false;
    for (const auto line : QStringView(text).split(u'\n')) {
        const auto trimmed = line.trimmed();
        if (current.isEmpty() && (trimmed.isEmpty() || trimmed.startsWith("--"_L1)))
            continue;
        if (current.isEmpty())
            inTrigger = trigger.match(line).hasMatch() && !line.contains("EXECUTE"_L1);
        current.append(line).append(u'\n');
        if (line.count(u"$$"_s) % 2 == 1)
            dollar = !dollar;
        // PostgreSQL's triggers call a function and have no body of their own.
        if (inTrigger && trimmed.contains("EXECUTE FUNCTION"_L1))
            inTrigger = false;
        const bool ends = inTrigger ? trimmed.compare("END;"_L1, Qt::CaseInsensitive) == 0 : trimmed.endsWith(u';');
        if (ends && !dollar) {
            out.append(current.trimmed().chopped(inTrigger ? 0 : 1));
            current.clear();
        }
    }
    if (!current.trimmed().isEmpty())
        out.append(current.trimmed());
    return out;
}

void collectTables(const QString &text, std::map<QString, QStringList> &tablesByClass)
{
    static const QRegularExpression table(uR"(CREATE TABLE (\w+) \( -- (\w+))"_s);
    auto matches = table.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        tablesByClass[match.captured(2)].append(match.captured(1));
    }
}

namespace {

QString expandForEach(const QString &text, const std::map<QString, QStringList> &tablesByClass)
{
    QString out;
    QString block;
    QStringList tables;
    bool inside = false;
    for (const auto line : QStringView(text).split(u'\n')) {
        const auto trimmed = line.trimmed();
        if (trimmed.startsWith("-- for each "_L1)) {
            inside = true;
            tables.clear();
            block.clear();
            for (const auto name : trimmed.mid(12).split(u',')) {
                const auto found = tablesByClass.find(name.trimmed().toString());
                MILLRACE_ASSERT(found != tablesByClass.end(), "a class of tables that no table has");
                tables += found->second;
            }
        } else if (inside && trimmed == "-- end"_L1) {
            inside = false;
            for (const auto &table : tables)
                out.append(QString(block).replace(u"{table}"_s, table));
        } else {
            (inside ? block : out).append(line).append(u'\n');
        }
    }
    return out;
}

} // namespace

QStringList schema(const QString &text, Engine engine, const std::map<QString, QStringList> &tablesByClass)
{
    auto lines = expandForEach(forEngine(text, engine), tablesByClass);
    if (engine == Engine::Sqlite) {
        static const QRegularExpression bigint(uR"(\bBIGINT\b)"_s);
        static const QRegularExpression tableEnd(uR"(^\);$)"_s, QRegularExpression::MultilineOption);
        // An event's row closes it and comes last. Not by PRAGMA defer_foreign_keys, which makes all prepared statements anew.
        static const QRegularExpression reference(uR"(\b(REFERENCES \w+))"_s);
        lines.replace(bigint, u"INTEGER"_s);
        lines.replace(reference, uR"(\1 DEFERRABLE INITIALLY DEFERRED)"_s);
        lines.replace(tableEnd, u") STRICT;"_s);
    }
    return statements(lines);
}

QString query(const QString &text, Engine engine)
{
    static const QRegularExpression each(uR"(IN each\((:\w+)\))"_s);
    static const QRegularExpression eachText(uR"(IN each_text\((:\w+)\))"_s);
    static const QRegularExpression lock(uR"(\bFOR (UPDATE|NO KEY UPDATE|SHARE|KEY SHARE)( OF [\w, ]+)?)"_s);
    auto out = forEngine(text, engine).trimmed();
    if (out.endsWith(u';'))
        out.chop(1);
    if (engine == Engine::Sqlite) {
        out.replace(each, uR"(IN (SELECT value FROM json_each(\1)))"_s);
        out.replace(eachText, uR"(IN (SELECT value FROM json_each(\1)))"_s);
        out.replace(lock, QString());
    } else {
        out.replace(each, uR"(= ANY (\1::bigint[]))"_s);
        out.replace(eachText, uR"(= ANY (\1::text[]))"_s);
    }
    return out;
}

std::vector<std::pair<QString, QString>> named(const QString &text)
{
    std::vector<std::pair<QString, QString>> out;
    for (const auto line : QStringView(text).split(u'\n')) {
        if (line.startsWith("-- name: "_L1))
            out.emplace_back(line.mid(9).trimmed().toString(), QString());
        else if (!out.empty())
            out.back().second.append(line).append(u'\n');
    }
    return out;
}

} // namespace millrace::store::script
