// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "engineering/types/structure_rows.h"

namespace millrace::engineering {

/// Where an item goes in: the structures that name it, and, level by level, those that name what they make.
///
/// path orders the rows as a tree that grows upwards. Drafts are shown where asked for.
struct WhereUsed
{
    Id<Item> item;
    StructureState state = StructureState::Released;

    struct Row
    {
        QString path;
        std::int64_t level = 0;
        QString component;
        QString item;
        QString name;
        QString revision;
        QString plant;
        std::int64_t line = 0;
        Quantity quantity;
        Quantity per;
        Day firstDay;
        Id<Structure> structure;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("path", &Row::path, "Orders the rows as a tree"), field("level", &Row::level),
                              field("component", &Row::component, "That goes in"), field("item", &Row::item, "That is made"),
                              field("name", &Row::name), field("revision", &Row::revision), field("plant", &Row::plant, "Empty: all"),
                              field("line", &Row::line), field("quantity", &Row::quantity, "Of the component"),
                              field("per", &Row::per, "Of what is made"), field("firstDay", &Row::firstDay),
                              field("structure", &Row::structure));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("item", &WhereUsed::item, "The component"),
                          store::field("state", &WhereUsed::state, "Which structures count; released where nothing is said").optional());
    }
    static door::QuerySpec spec();
};

} // namespace millrace::engineering
