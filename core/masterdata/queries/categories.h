// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::masterdata {

/// All categories of items.
struct Categories
{
    struct Row
    {
        QString code;
        QString name;
        Id<Category> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code), field("name", &Row::name), field("id", &Row::id));
        }
    };

    static constexpr auto fields() { return std::tuple(); }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
