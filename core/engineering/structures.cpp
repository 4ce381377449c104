// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engineering/structures.h"

#include "masterdata/find.h"

namespace millrace::engineering {

namespace {

const store::Statement structuresById{"engineering/structures_by_id"};
const store::Statement linesOfStructures{"engineering/lines_of_structures"};
const store::Statement operationsOfStructures{"engineering/operations_of_structures"};
const store::Statement structureInForceId{"engineering/structure_in_force"};
const store::Statement structuresInForce{"engineering/structures_in_force"};
const store::Statement phantomsBelow{"engineering/phantoms_below"};
const store::Statement leadsBackTo{"engineering/leads_back"};
const store::Statement itemsOfRollUp{"engineering/items_of_roll_up"};
const store::Statement workCentresOfRollUp{"engineering/work_centres_of_roll_up"};

struct IdRow
{
    Id<Structure> id;
    static constexpr auto fields() { return std::tuple(store::field("id", &IdRow::id)); }
};

struct PhantomRow
{
    Id<Item> item;
    Id<Structure> structure;
    static constexpr auto fields()
    {
        return std::tuple(store::field("item", &PhantomRow::item), store::field("structure", &PhantomRow::structure));
    }
};

struct SupplyRow
{
    Id<Item> id;
    masterdata::Supply supply{};
    static constexpr auto fields() { return std::tuple(store::field("id", &SupplyRow::id), store::field("supply", &SupplyRow::supply)); }
};

StructureToMake toMake(door::Gather &gather, StructureFacts structure, Id<Plant> plant, Day day)
{
    StructureToMake out;
    std::vector<Id<Structure>> inPlace;
    for (const auto &row : gather.all<PhantomRow>(phantomsBelow, {{"structure", structure.head.id}, {"plant", plant}, {"day", day}})) {
        if (row.structure)
            inPlace.push_back(row.structure);
        else
            out.phantomsLeft.push_back(row.item);
    }
    out.structure = inPlace.empty() ? std::move(structure) : withoutPhantoms(std::move(structure), findStructures(gather, inPlace));
    return out;
}

} // namespace

std::vector<StructureFacts> findStructures(store::Reader &reader, const std::vector<Id<Structure>> &structures)
{
    std::vector<StructureFacts> out;
    if (structures.empty())
        return out;
    for (auto &row : reader.all<StructureRow>(structuresById, {{"structures", structures}}))
        out.push_back({std::move(row), {}, {}});
    // All three come in the order of the structures, so that one pass puts them together.
    auto at = out.begin();
    for (const auto &row : reader.all<StructureLineRow>(linesOfStructures, {{"structures", structures}})) {
        while (at->head.id != row.structure)
            ++at;
        at->lines.push_back(row);
    }
    at = out.begin();
    for (auto &row : reader.all<StructureOperationRow>(operationsOfStructures, {{"structures", structures}})) {
        while (at->head.id != row.structure)
            ++at;
        at->operations.push_back(std::move(row));
    }
    return out;
}

std::optional<StructureFacts> findStructure(store::Reader &reader, Id<Structure> structure)
{
    if (!structure)
        return std::nullopt;
    auto found = findStructures(reader, {structure});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<StructureFacts> structureInForce(store::Reader &reader, Id<Item> item, Id<Plant> plant, Day day)
{
    return findStructure(
        reader,
        reader.value<Id<Structure>>(structureInForceId, {{"item", item}, {"plant", plant}, {"day", day}}).value_or(Id<Structure>()));
}

std::optional<StructureToMake> gatherStructure(door::Gather &gather, Id<Item> item, Id<Plant> plant, Day day)
{
    auto found = structureInForce(gather, item, plant, day);
    return found ? std::optional(toMake(gather, std::move(*found), plant, day)) : std::nullopt;
}

std::optional<StructureToMake> gatherStructure(door::Gather &gather, Id<Structure> structure, Id<Plant> plant, Day day)
{
    auto found = findStructure(gather, structure);
    return found ? std::optional(toMake(gather, std::move(*found), plant, day)) : std::nullopt;
}

bool leadsBack(store::Reader &reader, Id<Item> item, const std::vector<Id<Item>> &components, Id<Plant> plant)
{
    return reader.value<Id<Item>>(leadsBackTo, {{"item", item}, {"components", components}, {"plant", plant}}).has_value();
}

CostProposal proposeStandardCosts(store::Reader &reader, Id<Plant> plant, Day day)
{
    std::map<Id<Item>, masterdata::StandardCostRow> before;
    for (auto &row : masterdata::findStandardCosts(reader, plant, day))
        before.emplace(row.item, std::move(row));

    RollUpFacts facts;
    std::map<Id<Item>, masterdata::Supply> supplies;
    for (const auto &row : reader.all<SupplyRow>(itemsOfRollUp)) {
        const auto known = before.find(row.id);
        facts.items.push_back({row.id, row.supply, known == before.end() ? std::nullopt : std::optional(known->second.cost)});
        supplies.emplace(row.id, row.supply);
    }
    std::vector<Id<Structure>> inForce;
    for (const auto &row : reader.all<IdRow>(structuresInForce, {{"plant", plant}, {"day", day}}))
        inForce.push_back(row.id);
    facts.structures = findStructures(reader, inForce);
    facts.workCentres = reader.all<masterdata::WorkCentreRow>(workCentresOfRollUp);

    auto rolled = rollUp(facts);
    CostProposal proposal{plant, day, {}, std::move(rolled.withoutCost), std::move(rolled.incomplete), std::move(rolled.looping)};
    for (const auto &cost : rolled.costs) {
        if (!masterdata::isStocked(supplies.at(cost.item)))
            continue;
        const auto known = before.find(cost.item);
        proposal.costs.push_back({cost.item, cost.level, cost.cost, known == before.end() ? std::nullopt : std::optional(known->second)});
    }
    return proposal;
}

} // namespace millrace::engineering
