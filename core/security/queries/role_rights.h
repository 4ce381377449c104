// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::security {

/// What roles may do.
struct RoleRights
{
    std::optional<Id<SecurityRole>> role;

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("role", &RoleRights::role, "Only of this role"));
    }

    struct Row
    {
        QString role;
        QString name;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("role", &Row::role, "The role"),
                                  field("name", &Row::name, "The right"));
        }
    };

    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {u"security.role_rights"_s, u"security/role_rights"_s, u"The rights of roles."_s, uR"({"role": "planner"})"_s,
                {u"role"_s, u"name"_s}};
    }
};

} // namespace millrace::security
