// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::masterdata {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

struct UnitRow
{
    std::int64_t id = 0;
    Unit code;
    QString name;
    Id<Event> event;

    static constexpr TableName table{"unit", TableClass::Document, 10};
    static constexpr auto fields()
    {
        using R = UnitRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("code", &R::code), field("name", &R::name),
                          field("event", &R::event, Mark::Event));
    }
};

/// One *from* is numerator/denominator *to*: for one item or, where that is none, for all.
struct UnitConversionRow
{
    std::int64_t id = 0;
    Id<Item> item;
    Unit from;
    Unit to;
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
    Id<Event> event;

    static constexpr TableName table{"unit_conversion", TableClass::Document, 12};
    static constexpr auto fields()
    {
        using R = UnitConversionRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("item", &R::item), field("from_unit", &R::from), field("to_unit", &R::to),
                          field("numerator", &R::numerator), field("denominator", &R::denominator), field("event", &R::event, Mark::Event));
    }
};

} // namespace millrace::masterdata
