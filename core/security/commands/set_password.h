// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "security/types/secret.h"

namespace millrace::security {

/// Gives a person a password: for those who forgot theirs. Only its hash is kept, and on PostgreSQL only by the server.
struct SetPassword
{
    Id<Person> person;
    Secret password;

    enum class Rejection {
        PasswordTooShort,
        PersonUnknown,
        PersonHasLeft,
    };
    struct Receipt
    {
        Id<Person> person;
        static constexpr auto fields()
        {
            return std::tuple(store::field("person", &Receipt::person, "Whose password it is"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = SetPassword;
        return std::tuple(field("person", &C::person, "Whose password"),
                          field("password", &C::password, "At least eight characters; kept as a hash only"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::security
