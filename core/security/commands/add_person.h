// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "security/types/secret.h"

namespace millrace::security {

/// Lets a person in: with a name, roles held everywhere, and a password where they sign in with one.
///
/// On PostgreSQL the person becomes a role of the database, "<database>_<code>", which a trigger of the schema makes in
/// the same transaction; so the schema's owner needs the right to create roles.
struct AddPerson
{
    QString code;
    QString name;
    QString language;
    Secret password;
    std::vector<Id<SecurityRole>> roles;

    enum class Rejection {
        CodeInvalid,
        NameMissing,
        LanguageUnknown,
        PasswordTooShort,
        PersonExists,
        CodeTooLongForServer,
        ServerForbidsRoles,
        RoleUnknown,
        RightsBeyondOwn,
    };
    struct Receipt
    {
        Id<Person> person;
        QString databaseRole;
        static constexpr auto fields()
        {
            return std::tuple(store::field("person", &Receipt::person, "The new person"),
                              store::field("databaseRole", &Receipt::databaseRole, "What the person connects as, on PostgreSQL"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = AddPerson;
        return std::tuple(field("code", &C::code, "What the person signs in as").upTo(40),
                          field("name", &C::name, "The person's name").upTo(120),
                          field("language", &C::language, "Language of the screens: en or de; left out, the station's own").upTo(10).optional(),
                          field("password", &C::password, "At least eight characters; kept as a hash only").optional(),
                          field("roles", &C::roles, "Roles to hold in all entities and plants").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::security
