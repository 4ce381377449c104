// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/create_cost_centre.h"

#include "masterdata/find.h"
#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = CreateCostCentre::Rejection;

const store::Statement costCentreByCode{"masterdata/cost_centre_by_code"};

struct Facts
{
    bool entityKnown = false;
    bool taken = false;
};

void check(const CreateCostCentre &c, door::Checks &checks)
{
    checks.rejectIf(!isCode(c.code), Rejection::CodeInvalid, &CreateCostCentre::code)
        .rejectIf(!isName(c.name), Rejection::NameInvalid, &CreateCostCentre::name);
}

Facts gather(const CreateCostCentre &c, door::Gather &gather)
{
    return {entityExists(gather, c.entity),
            gather.value<std::int64_t>(costCentreByCode, {{"entity", c.entity}, {"code", c.code}}).has_value()};
}

door::Decision decide(const CreateCostCentre &c, const Facts &f, const door::Work &work)
{
    if (!f.entityKnown)
        return door::reject(Rejection::EntityUnknown, &CreateCostCentre::entity);
    if (f.taken)
        return door::reject(Rejection::CodeTaken, &CreateCostCentre::code);
    door::Changes changes;
    const auto id = work.newId<CostCentre>();
    changes.insert(CostCentreRow{id, c.entity, c.code, c.name, {}});
    changes.event().entity = c.entity;
    return door::accept(std::move(changes), CreateCostCentre::Receipt{id});
}

} // namespace

door::CommandSpec CreateCostCentre::spec()
{
    return {
        .name = u"masterdata.CreateCostCentre"_s,
        .event = u"masterdata.cost_centre_created"_s,
        .summary = u"Adds a cost centre to an entity."_s,
        .example = u"{\"entity\": \"ALD\", \"code\": \"4100\", \"name\": \"Machining\"}"_s,
    };
}

const door::CommandType &CreateCostCentre::type()
{
    static const door::CommandOf<CreateCostCentre, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
