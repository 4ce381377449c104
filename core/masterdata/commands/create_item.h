// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/item_rows.h"

namespace millrace::masterdata {

/// Adds an item: what is bought, made, stored or sold.
///
/// Its unit stays for ever, because stock is counted in it.
struct CreateItem
{
    QString code;
    QString name;
    Unit unit;
    Id<Category> category;
    Supply supply{};
    Tracking tracking{};

    enum class Rejection {
        CodeInvalid, ///< Empty, too long, blanks at the ends, or other characters.
        NameInvalid,
        TrackingOfNoStock, ///< A phantom or a service is never in stock.
        UnitUnknown,
        CategoryUnknown,
        CodeTaken,
    };

    struct Receipt
    {
        Id<Item> item;
        static constexpr auto fields() { return std::tuple(store::field("item", &Receipt::item, "The new item")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = CreateItem;
        return std::tuple(field("code", &C::code, "Unique; letters, digits and -_.:#+&()").upTo(40),
                          field("name", &C::name, "What people read").upTo(120), field("unit", &C::unit, "The stock unit"),
                          field("category", &C::category, "For posting rules and costing policy"),
                          field("supply", &C::supply, "Bought, made, a phantom or a service"),
                          field("tracking", &C::tracking, "Whether lots or single pieces are told apart").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
