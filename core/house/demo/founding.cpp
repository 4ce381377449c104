// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/founding.h"

#include "house/commands/found_company.h"
#include "house/demo/master_data.h"
#include "house/demo/tables.h"
#include "ledger/commands/create_entity.h"
#include "ledger/commands/create_plant.h"
#include "ledger/commands/open_fiscal_year.h"
#include "ledger/commands/set_exchange_rate.h"
#include "security/commands/add_person.h"
#include "security/commands/create_role.h"
#include "security/commands/grant_role.h"
#include "security/commands/set_duty_rule.h"
#include "security/commands/set_password.h"
#include "security/commands/set_role_right.h"
#include "security/rules/names.h"
#include "security/types/built_in_roles.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

namespace {

const QString chart = u"international"_s;

void openHouse(Desk &desk, const CompanyPlan &plan, Day lastDay)
{
    const int firstYear = desk.today().year();
    const int years = lastDay.year() - firstYear + 2;
    desk.actAsProgram(founder);
    FoundCompany company;
    company.company = u"Alder Pumps"_s;
    company.entity = u"ALD"_s;
    company.currency = Currency::parse(u"EUR"_s).value();
    company.chart = chart;
    company.plant = plan.plants.front().code;
    company.plantName = plan.plants.front().name;
    company.firstDay = Day::of(firstYear, 1, 1).value();
    company.years = years;
    company.person = founder;
    company.personName = u"Helena Alder"_s;
    if (desk.connection().engine() == store::Engine::PostgreSql)
        company.databaseRole = security::databaseRole(desk.connection().location().database, founder);
    desk.must(founder, company);
    desk.readRights(founder);

    desk.must(founder, ledger::CreateEntity{u"ALDUK"_s, u"Alder Pumps UK Ltd"_s, Currency::parse(u"GBP"_s).value(), desk.id<Chart>(chart), desk.id<Entity>(u"ALD"_s)});
    for (int year = firstYear; year < firstYear + years; ++year)
        desk.must(founder, ledger::OpenFiscalYear{desk.id<Entity>(u"ALDUK"_s), QString::number(year), Day::of(year, 1, 1).value(), {}});
    for (size_t i = 1; i < plan.plants.size(); ++i)
        desk.must(founder, ledger::CreatePlant{desk.id<Entity>(plan.plants[i].entity), plan.plants[i].code, plan.plants[i].name});
}

/// Rights on top of those that are built in; one that a role has by now is passed over.
void allow(Desk &desk, const QString &role, const QStringList &rights)
{
    for (const auto &right : rights) {
        const auto room = right.section(u'.', 0, 0) + u".*"_s;
        const auto &roles = security::builtInRoles();
        const auto builtIn = std::ranges::find_if(roles, [&](const auto &r) { return r.code == role; });
        if (builtIn == roles.end() || !(builtIn->rights.contains(right) || builtIn->rights.contains(room)))
            desk.must(founder, security::SetRoleRight{desk.id<SecurityRole>(role), right, true});
    }
}

void letPeopleIn(Desk &desk)
{
    desk.must(founder, security::CreateRole{u"payables"_s, u"Accounts payable"_s, desk.id<SecurityRole>(u"accountant"_s)});
    desk.must(founder, security::CreateRole{u"receivables"_s, u"Accounts receivable"_s, desk.id<SecurityRole>(u"accountant"_s)});
    allow(desk, u"payables"_s, {u"purchasing.EnterSupplierInvoice"_s, u"purchasing.EnterSupplierCredit"_s, u"house.ReverseEvent"_s});
    allow(desk, u"receivables"_s, {u"sales.*"_s, u"house.ReverseEvent"_s});
    allow(desk, u"operator"_s, {u"production.BookLabour"_s, u"production.BookMachineTime"_s, u"production.DeclareScrap"_s});
    allow(desk, u"accountant"_s, {u"house.ReverseEvent"_s});
    allow(desk, u"supervisor"_s, {u"house.ReverseEvent"_s});
    allow(desk, u"warehouse"_s, {u"purchasing.ReturnToSupplier"_s, u"sales.ReceiveReturn"_s, u"production.IssueMaterial"_s, u"house.ReverseEvent"_s});
    allow(desk, u"quality"_s, {u"inventory.PlaceHold"_s, u"inventory.ReleaseHold"_s, u"inventory.TransferStock"_s, u"inventory.ScrapStock"_s});
    allow(desk, u"controller"_s, {u"inventory.SetStandardCost"_s, u"inventory.ApplyStandardCosts"_s, u"production.CloseWorkOrder"_s, u"production.ReopenWorkOrder"_s, u"house.ReverseEvent"_s});
    const security::Secret secret(password); // One for all, because a hash takes its time on purpose.
    desk.must(founder, security::SetPassword{desk.id<Person>(founder), secret});
    for (const auto &row : table("people", 4)) {
        desk.must(founder, security::AddPerson{row[0], row[1], u"en"_s, secret, {}});
        for (const auto &role : listed(row[2])) {
            security::GrantRole grant{desk.id<Person>(row[0]), desk.id<SecurityRole>(role), {}, {}};
            if (row[3] == "ALD"_L1 || row[3] == "ALDUK"_L1)
                grant.entity = desk.id<Entity>(row[3]);
            else if (!row[3].isEmpty())
                grant.plant = desk.id<Plant>(row[3]);
            if (grant.plant)
                grant.entity = desk.id<Entity>(row[3] == "EAST"_L1 ? u"ALDUK"_s : u"ALD"_s);
            desk.must(founder, grant);
        }
    }
    desk.must(founder, security::SetDutyRule{u"purchasing.CreatePurchaseOrder"_s, u"purchasing.EnterSupplierInvoice"_s, true});
}

} // namespace

Rate inCurrency(Rate price, Currency from, Currency into)
{
    constexpr std::int64_t cent = Rate::one / 100;
    const auto exact = multiplyDivide(price.billionths(), startRate(from, into).billionths(), Rate::one, Rounding::HalfUp);
    return Rate((exact + cent / 2) / cent * cent);
}

void setExchangeRates(Desk &desk)
{
    const auto euro = Currency::parse(u"EUR"_s).value();
    const auto pound = Currency::parse(u"GBP"_s).value();
    const auto dollar = Currency::parse(u"USD"_s).value();
    const auto move = [&](Currency from, Currency into) {
        const auto start = startRate(from, into).billionths();
        return Rate(multiplyDivide(start, 1000 + desk.chance().between(-28, 28), 1000, Rounding::HalfUp) / 100'000 * 100'000);
    };
    for (const auto &[from, into] : {std::pair(pound, euro), std::pair(dollar, euro), std::pair(euro, pound), std::pair(dollar, pound)})
        desk.must(controller, ledger::SetExchangeRate{from, into, desk.today(), move(from, into)});
}

void foundCompany(Desk &desk, const CompanyPlan &plan, Day lastDay)
{
    openHouse(desk, plan, lastDay);
    letPeopleIn(desk);
    desk.readRights(founder);
    setExchangeRates(desk);
    addPlaces(desk, plan);
    addPartners(desk, plan);
    addItems(desk, plan);
    addStructures(desk, plan);
    setStandardCosts(desk, plan);
}

} // namespace millrace::house::demo
