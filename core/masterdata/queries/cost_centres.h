// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::masterdata {

/// Cost centres.
struct CostCentres
{
    std::optional<Id<Entity>> entity;

    struct Row
    {
        QString entity;
        QString code;
        QString name;
        Id<CostCentre> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("entity", &Row::entity), field("code", &Row::code), field("name", &Row::name), field("id", &Row::id));
        }
    };

    static constexpr auto fields() { return std::tuple(store::field("entity", &CostCentres::entity, "Of this entity")); }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
