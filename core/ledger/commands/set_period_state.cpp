// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/set_period_state.h"

#include "ledger/rules/period_order.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using enum SetPeriodState::Rejection;

const store::Statement lockPeriods{"ledger/lock_periods"};

struct Facts
{
    std::vector<PeriodRow> periods; ///< All of the entity, in order of their days.
};

void check(const SetPeriodState &, door::Checks &)
{
}

Facts gather(const SetPeriodState &c, door::Gather &read)
{
    return {read.all<PeriodRow>(lockPeriods, {{"period", c.period}})};
}

door::Decision decide(const SetPeriodState &c, const Facts &f, const door::Work &)
{
    const auto found = std::ranges::find(f.periods, c.period, &PeriodRow::id);
    if (found == f.periods.end())
        return door::reject(PeriodUnknown, &SetPeriodState::period);
    if (found->state == c.state)
        return door::reject(StateAlready, &SetPeriodState::state);
    if (c.state < found->state && c.reason.trimmed().isEmpty())
        return door::reject(ReasonMissing, &SetPeriodState::reason);
    const auto order = rules::orderAfter(f.periods, size_t(found - f.periods.begin()), c.state);
    if (order == rules::PeriodOrder::EarlierPeriodOpen)
        return door::reject(EarlierPeriodOpen, &SetPeriodState::state);
    if (order == rules::PeriodOrder::LaterPeriodClosed)
        return door::reject(LaterPeriodClosed, &SetPeriodState::state);
    auto row = *found;
    row.state = c.state;
    door::Changes changes;
    changes.update(row);
    changes.event().entity = row.entity;
    return door::accept(std::move(changes), SetPeriodState::Receipt{found->state});
}

} // namespace

door::CommandSpec SetPeriodState::spec()
{
    return {u"ledger.SetPeriodState"_s, 1, u"ledger.period_state_set"_s, u"Closes a period, softly or for good, or opens it again."_s,
            uR"({"period": "ALD/2025-01", "state": "soft_closed"})"_s};
}

const door::CommandType &SetPeriodState::type()
{
    static const door::CommandOf<SetPeriodState, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
