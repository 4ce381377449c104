// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::engineering {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

enum class StructureState { Draft, Released, Obsolete };

/// What an item is made of and how, in one revision.
struct StructureRow
{
    Id<Structure> id;
    Id<Item> item;
    Id<Plant> plant;              ///< None: for all plants without one of their own.
    QString revision;             ///< Unique for the item, whatever the plant.
    Day firstDay;                 ///< In force from this day on, until the next released one's.
    std::int64_t quantity = 0;    ///< Good output that the lines and hours are for.
    std::int64_t standardLot = 0; ///< What setup is spread over.
    StructureState state{};
    Id<Event> event;

    static constexpr TableName table{"structure", TableClass::Document, 13};
    static constexpr auto fields()
    {
        using R = StructureRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("item", &R::item), field("plant", &R::plant),
                          field("revision", &R::revision), field("first_day", &R::firstDay), field("quantity", &R::quantity),
                          field("standard_lot", &R::standardLot), field("state", &R::state), field("event", &R::event, Mark::Event));
    }
};

struct StructureLineRow
{
    std::int64_t id = 0;
    Id<Structure> structure;
    std::int64_t line = 0;
    std::int64_t operation = 0; ///< The number of the operation that uses it; zero in a structure without operations.
    Id<Item> component;
    std::int64_t quantity = 0; ///< Of the component's stock unit, for the structure's quantity entering the operation.
    std::int64_t scrap = 0;    ///< Share of the component that is lost, in millionths.
    bool backflush = false;
    Id<Event> event;

    static constexpr TableName table{"structure_line", TableClass::Document, 14};
    static constexpr auto fields()
    {
        using R = StructureLineRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("structure", &R::structure), field("line", &R::line),
                          field("operation", &R::operation), field("component", &R::component), field("quantity", &R::quantity),
                          field("scrap", &R::scrap), field("backflush", &R::backflush), field("event", &R::event, Mark::Event));
    }
};

struct StructureOperationRow
{
    std::int64_t id = 0;
    Id<Structure> structure;
    std::int64_t number = 0;
    Id<WorkCentre> workCentre;
    QString text;
    std::int64_t setupHours = 0;  ///< Millionths, for each lot.
    std::int64_t labourHours = 0; ///< Millionths, for the structure's quantity entering the operation.
    std::int64_t machineHours = 0;
    std::int64_t yield = 1'000'000; ///< Share of what enters that leaves good, in millionths.
    Id<Event> event;

    static constexpr TableName table{"structure_operation", TableClass::Document, 14};
    static constexpr auto fields()
    {
        using R = StructureOperationRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("structure", &R::structure), field("number", &R::number),
                          field("work_centre", &R::workCentre), field("text", &R::text), field("setup_hours", &R::setupHours),
                          field("labour_hours", &R::labourHours), field("machine_hours", &R::machineHours), field("yield", &R::yield),
                          field("event", &R::event, Mark::Event));
    }
};

} // namespace millrace::engineering
