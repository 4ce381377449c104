// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::security {

/// Who holds which role where.
struct RolesHeld
{
    std::optional<Id<Person>> person;

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("person", &RolesHeld::person, "Only of this person"));
    }

    struct Row
    {
        QString person;
        QString role;
        QString entity;
        QString plant;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("person", &Row::person, "Who"),
                                  field("role", &Row::role, "Which role"),
                                  field("entity", &Row::entity, "In this legal entity; empty in all"),
                                  field("plant", &Row::plant, "In this plant; empty in all"));
        }
    };

    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {u"security.roles_held"_s, u"security/roles_held"_s, u"Who holds which role, and where."_s, uR"({"person": "ben"})"_s,
                {u"person"_s, u"role"_s, u"entity"_s, u"plant"_s}};
    }
};

} // namespace millrace::security
