// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::security {

/// Lets a command that has more than so much at stake wait for a second person, who holds the right to approve it.
///
/// A rule for one legal entity is in its currency. One for all counts in the currency of each, so it is offered only
/// where all have the same.
struct SetApprovalRule
{
    QString command;
    std::optional<Id<Entity>> entity;
    Money above;
    bool active = true;

    enum class Rejection {
        CommandInvalid,
        AmountNegative,
        CommandUnknown,
        EntityUnknown,
        CurrencyOther,
        EntityNeeded,
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
        using C = SetApprovalRule;
        return std::tuple(field("command", &C::command, "Which command").upTo(120),
                          field("entity", &C::entity, "Only in this legal entity; left out, in all"),
                          field("above", &C::above, "What goes through without a second person"),
                          field("active", &C::active, "false lifts the rule").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::security
