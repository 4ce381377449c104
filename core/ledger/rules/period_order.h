// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/types/master_rows.h"

#include <span>

namespace millrace::ledger::rules {

/// Why a period can't go to a state among its neighbours.
enum class PeriodOrder {
    InOrder,
    EarlierPeriodOpen,  ///< One before it would be more open than it.
    LaterPeriodClosed,  ///< One behind it would be more closed than it.
};

/// Whether the period at this place may go to the state: along the days, periods only ever get more open. Periods in
/// order of their days.
PeriodOrder orderAfter(std::span<const PeriodRow> periods, size_t place, PeriodState state);

} // namespace millrace::ledger::rules
