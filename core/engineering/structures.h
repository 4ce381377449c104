// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"
#include "engineering/rules/explode.h"
#include "engineering/rules/roll_up.h"
#include "masterdata/types/costing_rows.h"

namespace millrace::engineering {

// What commands of this room and of higher ones read of structures.

std::optional<StructureFacts> findStructure(store::Reader &reader, Id<Structure> structure);

/// Structures whole, in the order of their ids.
std::vector<StructureFacts> findStructures(store::Reader &reader, const std::vector<Id<Structure>> &structures);

/// The released structure that is in force for an item in a plant on a day: the plant's own before one for all plants,
/// then the latest.
std::optional<StructureFacts> structureInForce(store::Reader &reader, Id<Item> item, Id<Plant> plant, Day day);

/// The same, as a work order wants it: phantoms are replaced by what they are made of, at any level.
struct StructureToMake
{
    StructureFacts structure;
    std::vector<Id<Item>> phantomsLeft; ///< Phantoms without a structure in force: nothing can stand in for them.
};
std::optional<StructureToMake> gatherStructure(door::Gather &gather, Id<Item> item, Id<Plant> plant, Day day);
/// Of a structure given by id: phantoms in it are replaced as they are in force in the plant on the day.
std::optional<StructureToMake> gatherStructure(door::Gather &gather, Id<Structure> structure, Id<Plant> plant, Day day);

/// Whether released structures lead, at any level, from these components back to the item.
bool leadsBack(store::Reader &reader, Id<Item> item, const std::vector<Id<Item>> &components, Id<Plant> plant);

/// A cost that the roll-up proposes, beside the one in force.
struct ProposedCost
{
    Id<Item> item;
    int level = 0;
    UnitCost cost;
    std::optional<masterdata::StandardCostRow> before;
};

struct CostProposal
{
    Id<Plant> plant;
    Day day;
    std::vector<ProposedCost> costs;   ///< Of items that are stocked, components first.
    std::vector<Id<Item>> withoutCost; ///< As in RollUp.
    std::vector<Id<Item>> incomplete;
    std::vector<Id<Item>> looping;
};

/// Rolls standard costs up from the structures, standard costs and rates that are in force in a plant on a day. Changes
/// nothing: inventory.SetStandardCost adopts what is wanted of it.
CostProposal proposeStandardCosts(store::Reader &reader, Id<Plant> plant, Day day);

} // namespace millrace::engineering
