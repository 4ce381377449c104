// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "security/types/secret.h"

namespace millrace::security {

/// Gives a person a badge and its PIN, to sign in on the shop floor; or takes it away, where the badge is empty.
///
/// Only where Millrace itself lets people in: on PostgreSQL each person connects as themselves.
struct SetBadge
{
    Id<Person> person;
    QString badge;
    Secret pin;

    enum class Rejection {
        BadgeInvalid,
        PinInvalid,
        ServerSignsIn,
        PersonUnknown,
        PersonHasLeft,
        BadgeTaken,
        NothingChanged,
    };
    struct Receipt
    {
        Id<Person> person;
        static constexpr auto fields()
        {
            return std::tuple(store::field("person", &Receipt::person, "Whose badge it is"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = SetBadge;
        return std::tuple(field("person", &C::person, "Whose badge"),
                          field("badge", &C::badge, "What the reader reads; empty to take the badge away").upTo(80),
                          field("pin", &C::pin, "Four to twelve digits; kept as a hash only").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::security
