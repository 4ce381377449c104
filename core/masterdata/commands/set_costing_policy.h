// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/costing_rows.h"

namespace millrace::masterdata {

/// Says how value moves in a plant, for one category or for all that have no policy of their own.
///
/// Refused while there is stock, or a shortfall, of an item that it covers under another method: value cannot move between methods.
struct SetCostingPolicy
{
    Id<Plant> plant;
    Id<Category> category;
    CostingMethod method{};
    OutputCost output{};

    enum class Rejection {
        PlantUnknown,
        CategoryUnknown,
        StockUnderOtherMethod,
    };

    struct Receipt
    {
        bool replaced;
        static constexpr auto fields()
        {
            return std::tuple(store::field("replaced", &Receipt::replaced, "Whether there was another before"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = SetCostingPolicy;
        return std::tuple(field("plant", &C::plant, "The plant"),
                          field("category", &C::category, "For this category alone; for the rest where it is left out").optional(),
                          field("method", &C::method, "Standard, average, FIFO, or actual by lot"),
                          field("output", &C::output, "What production output is received at, where it is not at standard").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
