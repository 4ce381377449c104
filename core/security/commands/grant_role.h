// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::security {

/// Lets a person hold a role: everywhere, in one legal entity, or in one plant.
///
/// Nobody gives what they do not hold themselves, there, and nobody gives to themselves.
struct GrantRole
{
    Id<Person> person;
    Id<SecurityRole> role;
    std::optional<Id<Entity>> entity;
    std::optional<Id<Plant>> plant;

    enum class Rejection {
        PersonUnknown,
        PersonHasLeft,
        RoleUnknown,
        EntityUnknown,
        PlantUnknown,
        PlantOfOtherEntity,
        OwnRightsKept,
        RightsBeyondOwn,
        RoleAlreadyHeld,
    };
    struct Receipt
    {
        std::int64_t rights = 0;
        static constexpr auto fields()
        {
            return std::tuple(store::field("rights", &Receipt::rights, "How many rights the role has"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = GrantRole;
        return std::tuple(field("person", &C::person, "Who holds it"),
                          field("role", &C::role, "Which role"),
                          field("entity", &C::entity, "Only in this legal entity; left out, in all"),
                          field("plant", &C::plant, "Only in this plant; left out, in all of the entity"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::security
