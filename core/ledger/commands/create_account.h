// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Which sub-ledger explains an account to the minor unit, if one does.
enum class Control { None, Stock, Wip, Open };

/// Adds an account to a chart, for all entities that keep their books by it.
///
/// A heading takes no lines and holds others. A control account is explained by its sub-ledger and takes no manual line;
/// what it is cannot change once something was posted to it.
struct CreateAccount
{
    Id<Chart> chart;
    QString code;
    QString name;
    AccountType accountType{};
    std::optional<Id<Account>> parent;
    bool heading = false;
    Control control = Control::None;

    enum class Rejection {
        CodeInvalid,
        NameInvalid,
        HeadingWithControl,
        ControlNeedsBalanceSheet, // Stock and work in process are assets, open items assets or liabilities.
        ChartUnknown,
        CodeTaken,
        ParentUnknown,
        ParentOfAnotherChart,
        ParentIsNoHeading,
        ParentOfAnotherType,
    };
    struct Receipt
    {
        QString account;
        static constexpr auto fields() { return std::tuple(field("account", &Receipt::account, "Chart and code of the account")); }
    };

    static auto fields()
    {
        using C = CreateAccount;
        return std::tuple(field("chart", &C::chart, "The chart that gets it"), field("code", &C::code, "Code, unique in the chart").upTo(20),
                          field("name", &C::name, "Name").upTo(120), field("type", &C::accountType, "What it is in the balance sheet or income statement"),
                          field("parent", &C::parent, "The heading that holds it"),
                          field("heading", &C::heading, "Whether it holds others and takes no lines").optional(),
                          field("control", &C::control, "The sub-ledger that explains it").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
