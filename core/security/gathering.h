// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"
#include "security/types/rows.h"

namespace millrace::security {

// What the commands of this room read.

bool personExists(door::Gather &read, const QString &code);
std::optional<PersonRow> lockedPerson(door::Gather &read, Id<Person> person);
std::optional<CredentialRow> credentialOf(door::Gather &read, Id<Person> person);
std::optional<Id<Person>> badgeHolder(door::Gather &read, const QString &badge);

bool roleExists(door::Gather &read, const QString &code);
bool rolesExist(door::Gather &read, const std::vector<Id<SecurityRole>> &roles);
std::vector<QString> rightsOf(door::Gather &read, const std::vector<Id<SecurityRole>> &roles);
std::optional<RoleRow> lockedRole(door::Gather &read, Id<SecurityRole> role);
std::optional<RoleRightRow> roleRight(door::Gather &read, Id<SecurityRole> role, const QString &name);
std::optional<RoleHeldRow> roleHeld(door::Gather &read, Id<Person> person, Id<SecurityRole> role, Id<Entity> entity, Id<Plant> plant);

/// Where a role is to hold: none stands for everywhere. A plant brings its entity along.
struct Scope
{
    Id<Entity> entity;
    Id<Plant> plant;
    bool entityUnknown = false;
    bool plantUnknown = false;
    bool plantElsewhere = false; ///< Not of the entity that was named.
};
Scope scopeOf(door::Gather &read, const std::optional<Id<Entity>> &entity, const std::optional<Id<Plant>> &plant);

/// How many could still do everything everywhere without this person, this held role or this right.
struct Without
{
    Id<Person> person;
    std::int64_t held = 0;
    std::int64_t right = 0;
};
std::int64_t otherAdministrators(door::Gather &read, const Without &without);

/// The credential with this password, written anew or over the one that was read.
void putPassword(door::Changes &changes, Id<Person> person, const std::optional<CredentialRow> &credential, const QString &hash);

/// Empty, for the station's own, or a language that the screens have.
bool isLanguage(const QString &code);

} // namespace millrace::security
