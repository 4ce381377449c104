// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// The accounts of an entity over one span of days beside another: what they hold after it, and for income and expense what came in it.
struct ComparedBalances
{
    Id<Entity> entity;
    Day lastDay;
    std::optional<Day> firstDay;
    Day otherLastDay;
    std::optional<Day> otherFirstDay;

    struct Row
    {
        QString code;
        QString name;
        AccountType type{};
        Money balance;
        Money other;
        Money difference;
        std::optional<Rate> percent;
        Id<Account> account;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code), field("name", &Row::name), field("type", &Row::type),
                              field("balance", &Row::balance, "After the last day; of income and expense what came in the span"),
                              field("other", &Row::other, "The same of the other span"), field("difference", &Row::difference, "More than in the other span"),
                              field("percent", &Row::percent, "The difference, of the other span's; empty where that was nothing"),
                              field("account", &Row::account));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        using Q = ComparedBalances;
        return std::tuple(field("entity", &Q::entity, "Whose books"), field("lastDay", &Q::lastDay, "Last day of the span"),
                          field("firstDay", &Q::firstDay, "First day of the span; of the fiscal year where left out"),
                          field("otherLastDay", &Q::otherLastDay, "Last day of the other span"),
                          field("otherFirstDay", &Q::otherFirstDay, "First day of the other span; of its fiscal year where left out"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
