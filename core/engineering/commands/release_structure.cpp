// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/commands/release_structure.h"

#include "engineering/structures.h"
#include "masterdata/find.h"

using namespace Qt::StringLiterals;

namespace millrace::engineering {

namespace {

using Rejection = ReleaseStructure::Rejection;

const store::Statement lockStructure{"engineering/lock_structure"};
const store::Statement lockItemsBelow{"engineering/lock_items_below"};
const store::Statement releasedFromDay{"engineering/released_from_day"};
const store::Statement inactiveBelow{"engineering/inactive_below"};

struct ItemId
{
    Id<Item> id;
    static constexpr auto fields() { return std::tuple(store::field("id", &ItemId::id)); }
};

Day dayOf(const ReleaseStructure &c, const door::Work &work)
{
    return c.firstDay.value_or(work.today());
}

struct Facts
{
    std::optional<StructureRow> structure;
    std::optional<masterdata::PlantFacts> plant;
    bool itemActive = true;
    std::optional<QString> inactiveComponent;
    std::optional<QString> otherOfThatDay;
    bool loops = false;
};

/// Nothing can be wrong with these fields by themselves.
void check(const ReleaseStructure &, door::Checks &) {}

Facts gather(const ReleaseStructure &c, door::Gather &gather)
{
    Facts f;
    f.structure = gather.one<StructureRow>(lockStructure, {{"structure", c.structure}});
    if (!f.structure)
        return f;
    const auto &structure = *f.structure;
    // Locked first and read after that, because two releases at once could close a loop between them.
    gather.all<ItemId>(lockItemsBelow, {{"structure", c.structure}});
    f.plant = masterdata::findPlant(gather, structure.plant);
    f.itemActive = masterdata::findItem(gather, structure.item)->active;
    f.inactiveComponent = gather.value<QString>(inactiveBelow, {{"structure", c.structure}});
    f.otherOfThatDay =
        gather.value<QString>(releasedFromDay, {{"item", structure.item}, {"plant", structure.plant}, {"day", dayOf(c, gather.work())}});
    const auto whole = findStructure(gather, c.structure);
    std::vector<Id<Item>> components;
    for (const auto &line : whole->lines)
        components.push_back(line.component);
    f.loops = leadsBack(gather, structure.item, components, structure.plant);
    return f;
}

door::Decision decide(const ReleaseStructure &c, const Facts &f, const door::Work &work)
{
    if (!f.structure)
        return door::reject(Rejection::StructureUnknown, &ReleaseStructure::structure);
    if (f.structure->state != StructureState::Draft)
        return door::reject(Rejection::NotDraft, &ReleaseStructure::structure);
    if (!f.itemActive)
        return door::reject(Rejection::ItemInactive, &ReleaseStructure::structure);
    if (f.inactiveComponent)
        return door::reject(Rejection::ComponentInactive, &ReleaseStructure::structure, {{u"item"_s, *f.inactiveComponent}});
    if (f.otherOfThatDay)
        return door::reject(Rejection::DayTaken, &ReleaseStructure::firstDay, {{u"revision"_s, *f.otherOfThatDay}});
    if (f.loops)
        return door::reject(Rejection::StructureLoops, &ReleaseStructure::structure);
    auto row = *f.structure;
    row.state = StructureState::Released;
    row.firstDay = dayOf(c, work);
    door::Changes changes;
    changes.update(row);
    if (f.plant) {
        changes.event().entity = f.plant->entity;
        changes.event().plant = f.plant->id;
    }
    return door::accept(std::move(changes), ReleaseStructure::Receipt{row.firstDay});
}

} // namespace

door::CommandSpec ReleaseStructure::spec()
{
    return {
        .name = u"engineering.ReleaseStructure"_s,
        .event = u"engineering.structure_released"_s,
        .summary = u"Lets a draft be used from a day on."_s,
        .example = u"{\"structure\": \"AX32/B\", \"firstDay\": \"2026-03-02\"}"_s,
    };
}

const door::CommandType &ReleaseStructure::type()
{
    static const door::CommandOf<ReleaseStructure, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::engineering
