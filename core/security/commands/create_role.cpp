// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/commands/create_role.h"

#include "security/gathering.h"
#include "security/rules/names.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

using enum CreateRole::Rejection;

struct Facts
{
    bool exists = false;
    bool likeExists = true;
    std::vector<QString> rights;
};

void check(const CreateRole &c, door::Checks &checks)
{
    checks.rejectIf(!isCode(c.code), CodeInvalid, &CreateRole::code).rejectIf(c.name.trimmed().isEmpty(), NameMissing, &CreateRole::name);
}

Facts gather(const CreateRole &c, door::Gather &read)
{
    Facts f;
    f.exists = roleExists(read, c.code);
    if (c.like) {
        f.likeExists = rolesExist(read, {*c.like});
        f.rights = rightsOf(read, {*c.like});
    }
    return f;
}

door::Decision decide(const CreateRole &c, const Facts &f, const door::Work &work)
{
    if (f.exists)
        return door::reject(RoleExists, &CreateRole::code);
    if (!f.likeExists)
        return door::reject(RoleUnknown, &CreateRole::like);
    if (!holdsAll(work.session, f.rights, {}, {}))
        return door::reject(RightsBeyondOwn, &CreateRole::like);
    door::Changes changes;
    const RoleRow role{work.newId<SecurityRole>(), c.code, c.name.trimmed(), {}};
    changes.insert(role);
    for (const auto &right : f.rights)
        changes.insert(RoleRightRow{0, role.id, right, true, {}});
    return door::accept(std::move(changes), CreateRole::Receipt{role.id, std::int64_t(f.rights.size())});
}

} // namespace

door::CommandSpec CreateRole::spec()
{
    return {u"security.CreateRole"_s, 1, u"security.role_created"_s, u"Makes a role, empty or like another."_s,
            uR"({"code": "night-shift", "name": "Night shift", "like": "operator"})"_s};
}

const door::CommandType &CreateRole::type()
{
    static const door::CommandOf<CreateRole, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::security
