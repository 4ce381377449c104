// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "engineering/types/structure_rows.h"

namespace millrace::engineering {

/// Takes a structure out of use. Orders that are released already keep it.
struct ObsoleteStructure
{
    Id<Structure> structure;

    enum class Rejection {
        StructureUnknown,
        AlreadyObsolete,
    };
    enum class Question {
        NothingTakesItsPlace, ///< No other structure of the item would be in force today.
    };

    struct Receipt
    {
        Id<Structure> structure;
        static constexpr auto fields() { return std::tuple(store::field("structure", &Receipt::structure, "The structure")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = ObsoleteStructure;
        return std::tuple(field("structure", &C::structure, "The structure"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::engineering
