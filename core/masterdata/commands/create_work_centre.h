// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/place_rows.h"

namespace millrace::masterdata {

/// Adds a work centre: where operations are done, and what an hour there costs.
struct CreateWorkCentre
{
    Id<Plant> plant;
    QString code;
    QString name;
    Id<CostCentre> costCentre;
    Rate labourRate;
    Rate machineRate;
    Rate overheadRate;

    enum class Rejection {
        CodeInvalid, ///< Empty, too long, blanks at the ends, or other characters.
        NameInvalid,
        RateNegative,
        PlantUnknown,
        CostCentreUnknown,
        CostCentreElsewhere, ///< It is another entity's.
        CodeTaken,
    };

    struct Receipt
    {
        Id<WorkCentre> workCentre;
        static constexpr auto fields() { return std::tuple(store::field("workCentre", &Receipt::workCentre, "The new work centre")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = CreateWorkCentre;
        return std::tuple(field("plant", &C::plant, "The plant"), field("code", &C::code, "Unique; letters, digits and -_.:#+&()").upTo(40),
                          field("name", &C::name, "What people read").upTo(120),
                          field("costCentre", &C::costCentre, "Of the plant's entity"),
                          field("labourRate", &C::labourRate, "For one labour hour, in the entity's currency").optional(),
                          field("machineRate", &C::machineRate, "For one machine hour").optional(),
                          field("overheadRate", &C::overheadRate, "For one labour hour").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
