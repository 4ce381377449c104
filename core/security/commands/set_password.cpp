// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/commands/set_password.h"

#include "security/gathering.h"
#include "security/rules/names.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

using enum SetPassword::Rejection;

struct Facts
{
    std::optional<PersonRow> person;
    std::optional<CredentialRow> credential;
    QString hash;
};

void check(const SetPassword &c, door::Checks &checks)
{
    checks.rejectIf(c.password.length() < shortestPassword, PasswordTooShort, &SetPassword::password, {{u"least"_s, shortestPassword}});
}

Facts gather(const SetPassword &c, door::Gather &read)
{
    Facts f;
    f.hash = c.password.hash(read.connection().engine());
    f.person = lockedPerson(read, c.person);
    f.credential = credentialOf(read, c.person);
    return f;
}

door::Decision decide(const SetPassword &c, const Facts &f, const door::Work &)
{
    if (!f.person)
        return door::reject(PersonUnknown, &SetPassword::person);
    if (f.person->state == PersonState::Left)
        return door::reject(PersonHasLeft, &SetPassword::person);
    door::Changes changes;
    putPassword(changes, c.person, f.credential, f.hash);
    return door::accept(std::move(changes), SetPassword::Receipt{c.person});
}

} // namespace

door::CommandSpec SetPassword::spec()
{
    return {u"security.SetPassword"_s, 1, u"security.password_set"_s, u"Gives a person a new password."_s,
            uR"({"person": "ben", "password": "correct horse"})"_s};
}

const door::CommandType &SetPassword::type()
{
    static const door::CommandOf<SetPassword, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::security
