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

const store::Statement seenEntities{"house/seen_entities"};
const store::Statement seenPlants{"house/seen_plants"};
const store::Statement periodsOn{"house/periods_on"};

struct PeriodNow
{
    QString year;
    std::int64_t number = 0;
    QString state;
    static constexpr auto fields()
    {
        using R = PeriodNow;
        return std::tuple(store::field("year", &R::year), store::field("number", &R::number), store::field("state", &R::state));
    }
};

struct Code
{
    QString code;
    static constexpr auto fields() { return std::tuple(store::field("code", &Code::code)); }
};

} // namespace

Whereabouts whereabouts(store::Connection &connection, Day day)
{
    store::Reader reader(connection);
    Whereabouts out;
    for (const auto &one : reader.all<Code>(seenEntities))
        out.entities.push_back(one.code);
    for (const auto &one : reader.all<Code>(seenPlants))
        out.plants.push_back(one.code);
    if (const auto periods = reader.all<PeriodNow>(periodsOn, {{"day", day}}); !periods.empty()) {
        out.period = u"%1-%2"_s.arg(periods.front().year).arg(periods.front().number, 2, 10, QChar(u'0'));
        out.periodState = periods.front().state;
    }
    return out;
}

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
