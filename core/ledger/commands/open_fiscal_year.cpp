// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/open_fiscal_year.h"

#include "ledger/books.h"
#include "ledger/rules/texts.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using enum OpenFiscalYear::Rejection;

const store::Statement lockEntity{"ledger/lock_entity"};
const store::Statement yearsOfEntity{"ledger/years_of_entity"};

struct Facts
{
    std::optional<EntityRow> entity;
    std::vector<FiscalYearRow> years; ///< In order of their days.
};

/// The last days of the periods, in order.
std::vector<Day> lastDaysOf(const OpenFiscalYear &c)
{
    std::vector<Day> days;
    for (const auto &period : c.periods)
        days.push_back(period.lastDay);
    for (int month = 1; c.periods.empty() && month <= 12; ++month)
        days.push_back(c.firstDay.plusMonths(month).plusDays(-1));
    return days;
}

bool areInOrder(const OpenFiscalYear &c)
{
    auto before = c.firstDay.plusDays(-1);
    for (const auto &period : c.periods) {
        if (period.lastDay <= before)
            return false;
        before = period.lastDay;
    }
    return true;
}

void check(const OpenFiscalYear &c, door::Checks &checks)
{
    checks.rejectIf(!rules::isCode(c.code), CodeInvalid, &OpenFiscalYear::code)
        .rejectIf(c.periods.empty() && c.firstDay.dayOfMonth() != 1, MonthsBeginOnTheFirst, &OpenFiscalYear::firstDay)
        .rejectIf(!areInOrder(c), PeriodsOutOfOrder, &OpenFiscalYear::periods)
        .rejectIf(c.periods.size() > 53, TooManyPeriods, &OpenFiscalYear::periods);
}

Facts gather(const OpenFiscalYear &c, door::Gather &read)
{
    // Two years that are opened at once must see each other.
    read.value<std::int64_t>(lockEntity, {{"entity", c.entity}});
    return {gatherEntity(read, c.entity), read.all<FiscalYearRow>(yearsOfEntity, {{"entity", c.entity}})};
}

door::Decision decide(const OpenFiscalYear &c, const Facts &f, const door::Work &work)
{
    if (!f.entity)
        return door::reject(EntityUnknown, &OpenFiscalYear::entity);
    const auto lastDays = lastDaysOf(c);
    const auto lastDay = lastDays.back();
    for (const auto &year : f.years) {
        if (year.code == c.code)
            return door::reject(CodeTaken, &OpenFiscalYear::code);
    }
    for (const auto &year : f.years) {
        if (c.firstDay <= year.lastDay && year.firstDay <= lastDay)
            return door::reject(YearOverlaps, &OpenFiscalYear::firstDay, {{u"year"_s, year.code}});
    }
    const bool follows = f.years.empty() || c.firstDay == f.years.back().lastDay.plusDays(1) || lastDay == f.years.front().firstDay.plusDays(-1);
    if (!follows)
        return door::reject(YearLeavesGap, &OpenFiscalYear::firstDay,
                            {{u"first"_s, f.years.front().firstDay.toString()}, {u"last"_s, f.years.back().lastDay.toString()}});
    door::Changes changes;
    const FiscalYearRow year{work.newId<FiscalYear>(), c.entity, c.code, c.firstDay, lastDay, {}};
    changes.insert(year);
    auto first = c.firstDay;
    std::int64_t number = 0;
    for (const auto last : lastDays) {
        changes.insert(PeriodRow{{}, c.entity, year.id, ++number, first, last, PeriodState::Open, {}});
        first = last.plusDays(1);
    }
    changes.event().entity = c.entity;
    return door::accept(std::move(changes), OpenFiscalYear::Receipt{number, lastDay});
}

} // namespace

door::CommandSpec OpenFiscalYear::spec()
{
    return {u"ledger.OpenFiscalYear"_s, 1, u"ledger.fiscal_year_opened"_s, u"Opens a fiscal year with its periods."_s,
            uR"({"entity": "ALD", "code": "2028", "firstDay": "2028-01-01"})"_s};
}

const door::CommandType &OpenFiscalYear::type()
{
    static const door::CommandOf<OpenFiscalYear, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
