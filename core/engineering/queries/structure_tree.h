// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "masterdata/types/item_rows.h"

namespace millrace::engineering {

/// What a structure is made of, level by level, through the structures that are in force in a plant on a day.
///
/// Each row's quantity is for the quantity of the structure right above it. path orders the rows as a tree.
struct StructureTree
{
    Id<Structure> structure;
    Id<Plant> plant;
    Day day;

    struct Row
    {
        QString path;
        std::int64_t level = 0;
        std::int64_t line = 0;
        std::int64_t operation = 0;
        QString component;
        QString name;
        masterdata::Supply supply{};
        Quantity quantity;
        Quantity per;
        std::int64_t scrapMillionths = 0;
        bool backflush = false;
        QString revision;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("path", &Row::path, "Orders the rows as a tree"), field("level", &Row::level),
                              field("line", &Row::line), field("operation", &Row::operation), field("component", &Row::component),
                              field("name", &Row::name), field("supply", &Row::supply), field("quantity", &Row::quantity),
                              field("per", &Row::per, "The quantity of the structure above"),
                              field("scrapMillionths", &Row::scrapMillionths, "Share of the component that is lost"),
                              field("backflush", &Row::backflush),
                              field("revision", &Row::revision, "That the component is made by; empty where it is not broken down"));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("structure", &StructureTree::structure, "Where the tree begins"),
                          store::field("plant", &StructureTree::plant, "Whose structures are in force below"),
                          store::field("day", &StructureTree::day, "On which they are in force"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::engineering
