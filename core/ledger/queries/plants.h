// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::ledger {

/// Plants by entity.
struct Plants
{
    std::optional<Id<Entity>> entity;

    struct Row
    {
        QString code;
        QString name;
        QString entity;
        Id<Plant> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code), field("name", &Row::name), field("entity", &Row::entity), field("id", &Row::id));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("entity", &Plants::entity, "Of this entity"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
