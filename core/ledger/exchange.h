// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/rate.h"
#include "store/reader.h"

namespace millrace::ledger {

/// The exchange rate in force on a day: so much of into for one of from. One where they are the same; none where no rate
/// has been set on the day or before.
std::optional<Rate> exchangeRate(store::Reader &reader, Currency from, Currency into, Day day);

} // namespace millrace::ledger
