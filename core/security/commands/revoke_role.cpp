// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/commands/revoke_role.h"

#include "security/gathering.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

using enum RevokeRole::Rejection;

struct Facts
{
    std::optional<PersonRow> person;
    std::optional<RoleRow> role;
    std::vector<QString> rights;
    Scope scope;
    std::optional<RoleHeldRow> held;
    std::int64_t otherAdministrators = 0;
};

void check(const RevokeRole &, door::Checks &)
{
}

Facts gather(const RevokeRole &c, door::Gather &read)
{
    Facts f;
    f.person = lockedPerson(read, c.person);
    f.role = lockedRole(read, c.role);
    f.rights = rightsOf(read, {c.role});
    f.scope = scopeOf(read, c.entity, c.plant);
    f.held = roleHeld(read, c.person, c.role, f.scope.entity, f.scope.plant);
    if (f.held)
        f.otherAdministrators = otherAdministrators(read, {{}, f.held->id, 0});
    return f;
}

door::Decision decide(const RevokeRole &, const Facts &f, const door::Work &)
{
    if (!f.person)
        return door::reject(PersonUnknown, &RevokeRole::person);
    if (!f.role)
        return door::reject(RoleUnknown, &RevokeRole::role);
    if (f.scope.entityUnknown)
        return door::reject(EntityUnknown, &RevokeRole::entity);
    if (f.scope.plantUnknown)
        return door::reject(PlantUnknown, &RevokeRole::plant);
    if (f.scope.plantElsewhere)
        return door::reject(PlantOfOtherEntity, &RevokeRole::plant);
    if (!f.held || !f.held->held)
        return door::reject(RoleNotHeld, &RevokeRole::role);
    if (f.otherAdministrators == 0)
        return door::reject(LastAdministrator, &RevokeRole::role);
    auto row = *f.held;
    row.held = false;
    door::Changes changes;
    changes.update(row);
    changes.event().entity = f.scope.entity;
    changes.event().plant = f.scope.plant;
    return door::accept(std::move(changes), RevokeRole::Receipt{std::int64_t(f.rights.size())});
}

} // namespace

door::CommandSpec RevokeRole::spec()
{
    return {u"security.RevokeRole"_s, 1, u"security.role_revoked"_s, u"Takes a role from a person."_s,
            uR"({"person": "ben", "role": "planner"})"_s};
}

const door::CommandType &RevokeRole::type()
{
    static const door::CommandOf<RevokeRole, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::security
