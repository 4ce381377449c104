// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Renames an account, or takes it out of use and back. Its code, type and control stay for good.
///
/// An account that posting rules lead to stays in use, so that no posting finds a closed door.
struct ChangeAccount
{
    Id<Account> account;
    std::optional<QString> name;
    std::optional<bool> active;

    enum class Rejection {
        NothingChanged,
        NameInvalid,
        AccountUnknown,
        RulesLeadToAccount,
        AccountsBelowActive,
    };
    enum class Question { AccountHasBalance };

    struct Receipt
    {
        bool active = true;
        static constexpr auto fields() { return std::tuple(field("active", &Receipt::active, "Whether it takes lines")); }
    };

    static auto fields()
    {
        using C = ChangeAccount;
        return std::tuple(field("account", &C::account, "The account"), field("name", &C::name, "New name"),
                          field("active", &C::active, "Whether it takes lines"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
