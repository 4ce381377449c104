// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/commands/set_role_right.h"

#include "door/catalogue.h"
#include "security/gathering.h"
#include "security/rules/names.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

using enum SetRoleRight::Rejection;

struct Facts
{
    std::optional<RoleRow> role;
    std::optional<RoleRightRow> right;
    std::int64_t otherAdministrators = 0;
};

void check(const SetRoleRight &c, door::Checks &checks)
{
    checks.rejectIf(!isRightName(c.right), RightInvalid, &SetRoleRight::right);
}

Facts gather(const SetRoleRight &c, door::Gather &read)
{
    Facts f;
    f.role = lockedRole(read, c.role);
    f.right = roleRight(read, c.role, c.right);
    f.otherAdministrators = f.right ? otherAdministrators(read, {{}, 0, f.right->id}) : 1;
    return f;
}

/// Rooms may be still to come; a command or query that nobody has is a slip.
bool isKnown(const QString &right, const door::Catalogue &catalogue)
{
    if (right.endsWith(u'*'))
        return true;
    const auto name = right.startsWith("approve:"_L1) ? right.mid(8) : right;
    return catalogue.command(name) || (name.contains(u'?') && catalogue.query(QString(name).remove(u'?')));
}

door::Decision decide(const SetRoleRight &c, const Facts &f, const door::Work &work)
{
    if (c.granted && !isKnown(c.right, *work.catalogue))
        return door::reject(RightUnknown, &SetRoleRight::right);
    if (!f.role)
        return door::reject(RoleUnknown, &SetRoleRight::role);
    if ((f.right && f.right->granted) == c.granted)
        return door::reject(NothingChanged, &SetRoleRight::granted);
    if (c.granted && !holdsAll(work.session, {c.right}, {}, {}))
        return door::reject(RightsBeyondOwn, &SetRoleRight::right);
    if (!c.granted && f.otherAdministrators == 0)
        return door::reject(LastAdministrator, &SetRoleRight::right);
    auto row = f.right.value_or(RoleRightRow{0, c.role, c.right, true, {}});
    row.granted = c.granted;
    door::Changes changes;
    if (f.right)
        changes.update(row);
    else
        changes.insert(row);
    return door::accept(std::move(changes), SetRoleRight::Receipt{c.granted});
}

} // namespace

door::CommandSpec SetRoleRight::spec()
{
    return {u"security.SetRoleRight"_s, 1, u"security.role_right_set"_s, u"Gives a role a right, or takes it away."_s,
            uR"({"role": "planner", "right": "purchasing.?*"})"_s};
}

const door::CommandType &SetRoleRight::type()
{
    static const door::CommandOf<SetRoleRight, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::security
