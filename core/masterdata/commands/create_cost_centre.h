// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/place_rows.h"

namespace millrace::masterdata {

/// Adds a cost centre of an entity.
struct CreateCostCentre
{
    Id<Entity> entity;
    QString code;
    QString name;

    enum class Rejection {
        CodeInvalid, ///< Empty, too long, blanks at the ends, or other characters.
        NameInvalid,
        EntityUnknown,
        CodeTaken,
    };

    struct Receipt
    {
        Id<CostCentre> costCentre;
        static constexpr auto fields() { return std::tuple(store::field("costCentre", &Receipt::costCentre, "The new cost centre")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = CreateCostCentre;
        return std::tuple(field("entity", &C::entity, "The entity"),
                          field("code", &C::code, "Unique in the entity; letters, digits and -_.:#+&()").upTo(40),
                          field("name", &C::name, "What people read").upTo(120));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
