// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "security/types/secret.h"

namespace millrace::security {

/// A person's own new password, on proof of the one that it replaces.
struct ChangeOwnPassword
{
    Secret current;
    Secret password;

    enum class Rejection {
        PasswordTooShort,
        PasswordSame,
        CurrentPasswordWrong,
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
        using C = ChangeOwnPassword;
        return std::tuple(field("current", &C::current, "The password until now"),
                          field("password", &C::password, "At least eight characters; kept as a hash only"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::security
