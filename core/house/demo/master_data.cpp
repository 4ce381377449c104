// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/master_data.h"

#include "house/demo/founding.h"
#include "house/demo/tables.h"
#include "ledger/commands/set_posting_rule.h"
#include "masterdata/commands/create_bin.h"
#include "masterdata/commands/create_category.h"
#include "masterdata/commands/create_cost_centre.h"
#include "masterdata/commands/create_item.h"
#include "masterdata/commands/create_partner.h"
#include "masterdata/commands/create_reason.h"
#include "masterdata/commands/create_tax_code.h"
#include "masterdata/commands/create_unit.h"
#include "masterdata/commands/create_work_centre.h"
#include "masterdata/commands/define_conversion.h"
#include "masterdata/commands/set_costing_policy.h"
#include "masterdata/commands/set_letterhead.h"
#include "masterdata/commands/set_partner_address.h"
#include "store/enum_text.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

using namespace masterdata;

namespace {

void addCategories(Desk &desk)
{
    for (const auto &row : table("categories", 3)) {
        desk.must(controller, CreateCategory{row[0], row[1]});
        if (row[2].isEmpty())
            continue;
        for (const auto &entity : {u"ALD"_s, u"ALDUK"_s}) {
            ledger::SetPostingRule rule;
            rule.entity = desk.id<Entity>(entity);
            rule.role = ledger::Role::Inventory;
            rule.account = desk.id<Account>(row[2]);
            rule.firstDay = desk.today();
            rule.category = desk.id<Category>(row[0]);
            desk.must(controller, rule, {u"ValueStaysInOldAccount"_s});
        }
    }
}

void addWorkCentres(Desk &desk)
{
    for (const auto &row : table("cost_centres", 3))
        desk.must(controller, CreateCostCentre{desk.id<Entity>(row[0]), row[1], row[2]});
    for (const auto &row : table("work_centres", 7))
        desk.must(controller, CreateWorkCentre{desk.id<Plant>(row[0]), row[1], row[2], desk.id<CostCentre>(row[3]), Rate::parse(row[4]).value(),
                                               Rate::parse(row[5]).value(), Rate::parse(row[6]).value()});
}

} // namespace

void addPlaces(Desk &desk, const CompanyPlan &plan)
{
    for (const auto &row : table("bins", 3))
        desk.must(controller, CreateBin{desk.id<Plant>(row[0]), row[1], row[2], false});
    for (const auto &plant : plan.plants)
        desk.must(controller, SetCostingPolicy{desk.id<Plant>(plant.code), {}, store::enumFromSnake<CostingMethod>(plant.method), store::enumFromSnake<OutputCost>(plant.output)});
    addWorkCentres(desk);
    addCategories(desk);
    for (const auto &row : table("reasons", 3))
        desk.must(controller, CreateReason{row[0], row[1], store::enumFromSnake<ReasonKind>(row[2])});
    for (const auto &row : table("tax_codes", 3))
        desk.must(controller, CreateTaxCode{row[0], row[1], Rate::parse(row[2]).value()});
    for (const auto &[code, name] : {std::pair(u"box"_s, u"Box"_s), std::pair(u"drum"_s, u"Cable drum"_s)})
        desk.must(controller, CreateUnit{Unit::parse(code).value(), name});
}

/// Invented streets and towns, in turn; the number of the house tells neighbours apart.
static QString addressOf(const QString &group, size_t turn)
{
    std::vector<QStringList> fitting;
    for (const auto &row : table("addresses", 3)) {
        if (row[0] == group)
            fitting.push_back(row);
    }
    if (fitting.empty())
        return {};
    const auto &row = fitting[turn % fitting.size()];
    return u"%1 %2\n%3"_s.arg(row[1]).arg(turn * 7 % 90 + 3).arg(row[2]);
}

static void addLetterheads(Desk &desk)
{
    desk.must(controller, SetLetterhead{desk.id<Entity>(u"ALD"_s), u"Mühlenweg 4\n24937 Fördestadt\nGermany"_s, u"+49 461 5550 100\nwww.alder.example"_s, u"DE 300 000 001"_s,
                                        u"Bank of the North\nDE02 1203 0000 0000 2020 51"_s, u"Our general terms apply. Goods stay ours until they are paid."_s});
    desk.must(controller, SetLetterhead{desk.id<Entity>(u"ALDUK"_s), u"4 Canal Street\nAldermouth AM1 7QT\nUnited Kingdom"_s, u"+44 1632 960 100\nwww.alder.example"_s, u"GB 300 0000 01"_s,
                                        u"Bank of the North, London"_s, u"Our general terms apply. Goods stay ours until they are paid."_s});
}

void addPartners(Desk &desk, const CompanyPlan &plan)
{
    addLetterheads(desk);
    size_t turn = 0;
    const auto add = [&](const PartnerPlan &p, bool supplier) {
        CreatePartner partner{p.code, p.name, p.group, supplier, !supplier, p.currency, p.paymentDays, {}};
        if (p.creditLimit > 0)
            partner.creditLimit = Money(p.creditLimit * p.currency.minorUnits(), p.currency);
        desk.must(controller, partner);
        if (const auto address = addressOf(p.group, turn++); !address.isEmpty())
            desk.must(controller, SetPartnerAddress{desk.id<Partner>(p.code), address, {}});
    };
    for (const auto &supplier : plan.suppliers)
        add(supplier, true);
    for (const auto &customer : plan.customers)
        add(customer, false);
}

void addItems(Desk &desk, const CompanyPlan &plan)
{
    for (const auto &item : plan.range.items) {
        desk.must(controller, CreateItem{item.code, item.name, item.unit, desk.id<Category>(item.category), item.supply, item.tracking});
        // Screws come in boxes, control wire on drums.
        DefineConversion conversion{desk.id<Item>(item.code), {}, {}};
        if (item.category == "FASTENER"_L1)
            conversion = {conversion.item, Quantity::whole(1, Unit::parse(u"box"_s).value()), Quantity::whole(100, item.unit)};
        else if (item.code.startsWith("WIRE"_L1))
            conversion = {conversion.item, Quantity::whole(1, Unit::parse(u"drum"_s).value()), Quantity::whole(500, item.unit)};
        if (conversion.quantity.isPositive())
            desk.must(controller, conversion);
    }
}

} // namespace millrace::house::demo
