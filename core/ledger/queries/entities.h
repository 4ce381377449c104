// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::ledger {

/// Legal entities.
struct Entities
{

    struct Row
    {
        QString code;
        QString name;
        Currency currency;
        QString chart;
        Id<Entity> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code), field("name", &Row::name), field("currency", &Row::currency, "Of its books"),
                              field("chart", &Row::chart, "Of its books"), field("id", &Row::id));
        }
    };

    static constexpr auto fields() { return std::tuple(); }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
