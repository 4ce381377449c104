// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/commands/change_own_password.h"

#include "security/gathering.h"
#include "security/rules/hashing.h"
#include "security/rules/names.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

using enum ChangeOwnPassword::Rejection;

struct Facts
{
    std::optional<CredentialRow> credential;
    bool proven = false;
    QString hash;
};

void check(const ChangeOwnPassword &c, door::Checks &checks)
{
    checks.rejectIf(c.password.length() < shortestPassword, PasswordTooShort, &ChangeOwnPassword::password, {{u"least"_s, shortestPassword}})
        .rejectIf(c.password.text() == c.current.text(), PasswordSame, &ChangeOwnPassword::password);
}

/// On PostgreSQL the server has checked the password of this very connection.
Facts gather(const ChangeOwnPassword &c, door::Gather &read)
{
    Facts f;
    const auto engine = read.connection().engine();
    f.hash = c.password.hash(engine);
    f.credential = credentialOf(read, read.work().session.person);
    if (engine == store::Engine::PostgreSql)
        f.proven = c.current.equals(read.connection().location().password);
    else
        f.proven = f.credential && !f.credential->passwordHash.isEmpty() && matchesArgon(c.current.text(), f.credential->passwordHash);
    return f;
}

door::Decision decide(const ChangeOwnPassword &, const Facts &f, const door::Work &work)
{
    if (!f.proven)
        return door::reject(CurrentPasswordWrong, &ChangeOwnPassword::current);
    door::Changes changes;
    putPassword(changes, work.session.person, f.credential, f.hash);
    return door::accept(std::move(changes), ChangeOwnPassword::Receipt{work.session.person});
}

} // namespace

door::CommandSpec ChangeOwnPassword::spec()
{
    return {u"security.ChangeOwnPassword"_s, 1, u"security.own_password_changed"_s, u"Changes one's own password."_s,
            uR"({"current": "correct horse", "password": "battery staple"})"_s};
}

const door::CommandType &ChangeOwnPassword::type()
{
    static const door::CommandOf<ChangeOwnPassword, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::security
