// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/set_costing_policy.h"

#include "masterdata/find.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = SetCostingPolicy::Rejection;

const store::Statement lockPolicy{"masterdata/lock_costing_policy"};
const store::Statement itemOfOtherMethod{"masterdata/item_of_other_method"};

struct Facts
{
    std::optional<PlantFacts> plant;
    bool categoryKnown = true;
    std::optional<CostingPolicyRow> before;
    std::optional<QString> itemOfOtherMethod; ///< With stock that is valued otherwise.
};

/// Nothing can be wrong with these fields by themselves.
void check(const SetCostingPolicy &, door::Checks &) {}

Facts gather(const SetCostingPolicy &c, door::Gather &gather)
{
    Facts f;
    f.plant = findPlant(gather, c.plant);
    f.categoryKnown = c.category.value == 0 || findCategory(gather, c.category);
    f.before = gather.one<CostingPolicyRow>(lockPolicy, {{"plant", c.plant}, {"category", c.category}});
    f.itemOfOtherMethod = gather.value<QString>(itemOfOtherMethod, {{"plant", c.plant}, {"category", c.category}, {"method", c.method}});
    return f;
}

door::Decision decide(const SetCostingPolicy &c, const Facts &f, const door::Work &)
{
    if (!f.plant)
        return door::reject(Rejection::PlantUnknown, &SetCostingPolicy::plant);
    if (!f.categoryKnown)
        return door::reject(Rejection::CategoryUnknown, &SetCostingPolicy::category);
    if (f.itemOfOtherMethod)
        return door::reject(Rejection::StockUnderOtherMethod, &SetCostingPolicy::method, {{u"item"_s, *f.itemOfOtherMethod}});
    CostingPolicyRow row{0, c.plant, c.category, c.method, c.output, {}};
    door::Changes changes;
    if (f.before) {
        row.id = f.before->id;
        changes.update(row);
    } else {
        changes.insert(row);
    }
    changes.event().entity = f.plant->entity;
    changes.event().plant = c.plant;
    return door::accept(std::move(changes), SetCostingPolicy::Receipt{f.before.has_value()});
}

} // namespace

door::CommandSpec SetCostingPolicy::spec()
{
    return {
        .name = u"masterdata.SetCostingPolicy"_s,
        .event = u"masterdata.costing_policy_set"_s,
        .summary = u"Says how value moves in a plant."_s,
        .example = u"{\"plant\": \"NORTH\", \"category\": \"GENERAL\", \"method\": \"average\"}"_s,
    };
}

const door::CommandType &SetCostingPolicy::type()
{
    static const door::CommandOf<SetCostingPolicy, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
