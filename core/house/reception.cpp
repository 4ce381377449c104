// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/reception.h"

#include "door/query.h"
#include "security/queries/persons.h"
#include "store/reader.h"

using namespace Qt::StringLiterals;

namespace millrace::house {

namespace {

const store::Statement firstEntity{"house/first_entity"};
const store::Statement peopleWithPassword{"house/people_with_password"};

struct Code
{
    QString code;
    static constexpr auto fields() { return std::tuple(store::field("code", &Code::code)); }
};

} // namespace

Reception receive(store::Connection &connection)
{
    store::Reader reader(connection);
    Reception out;
    out.company = reader.value<QString>(firstEntity).value_or(QString());
    const auto withPassword = reader.all<Code>(peopleWithPassword);
    for (const auto &person : door::ask(connection, security::Persons{})) {
        if (person.state != security::PersonState::Active || person.roles.isEmpty())
            continue;
        const bool hasPassword = std::ranges::any_of(withPassword, [&](const Code &one) { return one.code == person.code; });
        out.people.push_back({person.code, person.name, person.roles, hasPassword});
    }
    std::ranges::sort(out.people, {}, &Reception::Guest::name);
    const auto is = [&](QLatin1StringView code) { return std::ranges::any_of(out.people, [&](const auto &one) { return one.code == code && one.hasPassword; }); };
    out.isDemo = out.company == "Alder Pumps"_L1 && is("helena"_L1) && is("marta"_L1);
    return out;
}

} // namespace millrace::house
