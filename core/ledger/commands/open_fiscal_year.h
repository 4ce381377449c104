// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Opens a fiscal year with its periods: twelve months from the first day, or periods that end on the days given.
///
/// Years follow each other without a gap and without overlap, so that every day between the first and the last has
/// exactly one period. A year may also be put before the first, to take over history.
struct OpenFiscalYear
{
    struct Line
    {
        Day lastDay;
        static auto fields() { return std::tuple(field("lastDay", &Line::lastDay, "Last day of the period")); }
    };

    Id<Entity> entity;
    QString code;
    Day firstDay;
    std::vector<Line> periods;

    enum class Rejection {
        CodeInvalid,
        MonthsBeginOnTheFirst,  // Without given periods, a year begins on the first of a month.
        PeriodsOutOfOrder,      // Each ends after the one before it.
        TooManyPeriods,         // More than 53: not even weeks.
        EntityUnknown,
        CodeTaken,
        YearOverlaps,
        YearLeavesGap,
    };
    struct Receipt
    {
        std::int64_t periods = 0;
        Day lastDay;
        static constexpr auto fields()
        {
            return std::tuple(field("periods", &Receipt::periods, "How many periods were opened"),
                              field("lastDay", &Receipt::lastDay, "Last day of the year"));
        }
    };

    static auto fields()
    {
        using C = OpenFiscalYear;
        return std::tuple(field("entity", &C::entity, "Whose year"), field("code", &C::code, "Code, as a rule the year's number").upTo(20),
                          field("firstDay", &C::firstDay, "First day of the year"),
                          field("periods", &C::periods, "Periods by their last days; twelve months where left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
