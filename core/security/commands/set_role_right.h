// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::security {

/// Gives a role a right, or takes it away: a command ("sales.ShipGoods"), all of a room ("sales.*"), a query or all
/// ("sales.?open_orders", "sales.?*"), an approval ("approve:sales.ShipGoods"), or everything ("*").
struct SetRoleRight
{
    Id<SecurityRole> role;
    QString right;
    bool granted = true;

    enum class Rejection {
        RightInvalid,
        RightUnknown,
        RoleUnknown,
        NothingChanged,
        RightsBeyondOwn,
        LastAdministrator,
    };
    struct Receipt
    {
        bool granted = true;
        static constexpr auto fields()
        {
            return std::tuple(store::field("granted", &Receipt::granted, "Whether the role has the right now"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = SetRoleRight;
        return std::tuple(field("role", &C::role, "Which role"),
                          field("right", &C::right, "The right's name").upTo(120),
                          field("granted", &C::granted, "false takes it away").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::security
