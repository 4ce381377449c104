// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Closes a period, softly or for good, or opens it again.
///
/// Periods close in the order of their days and open in the reverse order. Softly closed, a period takes what is posted
/// by those who hold the right ledger.PostToSoftClosed; closed, it takes nothing. Opening again asks for a reason, which
/// stays with the event.
struct SetPeriodState
{
    Id<Period> period;
    PeriodState state{};
    QString reason;

    enum class Rejection {
        PeriodUnknown,
        StateAlready,
        ReasonMissing,
        EarlierPeriodOpen,
        LaterPeriodClosed,
    };
    struct Receipt
    {
        PeriodState before{};
        static constexpr auto fields() { return std::tuple(field("before", &Receipt::before, "The state before")); }
    };

    static auto fields()
    {
        using C = SetPeriodState;
        return std::tuple(field("period", &C::period, "The period, as ENTITY/2026-03"), field("state", &C::state, "The state to be in"),
                          field("reason", &C::reason, "Why it is opened again").upTo(1000).optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
