// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Periods with their state.
struct Periods
{
    std::optional<Id<Entity>> entity;
    std::optional<PeriodState> state;

    struct Row
    {
        QString entity;
        Day firstDay;
        Day lastDay;
        QString code;
        QString year;
        std::int64_t number = 0;
        PeriodState state{};
        Id<Period> period;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("entity", &Row::entity), field("firstDay", &Row::firstDay), field("lastDay", &Row::lastDay),
                              field("code", &Row::code, "Entity, year and number"), field("year", &Row::year),
                              field("number", &Row::number, "In the year"), field("state", &Row::state), field("period", &Row::period));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("entity", &Periods::entity, "Of this entity"), field("state", &Periods::state, "In this state"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::ledger
