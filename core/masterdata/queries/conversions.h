// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::masterdata {

/// What units convert into: in general and, where an item is given, for that item.
struct Conversions
{
    std::optional<Id<Item>> item;

    struct Row
    {
        QString item;
        Unit fromUnit;
        Unit toUnit;
        std::int64_t numerator = 0;
        std::int64_t denominator = 0;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("item", &Row::item, "Empty: for all"), field("fromUnit", &Row::fromUnit), field("toUnit", &Row::toUnit),
                              field("numerator", &Row::numerator, "One from_unit is numerator/denominator to_unit"),
                              field("denominator", &Row::denominator));
        }
    };

    static constexpr auto fields() { return std::tuple(store::field("item", &Conversions::item, "General ones and this item's")); }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
