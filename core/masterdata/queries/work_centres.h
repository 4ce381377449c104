// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::masterdata {

/// Work centres and what an hour there costs.
struct WorkCentres
{
    std::optional<Id<Plant>> plant;

    struct Row
    {
        QString code;
        QString name;
        QString plant;
        QString costCentre;
        Rate labourRate;
        Rate machineRate;
        Rate overheadRate;
        Currency currency;
        Id<WorkCentre> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code), field("name", &Row::name), field("plant", &Row::plant),
                              field("costCentre", &Row::costCentre), field("labourRate", &Row::labourRate, "For one labour hour"),
                              field("machineRate", &Row::machineRate, "For one machine hour"),
                              field("overheadRate", &Row::overheadRate, "For one labour hour"), field("currency", &Row::currency),
                              field("id", &Row::id));
        }
    };

    static constexpr auto fields() { return std::tuple(store::field("plant", &WorkCentres::plant, "Of this plant")); }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
