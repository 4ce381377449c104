// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/commands/change_person.h"

#include "security/gathering.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

using enum ChangePerson::Rejection;

struct Facts
{
    std::optional<PersonRow> person;
    std::int64_t otherAdministrators = 0;
    bool administers = false;
};

void check(const ChangePerson &c, door::Checks &checks)
{
    checks.rejectIf(c.name && c.name->trimmed().isEmpty(), NameMissing, &ChangePerson::name)
        .rejectIf(c.language && !isLanguage(*c.language), LanguageUnknown, &ChangePerson::language);
}

Facts gather(const ChangePerson &c, door::Gather &read)
{
    Facts f;
    f.person = lockedPerson(read, c.person);
    if (c.state && *c.state != PersonState::Active) {
        f.otherAdministrators = otherAdministrators(read, {c.person, 0, 0});
        f.administers = otherAdministrators(read, {}) > f.otherAdministrators;
    }
    return f;
}

door::Decision decide(const ChangePerson &c, const Facts &f, const door::Work &work)
{
    if (!f.person)
        return door::reject(PersonUnknown, &ChangePerson::person);
    if (f.person->state == PersonState::Left)
        return door::reject(PersonHasLeft, &ChangePerson::person);
    auto row = *f.person;
    row.name = c.name.value_or(row.name).trimmed();
    row.language = c.language.value_or(row.language);
    row.state = c.state.value_or(row.state);
    if (row.name == f.person->name && row.language == f.person->language && row.state == f.person->state)
        return door::reject(NothingChanged);
    if (row.state != PersonState::Active && c.person == work.session.person)
        return door::reject(OwnStateKept, &ChangePerson::state);
    if (row.state != PersonState::Active && f.administers && f.otherAdministrators == 0)
        return door::reject(LastAdministrator, &ChangePerson::state);
    door::Changes changes;
    changes.update(row);
    return door::accept(std::move(changes), ChangePerson::Receipt{row.state});
}

} // namespace

door::CommandSpec ChangePerson::spec()
{
    return {u"security.ChangePerson"_s, 1, u"security.person_changed"_s, u"Changes a person's name or language, or lets them in no longer."_s,
            uR"({"person": "ben", "state": "locked"})"_s};
}

const door::CommandType &ChangePerson::type()
{
    static const door::CommandOf<ChangePerson, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::security
