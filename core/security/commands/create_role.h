// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::security {

/// Makes a role, empty or with the rights of another. Nobody makes one with rights that they do not hold themselves.
struct CreateRole
{
    QString code;
    QString name;
    std::optional<Id<SecurityRole>> like;

    enum class Rejection {
        CodeInvalid,
        NameMissing,
        RoleExists,
        RoleUnknown,
        RightsBeyondOwn,
    };
    struct Receipt
    {
        Id<SecurityRole> role;
        std::int64_t rights = 0;
        static constexpr auto fields()
        {
            return std::tuple(store::field("role", &Receipt::role, "The new role"),
                              store::field("rights", &Receipt::rights, "How many rights it has"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = CreateRole;
        return std::tuple(field("code", &C::code, "What the role is called by").upTo(40),
                          field("name", &C::name, "What people read").upTo(120),
                          field("like", &C::like, "The role whose rights it begins with"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::security
