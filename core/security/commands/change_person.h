// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "security/types/rows.h"

namespace millrace::security {

/// Changes what a person is called, or lets them in no longer.
///
/// Who is locked may come back; who has left may not, and the code is not given to anybody else: what they did stays
/// under their name. On PostgreSQL the server lets neither in.
struct ChangePerson
{
    Id<Person> person;
    std::optional<QString> name;
    std::optional<QString> language;
    std::optional<PersonState> state;

    enum class Rejection {
        NameMissing,
        LanguageUnknown,
        PersonUnknown,
        PersonHasLeft,
        NothingChanged,
        OwnStateKept,
        LastAdministrator,
    };
    struct Receipt
    {
        PersonState state{};
        static constexpr auto fields()
        {
            return std::tuple(store::field("state", &Receipt::state, "The state that the person is in now"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = ChangePerson;
        return std::tuple(field("person", &C::person, "Who"),
                          field("name", &C::name, "The person's name").upTo(120),
                          field("language", &C::language, "Language of the screens: en, de, or empty for the station's own").upTo(10),
                          field("state", &C::state, "active, locked (may come back) or left (for good)"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::security
