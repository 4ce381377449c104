// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/gathering.h"

#include <set>

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

const store::Statement personByCode{"security/person_exists"};
const store::Statement lockPerson{"security/lock_person"};
const store::Statement readCredential{"security/credential_of"};
const store::Statement readBadgeHolder{"security/badge_holder"};
const store::Statement roleByCode{"security/role_exists"};
const store::Statement rolesById{"security/roles_by_id"};
const store::Statement rightsOfRoles{"security/rights_of_roles"};
const store::Statement lockRole{"security/lock_role"};
const store::Statement readRoleRight{"security/role_right_of"};
const store::Statement readRoleHeld{"security/role_held_of"};
const store::Statement currencyOfEntity{"security/currency_of_entity"};
const store::Statement entityOfPlant{"security/entity_of_plant"};
const store::Statement lockAdministration{"security/lock_administration"};
const store::Statement countOtherAdministrators{"security/other_administrators"};

struct IdRow
{
    std::int64_t id = 0;
    static constexpr auto fields() { return std::tuple(store::field("id", &IdRow::id)); }
};

struct NamedRight
{
    Id<SecurityRole> role;
    QString name;
    static constexpr auto fields() { return std::tuple(store::field("role", &NamedRight::role), store::field("name", &NamedRight::name)); }
};

} // namespace

bool personExists(door::Gather &read, const QString &code)
{
    return read.value<std::int64_t>(personByCode, {{"code", code}}).has_value();
}

std::optional<PersonRow> lockedPerson(door::Gather &read, Id<Person> person)
{
    return read.one<PersonRow>(lockPerson, {{"person", person}});
}

std::optional<CredentialRow> credentialOf(door::Gather &read, Id<Person> person)
{
    return read.one<CredentialRow>(readCredential, {{"person", person}});
}

std::optional<Id<Person>> badgeHolder(door::Gather &read, const QString &badge)
{
    return read.value<Id<Person>>(readBadgeHolder, {{"badge", badge}});
}

bool roleExists(door::Gather &read, const QString &code)
{
    return read.value<std::int64_t>(roleByCode, {{"code", code}}).has_value();
}

bool rolesExist(door::Gather &read, const std::vector<Id<SecurityRole>> &roles)
{
    const std::set<Id<SecurityRole>> wanted(roles.begin(), roles.end());
    return read.all<IdRow>(rolesById, {{"roles", roles}}).size() == wanted.size();
}

std::vector<QString> rightsOf(door::Gather &read, const std::vector<Id<SecurityRole>> &roles)
{
    std::vector<QString> names;
    for (auto &right : read.all<NamedRight>(rightsOfRoles, {{"roles", roles}}))
        names.push_back(std::move(right.name));
    return names;
}

std::optional<RoleRow> lockedRole(door::Gather &read, Id<SecurityRole> role)
{
    return read.one<RoleRow>(lockRole, {{"role", role}});
}

std::optional<RoleRightRow> roleRight(door::Gather &read, Id<SecurityRole> role, const QString &name)
{
    return read.one<RoleRightRow>(readRoleRight, {{"role", role}, {"name", name}});
}

std::optional<RoleHeldRow> roleHeld(door::Gather &read, Id<Person> person, Id<SecurityRole> role, Id<Entity> entity, Id<Plant> plant)
{
    return read.one<RoleHeldRow>(readRoleHeld, {{"person", person}, {"role", role}, {"entity", entity.value}, {"plant", plant.value}});
}

Scope scopeOf(door::Gather &read, const std::optional<Id<Entity>> &entity, const std::optional<Id<Plant>> &plant)
{
    Scope scope;
    if (entity) {
        scope.entity = *entity;
        scope.entityUnknown = !read.value<QString>(currencyOfEntity, {{"entity", *entity}});
    }
    if (plant) {
        scope.plant = *plant;
        const auto owner = read.value<Id<Entity>>(entityOfPlant, {{"plant", *plant}});
        scope.plantUnknown = !owner;
        scope.plantElsewhere = owner && entity && *owner != *entity;
        if (owner && !entity)
            scope.entity = *owner;
    }
    return scope;
}

std::int64_t otherAdministrators(door::Gather &read, const Without &without)
{
    read.all<IdRow>(lockAdministration);
    return read.value<std::int64_t>(countOtherAdministrators, {{"without_person", without.person.value}, {"without_held", without.held},
                                                               {"without_right", without.right}}).value_or(0);
}

void putPassword(door::Changes &changes, Id<Person> person, const std::optional<CredentialRow> &credential, const QString &hash)
{
    auto row = credential.value_or(CredentialRow{person, {}, {}, {}, {}});
    row.passwordHash = hash;
    if (credential)
        changes.update(row);
    else
        changes.insert(row);
}

bool isLanguage(const QString &code)
{
    return code.isEmpty() || code == "en"_L1 || code == "de"_L1;
}

} // namespace millrace::security
