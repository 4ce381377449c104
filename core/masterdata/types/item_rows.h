// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/changes.h"

namespace millrace::masterdata {

using store::field;
using store::Mark;
using store::TableClass;
using store::TableName;

/// Where an item comes from. A phantom is never stocked: its components stand in for it. A service is not stocked either.
enum class Supply { Bought, Made, Phantom, Service };

constexpr bool isStocked(Supply supply)
{
    return supply == Supply::Bought || supply == Supply::Made;
}

/// Whether lots or single pieces of an item are told apart.
enum class Tracking { None, Lot, Serial };

struct CategoryRow
{
    Id<Category> id;
    QString code;
    QString name;
    Id<Event> event;

    static constexpr TableName table{"category", TableClass::Document, 10};
    static constexpr auto fields()
    {
        using R = CategoryRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("code", &R::code), field("name", &R::name),
                          field("event", &R::event, Mark::Event));
    }
};

struct ItemRow
{
    Id<Item> id;
    QString code;
    QString name;
    Unit unit; ///< The stock unit.
    Id<Category> category;
    Supply supply{};
    Tracking tracking{};
    bool active = true;
    Id<Event> event;

    static constexpr TableName table{"item", TableClass::Document, 11};
    static constexpr auto fields()
    {
        using R = ItemRow;
        return std::tuple(field("id", &R::id, Mark::Key), field("code", &R::code), field("name", &R::name), field("unit", &R::unit),
                          field("category", &R::category), field("supply", &R::supply), field("tracking", &R::tracking),
                          field("active", &R::active), field("event", &R::event, Mark::Event));
    }
};

} // namespace millrace::masterdata
