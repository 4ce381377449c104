// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::ledger {

/// Charts of accounts.
struct Charts
{

    struct Row
    {
        QString code;
        QString name;
        std::int64_t accounts = 0;
        std::int64_t entities = 0;
        Id<Chart> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code), field("name", &Row::name), field("accounts", &Row::accounts, "How many it has"),
                              field("entities", &Row::entities, "How many keep their books by it"), field("id", &Row::id));
        }
    };

    static constexpr auto fields() { return std::tuple(); }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
