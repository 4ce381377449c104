// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::security {

/// Sets two commands against each other: who has done one on a chain of documents may not do the other on it.
struct SetDutyRule
{
    QString first;
    QString second;
    bool active = true;

    enum class Rejection {
        CommandInvalid,
        SameCommand,
        CommandUnknown,
        NothingChanged,
    };
    struct Receipt
    {
        bool active = true;
        static constexpr auto fields()
        {
            return std::tuple(store::field("active", &Receipt::active, "Whether the rule stands now"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = SetDutyRule;
        return std::tuple(field("first", &C::first, "One command").upTo(120),
                          field("second", &C::second, "The other command").upTo(120),
                          field("active", &C::active, "false lifts the rule").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::security
