// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "engineering/types/structure_rows.h"

namespace millrace::engineering {

/// Lets a draft be used from a day on. The structure that was in force before ends by that day; orders that are released
/// already keep the one that they were released with.
struct ReleaseStructure
{
    Id<Structure> structure;
    std::optional<Day> firstDay;

    enum class Rejection {
        StructureUnknown,
        NotDraft,
        ItemInactive,
        ComponentInactive,
        DayTaken,       ///< Another one of the item takes over on that day.
        StructureLoops, ///< The item would be, at some level, part of itself.
    };

    struct Receipt
    {
        Day firstDay;
        static constexpr auto fields() { return std::tuple(store::field("firstDay", &Receipt::firstDay, "In force from this day on")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = ReleaseStructure;
        return std::tuple(field("structure", &C::structure, "The draft"),
                          field("firstDay", &C::firstDay, "In force from this day on; today where it is left out"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::engineering
