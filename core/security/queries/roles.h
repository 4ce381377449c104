// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::security {

/// All roles.
struct Roles
{
    static constexpr auto fields() { return std::tuple(); }

    struct Row
    {
        QString code;
        QString name;
        std::int64_t rights = 0;
        std::int64_t holders = 0;

        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code, "What the role is called by"),
                                  field("name", &Row::name, "What people read"),
                                  field("rights", &Row::rights, "How many rights it has"),
                                  field("holders", &Row::holders, "How many people hold it"));
        }
    };

    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {u"security.roles"_s, u"security/roles"_s, u"Roles, with how many people hold them."_s, uR"({})"_s,
                {u"code"_s}};
    }
};

} // namespace millrace::security
