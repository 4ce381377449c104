// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::masterdata {

/// Bins of a plant.
struct Bins
{
    std::optional<Id<Plant>> plant;
    std::optional<QString> search;
    std::optional<Id<Bin>> bin;

    struct Row
    {
        QString plant;
        QString code;
        QString name;
        bool allowsNegative = false;
        Id<Bin> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("plant", &Row::plant), field("code", &Row::code), field("name", &Row::name),
                              field("allowsNegative", &Row::allowsNegative), field("id", &Row::id));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("plant", &Bins::plant, "Of this plant"),
                          store::field("search", &Bins::search, "A part of code or name"),
                          store::field("bin", &Bins::bin, "This one"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
