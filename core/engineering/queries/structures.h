// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "engineering/types/structure_rows.h"

namespace millrace::engineering {

/// Structures: by item, plant and state.
struct Structures
{
    std::optional<Id<Item>> item;
    std::optional<Id<Plant>> plant;
    std::optional<StructureState> state;

    struct Row
    {
        QString item;
        QString revision;
        QString plant;
        StructureState state{};
        Day firstDay;
        Quantity quantity;
        Quantity standardLot;
        std::int64_t lines = 0;
        std::int64_t operations = 0;
        Id<Structure> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("item", &Row::item), field("revision", &Row::revision), field("plant", &Row::plant, "Empty: all"),
                              field("state", &Row::state), field("firstDay", &Row::firstDay, "In force from this day on, once released"),
                              field("quantity", &Row::quantity, "What lines and hours are for"),
                              field("standardLot", &Row::standardLot, "What setup is spread over"), field("lines", &Row::lines),
                              field("operations", &Row::operations), field("id", &Row::id));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("item", &Structures::item, "Of this item"),
                          store::field("plant", &Structures::plant, "For this plant or for all"),
                          store::field("state", &Structures::state, "draft, released or obsolete"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::engineering
