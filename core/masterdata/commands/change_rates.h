// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/place_rows.h"

namespace millrace::masterdata {

/// Changes what an hour at a work centre costs; what is left out stays.
///
/// Hours booked from now on take the new rates. Orders that are released keep those they were released with, and standard
/// costs stay until they are set anew.
struct ChangeRates
{
    Id<WorkCentre> workCentre;
    std::optional<Rate> labourRate;
    std::optional<Rate> machineRate;
    std::optional<Rate> overheadRate;

    enum class Rejection {
        NothingToChange,
        RateNegative,
        WorkCentreUnknown,
    };

    struct Receipt
    {
        Id<WorkCentre> workCentre;
        static constexpr auto fields() { return std::tuple(store::field("workCentre", &Receipt::workCentre, "The work centre")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = ChangeRates;
        return std::tuple(field("workCentre", &C::workCentre, "The work centre"),
                          field("labourRate", &C::labourRate, "For one labour hour, in the entity's currency"),
                          field("machineRate", &C::machineRate, "For one machine hour"),
                          field("overheadRate", &C::overheadRate, "For one labour hour"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
