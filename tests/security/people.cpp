// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"

#include "house/house.h"
#include "security/sign_in.h"

#include <QJsonDocument>

namespace millrace::test {

door::Session sessionOf(World &world, const char *person)
{
    auto opened = security::openSession(world.connection(), QString::fromUtf8(person));
    MILLRACE_ASSERT(opened.session, std::string("no session for ") + person);
    return *opened.session;
}

door::Outcome submitAs(World &world, const char *person, const char *command, const char *json, const door::Sending &sending)
{
    const auto before = world.session();
    world.session() = sessionOf(world, person);
    auto outcome = world.submit(command, json, sending);
    world.session() = before;
    return outcome;
}

std::unique_ptr<store::Connection> connectAs(World &world, const char *person, const char *password)
{
    auto location = world.location();
    location.user = location.database + u'_' + QString::fromUtf8(person);
    location.password = QString::fromUtf8(password);
    return house::open(location);
}

QByteArray object(const char *name, const QString &value)
{
    return QJsonDocument(QJsonObject{{QLatin1StringView(name), value}}).toJson(QJsonDocument::Compact);
}

QStringList column(const QJsonArray &rows, const char *name)
{
    QStringList out;
    for (const auto row : rows)
        out.append(row.toObject().value(QLatin1StringView(name)).toVariant().toString());
    return out;
}

} // namespace millrace::test
