// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

#include <QStringList>

namespace millrace::store {
class Reader;
}

namespace millrace::door {

/// A right held: a command ("sales.ShipGoods"), a query ("sales.?open_orders"), all commands or all queries of a room
/// ("sales.*", "sales.?*"), to approve one ("approve:sales.ShipGoods", "approve:sales.*", "approve:*"), or everything
/// ("*"); in one entity or plant, or, where they are none, in all.
struct Right
{
    QString name;
    Id<Entity> entity;
    Id<Plant> plant;
};

/// Who is asking, and what they may do. Made by security at sign-in.
struct Session
{
    Id<Person> person;
    QString code;
    QString name;
    std::vector<Right> rights;
    QString source = QStringLiteral("mill"); ///< The screen, program or connection that events are recorded under.

    /// Whether the right is held anywhere.
    bool may(QStringView right) const;
    /// Whether it is held here. None as entity or plant stands for the whole company, or the whole entity.
    bool may(QStringView right, Id<Entity> entity, Id<Plant> plant) const;
};

/// A person with the rights of the roles that they hold now. None where the person does not exist or is not active.
std::optional<Session> readSession(store::Reader &reader, Id<Person> person);

} // namespace millrace::door
