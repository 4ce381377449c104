// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/reason_rows.h"

namespace millrace::masterdata {

/// Adds a reason: a coded why for scrap, counts, returns, holds, issues and downtime.
struct CreateReason
{
    QString code;
    QString name;
    ReasonKind kind{};

    enum class Rejection {
        CodeInvalid, ///< Empty, too long, blanks at the ends, or other characters.
        NameInvalid,
        CodeTaken,
    };

    struct Receipt
    {
        Id<Reason> reason;
        static constexpr auto fields() { return std::tuple(store::field("reason", &Receipt::reason, "The new reason")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = CreateReason;
        return std::tuple(field("code", &C::code, "Unique; letters, digits and -_.:#+&()").upTo(40),
                          field("name", &C::name, "What people read").upTo(120), field("kind", &C::kind, "What it explains"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
