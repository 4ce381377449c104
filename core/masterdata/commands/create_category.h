// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/item_rows.h"

namespace millrace::masterdata {

/// Adds a category of items. Posting rules and costing policies go by it.
struct CreateCategory
{
    QString code;
    QString name;

    enum class Rejection {
        CodeInvalid, ///< Empty, too long, blanks at the ends, or other characters.
        NameInvalid,
        CodeTaken,
    };

    struct Receipt
    {
        Id<Category> category;
        static constexpr auto fields() { return std::tuple(store::field("category", &Receipt::category, "The new category")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = CreateCategory;
        return std::tuple(field("code", &C::code, "Unique; letters, digits and -_.:#+&()").upTo(40),
                          field("name", &C::name, "What people read").upTo(120));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
