// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/rules/period_order.h"

namespace millrace::ledger::rules {

PeriodOrder orderAfter(std::span<const PeriodRow> periods, size_t place, PeriodState state)
{
    // The enumerators stand in the order of closing.
    for (size_t i = 0; i < place; ++i) {
        if (periods[i].state < state)
            return PeriodOrder::EarlierPeriodOpen;
    }
    for (size_t i = place + 1; i < periods.size(); ++i) {
        if (periods[i].state > state)
            return PeriodOrder::LaterPeriodClosed;
    }
    return PeriodOrder::InOrder;
}

} // namespace millrace::ledger::rules
