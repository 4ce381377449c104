// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::inventory {

/// Revalues the stock of a plant whose standard has changed with the day: standards that were set for a later day, which
/// has come. Run each morning; items that have moved since were revalued by their move already.
struct ApplyStandardCosts
{
    Id<Plant> plant;

    enum class Rejection {
        PlantUnknown,
        NothingToRevalue,
    };

    struct Receipt
    {
        std::int64_t items = 0;
        Money revalued;
        static constexpr auto fields()
        {
            return std::tuple(store::field("items", &Receipt::items, "How many items were revalued"),
                              store::field("revalued", &Receipt::revalued, "What their stock is worth in addition"));
        }
    };

    static constexpr auto fields() { return std::tuple(store::field("plant", &ApplyStandardCosts::plant, "The plant")); }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::inventory
