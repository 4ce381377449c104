// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/master_data.h"

#include "engineering/commands/define_structure.h"
#include "engineering/commands/release_structure.h"
#include "house/demo/founding.h"
#include "inventory/commands/set_standard_cost.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

namespace {

Quantity minutes(int count) { return Quantity::whole(count, Unit::parse(u"min").value()); }
Rate permille(int share) { return Rate(share * (Rate::one / 1000)); }

engineering::DefineStructure commandFor(Desk &desk, const CompanyPlan &plan, int index)
{
    const auto &structure = plan.range.structures[size_t(index)];
    const auto &item = plan.range.items[size_t(structure.item)];
    engineering::DefineStructure command;
    command.item = desk.id<Item>(item.code);
    command.revision = u"A"_s;
    command.plant = desk.id<Plant>(structure.plant);
    command.quantity = Quantity::whole(1, item.unit);
    command.standardLot = Quantity::whole(10, item.unit);
    for (const auto &line : structure.lines) {
        const auto &component = plan.range.items[size_t(line.component)];
        command.lines.push_back({0, desk.id<Item>(component.code), structure.operations.empty() ? 0 : line.operation,
                                 Quantity(line.quantity, component.unit), permille(line.scrapPermille), line.backflush});
    }
    for (const auto &o : structure.operations)
        command.operations.push_back({o.number, desk.id<WorkCentre>(o.workCentre), o.text, minutes(o.setupMinutes), minutes(o.labourMinutes), minutes(o.machineMinutes), permille(o.yieldPermille)});
    return command;
}

} // namespace

void addStructures(Desk &desk, const CompanyPlan &plan)
{
    for (size_t i = 0; i < plan.range.structures.size(); ++i) {
        const auto answer = desk.must(controller, commandFor(desk, plan, int(i)));
        desk.must(controller, engineering::ReleaseStructure{Id<Structure>(answer[u"structure"].toInteger()), desk.today()});
    }
}

void setStandardCosts(Desk &desk, const CompanyPlan &plan)
{
    for (auto s = plan.stocked.rbegin(); s != plan.stocked.rend(); ++s) {
        if (plan.plantOf(*s).method != "standard"_L1)
            continue;
        const auto &c = s->cost;
        desk.must(controller, inventory::SetStandardCost{desk.id<Item>(plan.item(*s).code), desk.id<Plant>(plan.plantOf(*s).code), desk.today(),
                                                         c.material, c.setup, c.labour, c.machine, c.overhead, c.subcontract});
    }
}

} // namespace millrace::house::demo
