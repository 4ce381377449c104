// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/commands/grant_role.h"

#include "security/gathering.h"
#include "security/rules/names.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

using enum GrantRole::Rejection;

struct Facts
{
    std::optional<PersonRow> person;
    std::optional<RoleRow> role;
    std::vector<QString> rights;
    Scope scope;
    std::optional<RoleHeldRow> held;
};

void check(const GrantRole &, door::Checks &)
{
}

Facts gather(const GrantRole &c, door::Gather &read)
{
    Facts f;
    f.person = lockedPerson(read, c.person);
    f.role = lockedRole(read, c.role);
    f.rights = rightsOf(read, {c.role});
    f.scope = scopeOf(read, c.entity, c.plant);
    f.held = roleHeld(read, c.person, c.role, f.scope.entity, f.scope.plant);
    return f;
}

door::Decision decide(const GrantRole &c, const Facts &f, const door::Work &work)
{
    if (!f.person)
        return door::reject(PersonUnknown, &GrantRole::person);
    if (f.person->state == PersonState::Left)
        return door::reject(PersonHasLeft, &GrantRole::person);
    if (!f.role)
        return door::reject(RoleUnknown, &GrantRole::role);
    if (f.scope.entityUnknown)
        return door::reject(EntityUnknown, &GrantRole::entity);
    if (f.scope.plantUnknown)
        return door::reject(PlantUnknown, &GrantRole::plant);
    if (f.scope.plantElsewhere)
        return door::reject(PlantOfOtherEntity, &GrantRole::plant);
    if (c.person == work.session.person)
        return door::reject(OwnRightsKept, &GrantRole::person);
    if (!holdsAll(work.session, f.rights, f.scope.entity, f.scope.plant))
        return door::reject(RightsBeyondOwn, &GrantRole::role);
    if (f.held && f.held->held)
        return door::reject(RoleAlreadyHeld, &GrantRole::role);

    door::Changes changes;
    RoleHeldRow row = f.held.value_or(RoleHeldRow{0, c.person, c.role, f.scope.entity, f.scope.plant, true, {}});
    row.held = true;
    if (f.held)
        changes.update(row);
    else
        changes.insert(row);
    changes.event().entity = f.scope.entity;
    changes.event().plant = f.scope.plant;
    return door::accept(std::move(changes), GrantRole::Receipt{std::int64_t(f.rights.size())});
}

} // namespace

door::CommandSpec GrantRole::spec()
{
    return {u"security.GrantRole"_s, 1, u"security.role_granted"_s, u"Lets a person hold a role, everywhere or in one entity or plant."_s,
            uR"({"person": "ben", "role": "planner"})"_s};
}

const door::CommandType &GrantRole::type()
{
    static const door::CommandOf<GrantRole, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::security
