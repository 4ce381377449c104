// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/commands/add_person.h"

#include "security/gathering.h"
#include "security/rules/names.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

using enum AddPerson::Rejection;

const store::Statement mayMakeLogins{"security/may_make_logins"};

struct Facts
{
    bool exists = false;
    bool rolesExist = false;
    std::vector<QString> rights;
    store::Engine engine{};
    bool mayMakeLogins = false;
    QString database;
    QString passwordHash;
};

void check(const AddPerson &c, door::Checks &checks)
{
    checks.rejectIf(!isCode(c.code), CodeInvalid, &AddPerson::code)
        .rejectIf(c.name.trimmed().isEmpty(), NameMissing, &AddPerson::name)
        .rejectIf(!isLanguage(c.language), LanguageUnknown, &AddPerson::language)
        .rejectIf(!c.password.isEmpty() && c.password.length() < shortestPassword, PasswordTooShort, &AddPerson::password, {{u"least"_s, shortestPassword}});
}

Facts gather(const AddPerson &c, door::Gather &read)
{
    Facts f;
    f.exists = personExists(read, c.code);
    f.rolesExist = rolesExist(read, c.roles);
    f.rights = rightsOf(read, c.roles);
    f.engine = read.connection().engine();
    f.mayMakeLogins = read.value<bool>(mayMakeLogins).value_or(false);
    f.database = read.connection().location().database;
    if (!c.password.isEmpty())
        f.passwordHash = c.password.hash(f.engine);
    return f;
}

door::Decision decide(const AddPerson &c, const Facts &f, const door::Work &work)
{
    if (f.exists)
        return door::reject(PersonExists, &AddPerson::code);
    const auto role = f.engine == store::Engine::PostgreSql ? databaseRole(f.database, c.code) : QString();
    if (f.engine == store::Engine::PostgreSql && role.isEmpty())
        return door::reject(CodeTooLongForServer, &AddPerson::code);
    if (!f.mayMakeLogins)
        return door::reject(ServerForbidsRoles);
    if (!f.rolesExist)
        return door::reject(RoleUnknown, &AddPerson::roles);
    if (!holdsAll(work.session, f.rights, {}, {}))
        return door::reject(RightsBeyondOwn, &AddPerson::roles);

    door::Changes changes;
    const PersonRow person{work.newId<Person>(), c.code, c.name.trimmed(), PersonState::Active, c.language, role, {}};
    changes.insert(person);
    if (!f.passwordHash.isEmpty())
        changes.insert(CredentialRow{person.id, f.passwordHash, {}, {}, {}});
    for (const auto held : c.roles)
        changes.insert(RoleHeldRow{0, person.id, held, {}, {}, true, {}});
    return door::accept(std::move(changes), AddPerson::Receipt{person.id, role});
}

} // namespace

door::CommandSpec AddPerson::spec()
{
    return {u"security.AddPerson"_s, 1, u"security.person_added"_s, u"Lets a person in, with roles and a password."_s,
            uR"({"code": "ben", "name": "Ben Carter", "roles": ["planner"]})"_s};
}

const door::CommandType &AddPerson::type()
{
    static const door::CommandOf<AddPerson, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::security
