// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engineering/rules/explode.h"
#include "masterdata/types/item_rows.h"
#include "masterdata/types/place_rows.h"

namespace millrace::engineering {

/// Cost of one stock unit by element. Material is what components cost in all; the other elements are of this level alone.
struct UnitCost
{
    Rate material;
    Rate setup;
    Rate labour;
    Rate machine;
    Rate overhead;
    Rate subcontract;

    Rate total() const { return material + setup + labour + machine + overhead + subcontract; }
    bool operator==(const UnitCost &) const = default;
};

/// What a roll-up rests on: pure.
struct RollUpFacts
{
    struct Item
    {
        Id<millrace::Item> item;
        masterdata::Supply supply{};
        std::optional<Rate> standard; ///< In force. Used where the item is not rolled up.
    };
    std::vector<Item> items;
    std::vector<StructureFacts> structures; ///< In force, at most one an item.
    std::vector<masterdata::WorkCentreRow> workCentres;
};

struct RollUp
{
    struct Cost
    {
        Id<Item> item;
        int level = 0; ///< One above the highest of its components; those that are not rolled up are at zero.
        UnitCost cost;
    };
    std::vector<Cost> costs;           ///< Components before what is made of them.
    std::vector<Id<Item>> withoutCost; ///< Components that have neither structure nor standard cost.
    std::vector<Id<Item>> incomplete;  ///< Not rolled up, because a component at some level has no cost.
    std::vector<Id<Item>> looping;     ///< Not rolled up, because they lead back to themselves, or rest on what does.
};

/// Rolls costs up level by level: items that are made, and phantoms, where they have a structure. Each line and each
/// operation's element is rounded half up to the billionth by itself, so that a cost sheet sums.
///
/// Setup is the setup hours at the labour rate, spread over the standard lot; overhead goes by run and setup hours. A
/// component that is a service counts as subcontract.
RollUp rollUp(const RollUpFacts &facts);

/// One structure, with the costs of its components known.
UnitCost unitCost(const StructureFacts &structure, const std::function<Rate(Id<Item>)> &costOf,
                  const std::function<bool(Id<Item>)> &isService,
                  const std::function<const masterdata::WorkCentreRow &(Id<WorkCentre>)> &workCentre);

} // namespace millrace::engineering
