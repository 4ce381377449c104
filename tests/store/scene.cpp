// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/scene.h"

#include "base/fault.h"
#include "world/world.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

QString read(const QString &file)
{
    QFile in(QStringLiteral(MILLRACE_SOURCE "/tests/store/guards/") + file);
    MILLRACE_ASSERT(in.open(QIODevice::ReadOnly), "there is no script " + file.toStdString());
    return QString::fromUtf8(in.readAll());
}

QMap<QString, QString> values(const QString &list)
{
    QMap<QString, QString> out;
    for (const auto &pair : list.split(u", "_s))
        out.insert(pair.section(u'=', 0, 0).trimmed(), pair.section(u'=', 1).trimmed());
    return out;
}

/// Parts and default values, from parts.sql.
const QMap<QString, QString> &parts()
{
    static const QMap<QString, QString> all = [] {
        QMap<QString, QString> out;
        QString part;
        for (const auto &line : read(u"parts.sql"_s).split(u'\n')) {
            if (line.startsWith("-- defaults: "_L1))
                out.insert(values(line.mid(13)));
            else if (line.startsWith("-- part: "_L1))
                part = line.mid(9);
            else if (!part.isEmpty())
                out[part].append(line).append(u'\n');
        }
        return out;
    }();
    return all;
}

QString filledIn(QString text, const QMap<QString, QString> &values)
{
    static const QRegularExpression name(uR"(\{([a-z_]+)\})"_s);
    for (int depth = 0; depth < 10; ++depth) {
        const auto match = name.match(text);
        if (!match.hasMatch())
            return text;
        QString out;
        qsizetype at = 0;
        for (const auto &found : name.globalMatch(text)) {
            MILLRACE_ASSERT(values.contains(found.captured(1)), "no value for " + found.captured().toStdString());
            out += text.mid(at, found.capturedStart() - at) + values[found.captured(1)];
            at = found.capturedEnd();
        }
        text = out + text.mid(at);
    }
    MILLRACE_ASSERT(false, "parts that hold each other");
}

const QString eventRow = u"INSERT INTO event (id, command_id, command, version, name, entity, plant, person, approver, source, entered, day, "
                         "correlation, content, content_hash, receipt) VALUES ({e}, '{command_id}', '{command}', 1, 'n', {event_entity}, "
                         "{event_plant}, {person}, {approver}, 'test', {entered}, '2026-03-05', 'c', '{}', 'h', '{}');\n"_s;

} // namespace

bool Scene::isOn(store::Engine engine) const
{
    return on.isEmpty() || on == nameOf(engine);
}

QString Scene::saidBy(store::Engine engine) const
{
    return engine == store::Engine::Sqlite && !saysOnSqlite.isEmpty() ? saysOnSqlite : says;
}

std::vector<Scene> scenes(const QString &file)
{
    std::vector<Scene> out;
    for (const auto &line : read(file).split(u'\n')) {
        const auto value = line.section(u": "_s, 1);
        if (line.startsWith("-- scene: "_L1))
            out.emplace_back().name = value;
        else if (out.empty())
            continue;
        else if (line.startsWith("-- as: "_L1))
            out.back().as = value;
        else if (line.startsWith("-- on: "_L1))
            out.back().on = value;
        else if (line.startsWith("-- event: "_L1))
            out.back().event = value;
        else if (line.startsWith("-- with: "_L1))
            out.back().with.insert(values(value));
        else if (line.startsWith("-- says: "_L1))
            out.back().says = value;
        else if (line.startsWith("-- says on sqlite: "_L1))
            out.back().saysOnSqlite = value;
        else if (line.startsWith("-- ask: "_L1))
            out.back().asks.emplace_back(value, QString());
        else if (line.startsWith("-- answer: "_L1))
            out.back().asks.back().second = value;
        else
            out.back().sql.append(line).append(u'\n');
    }
    return out;
}

QStringList statements(const Scene &scene, store::Engine engine, std::int64_t event, const QMap<QString, QString> &roles)
{
    auto filling = parts();
    filling.insert(u"e"_s, QString::number(event));
    filling.insert(u"command_id"_s, u"c%1"_s.arg(event));
    filling.insert(roles);
    filling.insert(scene.with);
    const bool sqlite = engine == store::Engine::Sqlite;
    if (filling[u"entered"_s] == "now"_L1)
        filling[u"entered"_s] = sqlite ? u"1"_s : u"(extract(epoch FROM now()) * 1000000)::bigint"_s;
    auto text = scene.sql;
    if (scene.event != "none"_L1)
        text = sqlite ? text + eventRow : eventRow + text;
    return store::script::schema(filledIn(text, filling), engine, {});
}

} // namespace millrace::test
