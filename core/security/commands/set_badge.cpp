// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/commands/set_badge.h"

#include "security/gathering.h"
#include "security/rules/names.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

using enum SetBadge::Rejection;

struct Facts
{
    bool serverSignsIn = false;
    std::optional<PersonRow> person;
    std::optional<CredentialRow> credential;
    std::optional<Id<Person>> holder;
    QString pinHash;
};

void check(const SetBadge &c, door::Checks &checks)
{
    const bool pinFits = c.pin.length() >= shortestPin && c.pin.length() <= longestPin && c.pin.isDigits();
    checks.rejectIf(c.badge.trimmed() != c.badge, BadgeInvalid, &SetBadge::badge)
        .rejectIf(c.badge.isEmpty() ? !c.pin.isEmpty() : !pinFits, PinInvalid, &SetBadge::pin, {{u"least"_s, shortestPin}, {u"most"_s, longestPin}});
}

Facts gather(const SetBadge &c, door::Gather &read)
{
    Facts f;
    f.serverSignsIn = read.connection().engine() == store::Engine::PostgreSql;
    if (f.serverSignsIn)
        return f;
    f.person = lockedPerson(read, c.person);
    f.credential = credentialOf(read, c.person);
    if (!c.badge.isEmpty()) {
        f.holder = badgeHolder(read, c.badge);
        f.pinHash = c.pin.hash(read.connection().engine());
    }
    return f;
}

door::Decision decide(const SetBadge &c, const Facts &f, const door::Work &)
{
    if (f.serverSignsIn)
        return door::reject(ServerSignsIn);
    if (!f.person)
        return door::reject(PersonUnknown, &SetBadge::person);
    if (f.person->state == PersonState::Left)
        return door::reject(PersonHasLeft, &SetBadge::person);
    if (f.holder && *f.holder != c.person)
        return door::reject(BadgeTaken, &SetBadge::badge);
    if (c.badge.isEmpty() && (!f.credential || f.credential->badge.isEmpty()))
        return door::reject(NothingChanged, &SetBadge::badge);
    auto row = f.credential.value_or(CredentialRow{c.person, {}, {}, {}, {}});
    row.badge = c.badge;
    row.pinHash = f.pinHash;
    door::Changes changes;
    if (f.credential)
        changes.update(row);
    else
        changes.insert(row);
    return door::accept(std::move(changes), SetBadge::Receipt{c.person});
}

} // namespace

door::CommandSpec SetBadge::spec()
{
    return {u"security.SetBadge"_s, 1, u"security.badge_set"_s, u"Gives a person a badge and a PIN, or takes them away."_s,
            uR"({"person": "ben", "badge": "0004711", "pin": "2580"})"_s};
}

const door::CommandType &SetBadge::type()
{
    static const door::CommandOf<SetBadge, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::security
