// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/create_work_centre.h"

#include "masterdata/find.h"
#include "masterdata/rules/code.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = CreateWorkCentre::Rejection;

const store::Statement byCode{"masterdata/work_centre_ids"};

struct Facts
{
    std::optional<PlantFacts> plant;
    std::optional<CostCentreRow> costCentre;
    bool taken = false;
};

void check(const CreateWorkCentre &c, door::Checks &checks)
{
    checks.rejectIf(!isCode(c.code), Rejection::CodeInvalid, &CreateWorkCentre::code)
        .rejectIf(!isName(c.name), Rejection::NameInvalid, &CreateWorkCentre::name)
        .rejectIf(c.labourRate.isNegative(), Rejection::RateNegative, &CreateWorkCentre::labourRate)
        .rejectIf(c.machineRate.isNegative(), Rejection::RateNegative, &CreateWorkCentre::machineRate)
        .rejectIf(c.overheadRate.isNegative(), Rejection::RateNegative, &CreateWorkCentre::overheadRate);
}

Facts gather(const CreateWorkCentre &c, door::Gather &gather)
{
    return {findPlant(gather, c.plant), findCostCentre(gather, c.costCentre), idOfCode(gather, byCode, c.code) != 0};
}

door::Decision decide(const CreateWorkCentre &c, const Facts &f, const door::Work &work)
{
    if (!f.plant)
        return door::reject(Rejection::PlantUnknown, &CreateWorkCentre::plant);
    if (!f.costCentre)
        return door::reject(Rejection::CostCentreUnknown, &CreateWorkCentre::costCentre);
    if (f.costCentre->entity != f.plant->entity)
        return door::reject(Rejection::CostCentreElsewhere, &CreateWorkCentre::costCentre);
    if (f.taken)
        return door::reject(Rejection::CodeTaken, &CreateWorkCentre::code);
    door::Changes changes;
    const auto id = work.newId<WorkCentre>();
    changes.insert(
        WorkCentreRow{id, f.plant->entity, c.plant, c.code, c.name, c.costCentre, c.labourRate, c.machineRate, c.overheadRate, {}});
    changes.event().entity = f.plant->entity;
    changes.event().plant = c.plant;
    return door::accept(std::move(changes), CreateWorkCentre::Receipt{id});
}

} // namespace

door::CommandSpec CreateWorkCentre::spec()
{
    return {
        .name = u"masterdata.CreateWorkCentre"_s,
        .event = u"masterdata.work_centre_created"_s,
        .summary = u"Adds a work centre to a plant."_s,
        .example =
            u"{\"plant\": \"NORTH\", \"code\": \"N-SAW\", \"name\": \"Saw\", \"costCentre\": \"PRODUCTION\", \"labourRate\": \"42\", \"machineRate\": \"18\", \"overheadRate\": \"12.5\"}"_s,
    };
}

const door::CommandType &CreateWorkCentre::type()
{
    static const door::CommandOf<CreateWorkCentre, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
