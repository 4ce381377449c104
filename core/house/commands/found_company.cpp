// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/commands/found_company.h"

#include "ledger/rules/chart_template.h"
#include "ledger/types/master_rows.h"
#include "masterdata/types/costing_rows.h"
#include "masterdata/types/item_rows.h"
#include "masterdata/types/place_rows.h"
#include "masterdata/types/reason_rows.h"
#include "masterdata/types/unit_rows.h"
#include "security/types/built_in_roles.h"
#include "security/types/rows.h"

using namespace Qt::StringLiterals;

namespace millrace::house {

namespace {

using enum FoundCompany::Rejection;

const store::Statement entityCount{"house/entity_count"};

struct Facts
{
    bool founded = false;
    std::optional<ledger::ChartTemplate> chart;
};

bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= 20 && std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'; });
}

void check(const FoundCompany &c, door::Checks &checks)
{
    checks.rejectIf(c.company.trimmed().isEmpty(), CompanyNameMissing, &FoundCompany::company)
        .rejectIf(!isCode(c.entity), EntityCodeInvalid, &FoundCompany::entity)
        .rejectIf(!isCode(c.plant), PlantCodeInvalid, &FoundCompany::plant)
        .rejectIf(!isCode(c.person) || c.person == "millrace"_L1, PersonCodeInvalid, &FoundCompany::person)
        .rejectIf(c.years < 1 || c.years > 20, YearsOutOfRange, &FoundCompany::years);
}

Facts gather(const FoundCompany &c, door::Gather &read)
{
    return {read.value<std::int64_t>(entityCount).value_or(0) > 0, ledger::readTemplate(c.chart)};
}

struct Books
{
    Id<Entity> entity;
    std::int64_t accounts = 0;
};

Books openBooks(const FoundCompany &c, const ledger::ChartTemplate &chart, const door::Work &work, door::Changes &changes)
{
    const auto rows = ledger::rowsOf(chart, work.ids);
    changes.insert(rows.chart);
    for (const auto &account : rows.accounts)
        changes.insert(account);
    const ledger::EntityRow entity{work.newId<Entity>(), c.entity, c.company, c.currency, rows.chart.id, {}};
    changes.insert(entity);
    for (const auto &rule : ledger::rulesOf(chart, rows.idByCode, entity.id, Day::of(1970, 1, 1).value()))
        changes.insert(rule);
    return {entity.id, std::int64_t(chart.accounts.size())};
}

std::int64_t openYears(const FoundCompany &c, Id<Entity> entity, const door::Work &work, door::Changes &changes)
{
    std::int64_t periods = 0;
    auto first = c.firstDay;
    for (std::int64_t i = 0; i < c.years; ++i) {
        const auto next = first.plusMonths(12);
        const ledger::FiscalYearRow year{work.newId<FiscalYear>(), entity, QString::number(next.plusDays(-1).year()), first, next.plusDays(-1), {}};
        changes.insert(year);
        for (int month = 0; month < 12; ++month, ++periods)
            changes.insert(ledger::PeriodRow{work.newId<Period>(), entity, year.id, month + 1, first.plusMonths(month), first.plusMonths(month + 1).plusDays(-1), {}, {}});
        first = next;
    }
    return periods;
}

void furnishPlant(const FoundCompany &c, Id<Entity> entity, const door::Work &work, door::Changes &changes)
{
    const ledger::PlantRow plant{work.newId<Plant>(), entity, c.plant, c.plantName.isEmpty() ? c.company : c.plantName, {}};
    changes.insert(plant);
    changes.insert(masterdata::BinRow{work.newId<Bin>(), plant.id, u"MAIN"_s, u"Main store"_s, false, {}});
    changes.insert(masterdata::CostCentreRow{work.newId<CostCentre>(), entity, u"PRODUCTION"_s, u"Production"_s, {}});
    changes.insert(masterdata::CostingPolicyRow{0, plant.id, {}, masterdata::CostingMethod::Average, masterdata::OutputCost::Share, {}});
}

Unit unitOf(const char *code) { return Unit::parse(QString::fromLatin1(code)).value(); }

void addUnits(const door::Work &work, door::Changes &changes)
{
    static constexpr std::pair<const char *, const char *> units[] = {
        {"pcs", "Piece"}, {"kg", "Kilogram"}, {"g", "Gram"}, {"t", "Tonne"}, {"m", "Metre"}, {"cm", "Centimetre"}, {"mm", "Millimetre"},
        {"l", "Litre"}, {"ml", "Millilitre"}, {"m2", "Square metre"}, {"h", "Hour"}, {"min", "Minute"}, {"dozen", "Dozen"}};
    for (const auto &[code, name] : units)
        changes.insert(masterdata::UnitRow{work.ids.next(), unitOf(code), QString::fromLatin1(name), {}});
    struct Step { const char *from; const char *to; std::int64_t numerator; };
    static constexpr Step steps[] = {{"kg", "g", 1000}, {"t", "kg", 1000}, {"m", "cm", 100}, {"m", "mm", 1000}, {"cm", "mm", 10},
                                     {"l", "ml", 1000}, {"h", "min", 60}, {"dozen", "pcs", 12}};
    for (const auto &step : steps)
        changes.insert(masterdata::UnitConversionRow{work.ids.next(), {}, unitOf(step.from), unitOf(step.to), step.numerator, 1, {}});
}

void addBasics(const door::Work &work, door::Changes &changes)
{
    changes.insert(masterdata::CategoryRow{work.newId<Category>(), u"GENERAL"_s, u"General"_s, {}});
    using enum masterdata::ReasonKind;
    for (const auto &[code, name, kind] : {std::tuple(u"SCRAP"_s, u"Scrapped"_s, Scrap), std::tuple(u"COUNT"_s, u"Counted"_s, Count),
                                           std::tuple(u"RETURN"_s, u"Returned"_s, Return), std::tuple(u"HOLD"_s, u"On hold"_s, Hold)})
        changes.insert(masterdata::ReasonRow{work.newId<Reason>(), code, name, kind, {}});
    changes.insert(masterdata::TaxCodeRow{work.newId<TaxCode>(), u"NONE"_s, u"No tax"_s, Rate(), {}});
}

void addPeople(const FoundCompany &c, const door::Work &work, door::Changes &changes)
{
    const security::PersonRow person{work.newId<Person>(), c.person, c.personName.isEmpty() ? c.person : c.personName, {}, {}, c.databaseRole, {}};
    changes.insert(person);
    for (const auto &role : security::builtInRoles()) {
        const security::RoleRow row{work.newId<SecurityRole>(), role.code, role.name, {}};
        changes.insert(row);
        for (const auto &right : role.rights)
            changes.insert(security::RoleRightRow{work.ids.next(), row.id, right, true, {}});
        if (role.code == "administrator"_L1)
            changes.insert(security::RoleHeldRow{work.ids.next(), person.id, row.id, {}, {}, true, {}});
    }
}

door::Decision decide(const FoundCompany &c, const Facts &f, const door::Work &work)
{
    if (f.founded)
        return door::reject(CompanyAlreadyFounded);
    if (!f.chart)
        return door::reject(ChartUnknown, &FoundCompany::chart, {{u"known"_s, ledger::templates().join(u", "_s)}});
    door::Changes changes;
    const auto books = openBooks(c, *f.chart, work, changes);
    const auto periods = openYears(c, books.entity, work, changes);
    furnishPlant(c, books.entity, work, changes);
    addUnits(work, changes);
    addBasics(work, changes);
    addPeople(c, work, changes);
    return door::accept(std::move(changes), FoundCompany::Receipt{books.accounts, periods});
}

} // namespace

door::CommandSpec FoundCompany::spec()
{
    return {u"house.FoundCompany"_s, 1, u"house.company_founded"_s, u"Founds the company with its first legal entity, plant and person."_s,
            uR"({"company": "Alder Pumps", "entity": "ALD", "currency": "EUR", "chart": "international", "plant": "NORTH", "firstDay": "2026-01-01", "person": "anna"})"_s};
}

const door::CommandType &FoundCompany::type()
{
    static const door::CommandOf<FoundCompany, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::house
