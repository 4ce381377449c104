// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "security/types/rows.h"

namespace millrace::security {

/// Everybody who may, or might once, sign in.
struct Persons
{
    static constexpr auto fields() { return std::tuple(); }

    struct Row
    {
        QString code;
        QString name;
        PersonState state{};
        QString language;
        QString databaseRole;
        QString roles;
        std::optional<Instant> lastSignIn;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code, "What the person signs in as"),
                                  field("name", &Row::name, "The person's name"),
                                  field("state", &Row::state, "active, locked or left"),
                                  field("language", &Row::language, "Language of the screens"),
                                  field("databaseRole", &Row::databaseRole, "What the person connects as, on PostgreSQL"),
                                  field("roles", &Row::roles, "Roles held, with where they hold"),
                                  field("lastSignIn", &Row::lastSignIn, "When the person last signed in"));
        }
    };

    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {u"security.persons"_s, u"security/persons"_s, u"People with their roles."_s, uR"({})"_s,
                {u"code"_s}};
    }
};

} // namespace millrace::security
