// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::engineering {

/// The operations of one structure.
struct Operations
{
    Id<Structure> structure;

    struct Row
    {
        std::int64_t number = 0;
        QString workCentre;
        QString text;
        Quantity setup;
        Quantity labour;
        Quantity machine;
        std::int64_t yieldMillionths = 0;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number), field("workCentre", &Row::workCentre), field("text", &Row::text),
                              field("setup", &Row::setup, "For each lot"),
                              field("labour", &Row::labour, "For the structure's quantity entering"), field("machine", &Row::machine),
                              field("yieldMillionths", &Row::yieldMillionths, "Share of what enters that leaves good"));
        }
    };

    static constexpr auto fields() { return std::tuple(store::field("structure", &Operations::structure, "The structure")); }
    static door::QuerySpec spec();
};

} // namespace millrace::engineering
