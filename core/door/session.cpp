// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/session.h"

using namespace Qt::StringLiterals;

namespace millrace::door {

namespace {

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

} // namespace millrace::door
