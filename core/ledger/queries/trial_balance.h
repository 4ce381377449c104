// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// What the accounts of an entity held before a span of days, what came and went in it, and what they hold after it.
/// 
/// Reads whole periods from their sums, and single days only where the span cuts through a period, so that it costs the same
/// however many lines there are.
struct TrialBalance
{
    Id<Entity> entity;
    Day lastDay;
    std::optional<Day> firstDay;

    struct Row
    {
        QString code;
        QString name;
        AccountType type{};
        Money opening;
        Money debit;
        Money credit;
        Money closing;
        Id<Account> account;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code), field("name", &Row::name), field("type", &Row::type),
                              field("opening", &Row::opening, "Balance before the first day"), field("debit", &Row::debit),
                              field("credit", &Row::credit), field("closing", &Row::closing, "Balance after the last day"),
                              field("account", &Row::account));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("entity", &TrialBalance::entity, "Whose books"),
                          field("lastDay", &TrialBalance::lastDay, "Last day of the span"),
                          field("firstDay", &TrialBalance::firstDay, "First day of the span; of the fiscal year where left out"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
