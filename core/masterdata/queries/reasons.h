// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "masterdata/types/reason_rows.h"

namespace millrace::masterdata {

/// Reasons, of one kind or all.
struct Reasons
{
    std::optional<ReasonKind> kind;

    struct Row
    {
        QString code;
        QString name;
        ReasonKind kind{};
        Id<Reason> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code), field("name", &Row::name), field("kind", &Row::kind), field("id", &Row::id));
        }
    };

    static constexpr auto fields() { return std::tuple(store::field("kind", &Reasons::kind, "What it explains")); }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
