// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/open_period.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

const store::Statement periodOfDay{"ledger/period_of_day"};

} // namespace

std::optional<OpenPeriod> gatherPeriod(door::Gather &gather, Id<Entity> entity, Day day)
{
    return gather.one<OpenPeriod>(periodOfDay, {{"entity", entity}, {"day", day}});
}

door::Problems periodProblems(const std::optional<OpenPeriod> &period, const door::Session &session, Id<Entity> entity, Id<Plant> plant, Day day)
{
    const QJsonObject arguments{{u"day"_s, day.toString()}};
    if (!period)
        return {{u"PeriodUnknown"_s, u"day"_s, arguments}};
    const bool mayPost = period->state == PeriodState::Open
        || (period->state == PeriodState::SoftClosed && session.may(u"ledger.PostToSoftClosed", entity, plant));
    if (!mayPost)
        return {{u"PeriodClosed"_s, u"day"_s, arguments}};
    return {};
}

} // namespace millrace::ledger
