// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Accounts as a tree: each behind its heading, in the order of the path of codes from the top.
struct Accounts
{
    std::optional<Id<Chart>> chart;
    std::optional<bool> active;

    struct Row
    {
        QString path;
        std::int64_t level = 0;
        QString chart;
        QString code;
        QString name;
        AccountType type{};
        bool heading = false;
        QString control;
        bool active = false;
        QString parent;
        Id<Account> account;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("path", &Row::path, "Codes from the chart down"), field("level", &Row::level, "0 at the top"),
                              field("chart", &Row::chart), field("code", &Row::code), field("name", &Row::name),
                              field("type", &Row::type), field("heading", &Row::heading, "Holds others, takes no lines"),
                              field("control", &Row::control, "The sub-ledger that explains it"),
                              field("active", &Row::active, "Whether it takes lines"),
                              field("parent", &Row::parent, "Code of its heading"), field("account", &Row::account));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("chart", &Accounts::chart, "Of this chart"), field("active", &Accounts::active, "Whether they take lines"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
