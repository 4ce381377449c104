// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/session.h"

#include "store/reader.h"

using namespace Qt::StringLiterals;

namespace millrace::door {

namespace {

const store::Statement sessionPerson{"door/session_person"};
const store::Statement sessionRights{"door/session_rights"};

struct PersonOfSession
{
    QString code;
    QString name;
    static constexpr auto fields()
    {
        return std::tuple(store::field("code", &PersonOfSession::code), store::field("name", &PersonOfSession::name));
    }
};

struct RightOfSession
{
    QString name;
    Id<Entity> entity;
    Id<Plant> plant;
    static constexpr auto fields()
    {
        using R = RightOfSession;
        return std::tuple(store::field("name", &R::name), store::field("entity", &R::entity), store::field("plant", &R::plant));
    }
};

bool covers(QStringView held, QStringView wanted)
{
    if (held == "*"_L1 || held == wanted)
        return true;
    if (!held.endsWith(u'*'))
        return false;
    const bool wantsQuery = wanted.contains(".?"_L1);
    const bool holdsQueries = held.endsWith(".?*"_L1);
    return wantsQuery == holdsQueries && wanted.startsWith(held.chopped(1));
}

} // namespace

bool Session::may(QStringView right) const
{
    return std::ranges::any_of(rights, [&](const Right &held) { return covers(held.name, right); });
}

bool Session::may(QStringView right, Id<Entity> entity, Id<Plant> plant) const
{
    return std::ranges::any_of(rights, [&](const Right &held) {
        return covers(held.name, right) && (!held.entity || held.entity == entity) && (!held.plant || held.plant == plant);
    });
}

std::optional<Session> readSession(store::Reader &reader, Id<Person> person)
{
    const auto row = reader.one<PersonOfSession>(sessionPerson, {{"person", person}});
    if (!row)
        return std::nullopt;
    Session session;
    session.person = person;
    session.code = row->code;
    session.name = row->name;
    for (auto &right : reader.all<RightOfSession>(sessionRights, {{"person", person}}))
        session.rights.push_back({std::move(right.name), right.entity, right.plant});
    return session;
}

} // namespace millrace::door
