// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "masterdata/types/item_rows.h"

namespace millrace::masterdata {

/// Items by a part of their code or name, by category, and whether they are active.
struct Items
{
    std::optional<QString> search;
    std::optional<Id<Category>> category;
    std::optional<Supply> supply;
    std::optional<bool> active;

    struct Row
    {
        QString code;
        QString name;
        Unit unit;
        QString category;
        Supply supply{};
        Tracking tracking{};
        bool active = false;
        Id<Item> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code), field("name", &Row::name), field("unit", &Row::unit, "The stock unit"),
                              field("category", &Row::category), field("supply", &Row::supply), field("tracking", &Row::tracking),
                              field("active", &Row::active, "Whether new documents may use it"), field("id", &Row::id));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("search", &Items::search, "A part of code or name"),
                          store::field("category", &Items::category, "Of this category"),
                          store::field("supply", &Items::supply, "Bought, made, phantom or service"),
                          store::field("active", &Items::active, "Whether new documents may use it"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
