// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/commands/change_rates.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

namespace {

using Rejection = ChangeRates::Rejection;

const store::Statement lockWorkCentre{"masterdata/lock_work_centre"};

struct Facts
{
    std::optional<WorkCentreRow> workCentre;
};

void check(const ChangeRates &c, door::Checks &checks)
{
    const auto negative = [](const std::optional<Rate> &rate) { return rate && rate->isNegative(); };
    checks.rejectIf(!c.labourRate && !c.machineRate && !c.overheadRate, Rejection::NothingToChange)
        .rejectIf(negative(c.labourRate), Rejection::RateNegative, &ChangeRates::labourRate)
        .rejectIf(negative(c.machineRate), Rejection::RateNegative, &ChangeRates::machineRate)
        .rejectIf(negative(c.overheadRate), Rejection::RateNegative, &ChangeRates::overheadRate);
}

Facts gather(const ChangeRates &c, door::Gather &gather)
{
    return {gather.one<WorkCentreRow>(lockWorkCentre, {{"work_centre", c.workCentre}})};
}

door::Decision decide(const ChangeRates &c, const Facts &f, const door::Work &)
{
    if (!f.workCentre)
        return door::reject(Rejection::WorkCentreUnknown, &ChangeRates::workCentre);
    auto row = *f.workCentre;
    row.labourRate = c.labourRate.value_or(row.labourRate);
    row.machineRate = c.machineRate.value_or(row.machineRate);
    row.overheadRate = c.overheadRate.value_or(row.overheadRate);
    door::Changes changes;
    changes.update(row);
    changes.event().entity = row.entity;
    changes.event().plant = row.plant;
    return door::accept(std::move(changes), ChangeRates::Receipt{row.id});
}

} // namespace

door::CommandSpec ChangeRates::spec()
{
    return {
        .name = u"masterdata.ChangeRates"_s,
        .event = u"masterdata.rates_changed"_s,
        .summary = u"Changes what an hour at a work centre costs."_s,
        .example = u"{\"workCentre\": \"N-TURN\", \"labourRate\": \"43.5\"}"_s,
    };
}

const door::CommandType &ChangeRates::type()
{
    static const door::CommandOf<ChangeRates, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::masterdata
