// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"
#include "door/problem.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// The period that a day falls into, with what its entity keeps books in.
struct OpenPeriod
{
    Id<Period> id;
    PeriodState state{};
    Currency currency;
    Id<Chart> chart;

    static constexpr auto fields()
    {
        using R = OpenPeriod;
        return std::tuple(field("id", &R::id), field("state", &R::state), field("currency", &R::currency), field("chart", &R::chart));
    }
};

/// The period of an entity's day, locked against closing until the command is done. None where no year has been opened.
std::optional<OpenPeriod> gatherPeriod(door::Gather &gather, Id<Entity> entity, Day day);

/// PeriodUnknown or PeriodClosed at "day". Into a soft-closed period posts who holds the right ledger.PostToSoftClosed.
door::Problems periodProblems(const std::optional<OpenPeriod> &period, const door::Session &session, Id<Entity> entity, Id<Plant> plant, Day day);

} // namespace millrace::ledger
