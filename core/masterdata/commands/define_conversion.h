// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/unit_rows.h"

namespace millrace::masterdata {

/// Says how one unit converts into another, for one item or for all: "1 box" is "12 pcs".
///
/// Both ways follow from it. Where the two units have a conversion in the same scope already, it is replaced; what was
/// posted in stock units stays as it is.
struct DefineConversion
{
    Id<Item> item;
    Quantity quantity;
    Quantity equals;

    enum class Rejection {
        QuantityNotPositive,
        UnitMissing, ///< Neither side may leave out its unit.
        UnitsEqual,
        ItemUnknown,
        UnitUnknown,
    };
    enum class Question {
        ReplacesConversion,
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
        using C = DefineConversion;
        return std::tuple(field("item", &C::item, "For this item alone; for all where it is left out").optional(),
                          field("quantity", &C::quantity, "So much of one unit"), field("equals", &C::equals, "Is so much of the other"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
