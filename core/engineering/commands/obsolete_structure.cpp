// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/commands/obsolete_structure.h"

#include "engineering/types/structure_rows.h"
#include "masterdata/find.h"

using namespace Qt::StringLiterals;

namespace millrace::engineering {

namespace {

using Rejection = ObsoleteStructure::Rejection;

const store::Statement lockStructure{"engineering/lock_structure"};
const store::Statement othersInForce{"engineering/others_in_force"};

struct Facts
{
    std::optional<StructureRow> structure;
    std::optional<masterdata::PlantFacts> plant;
    bool othersInForce = false;
};

/// Nothing can be wrong with these fields by themselves.
void check(const ObsoleteStructure &, door::Checks &) {}

Facts gather(const ObsoleteStructure &c, door::Gather &gather)
{
    Facts f;
    f.structure = gather.one<StructureRow>(lockStructure, {{"structure", c.structure}});
    if (!f.structure)
        return f;
    f.plant = masterdata::findPlant(gather, f.structure->plant);
    f.othersInForce =
        gather
            .value<std::int64_t>(
                othersInForce,
                {{"structure", c.structure}, {"item", f.structure->item}, {"plant", f.structure->plant}, {"today", gather.work().today()}})
            .has_value();
    return f;
}

door::Decision decide(const ObsoleteStructure &, const Facts &f, const door::Work &work)
{
    if (!f.structure)
        return door::reject(Rejection::StructureUnknown, &ObsoleteStructure::structure);
    if (f.structure->state == StructureState::Obsolete)
        return door::reject(Rejection::AlreadyObsolete, &ObsoleteStructure::structure);
    const bool inUse = f.structure->state == StructureState::Released && f.structure->firstDay <= work.today();
    if (inUse && !f.othersInForce && !work.accepted(ObsoleteStructure::Question::NothingTakesItsPlace))
        return door::ask(ObsoleteStructure::Question::NothingTakesItsPlace);
    auto row = *f.structure;
    row.state = StructureState::Obsolete;
    door::Changes changes;
    changes.update(row);
    if (f.plant) {
        changes.event().entity = f.plant->entity;
        changes.event().plant = f.plant->id;
    }
    return door::accept(std::move(changes), ObsoleteStructure::Receipt{row.id});
}

} // namespace

door::CommandSpec ObsoleteStructure::spec()
{
    return {
        .name = u"engineering.ObsoleteStructure"_s,
        .event = u"engineering.structure_obsoleted"_s,
        .summary = u"Takes a structure out of use."_s,
        .example = u"{\"structure\": \"AX32/A\"}"_s,
    };
}

const door::CommandType &ObsoleteStructure::type()
{
    static const door::CommandOf<ObsoleteStructure, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::engineering
