// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/commands/set_standard_cost.h"

#include "inventory/standards.h"
#include "masterdata/find.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

using enum SetStandardCost::Rejection;

struct Facts
{
    std::optional<masterdata::ItemRow> item;
    std::optional<masterdata::PlantFacts> plant;
    StandardFacts standards;
};

void check(const SetStandardCost &c, door::Checks &checks)
{
    for (const auto member : {&SetStandardCost::material, &SetStandardCost::setup, &SetStandardCost::labour, &SetStandardCost::machine,
                              &SetStandardCost::overhead, &SetStandardCost::subcontract})
        checks.rejectIf((c.*member).isNegative(), CostNegative, member);
}

Facts gather(const SetStandardCost &c, door::Gather &read)
{
    Facts f{masterdata::findItem(read, c.item), masterdata::findPlant(read, c.plant), {}};
    if (f.item && f.plant)
        f.standards = gatherStandards(read, {c.item}, c.plant);
    return f;
}

door::Decision decide(const SetStandardCost &c, const Facts &f, const door::Work &work)
{
    if (!f.item)
        return door::reject(ItemUnknown, &SetStandardCost::item);
    if (!f.plant)
        return door::reject(PlantUnknown, &SetStandardCost::plant);
    StandardCost cost{{}, c.material, c.setup, c.labour, c.machine, c.overhead, c.subcontract};
    cost.cost = c.material + c.setup + c.labour + c.machine + c.overhead + c.subcontract;
    door::Changes changes;
    changes.event().entity = f.plant->entity;
    changes.event().plant = c.plant;
    changes.event().day = work.today();
    auto standards = f.standards;
    const auto revalued = setStandard(changes, work, standards, {c.item, c.firstDay.isNone() ? work.today() : c.firstDay, cost});
    ledger::postings(changes).kind = u"revaluation"_s;
    ledger::postings(changes).text = f.item->code;
    changes.event().value = revalued;
    return door::accept(std::move(changes), SetStandardCost::Receipt{cost.cost, revalued});
}

} // namespace

door::CommandSpec SetStandardCost::spec()
{
    return {
        .name = u"inventory.SetStandardCost"_s,
        .event = u"inventory.standard_cost_set"_s,
        .summary = u"Sets the standard cost of an item from a day on, and revalues its stock."_s,
        .example = u"{\"item\": \"STEEL\", \"plant\": \"NORTH\", \"material\": \"1.84\"}"_s,
    };
}

const door::CommandType &SetStandardCost::type()
{
    static const door::CommandOf<SetStandardCost, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::inventory
