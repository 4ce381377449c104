// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/exchange.h"

namespace millrace::ledger {

namespace {

const store::Statement rateInForce{"ledger/rate_in_force"};

} // namespace

std::optional<Rate> exchangeRate(store::Reader &reader, Currency from, Currency into, Day day)
{
    if (from == into)
        return Rate(Rate::one);
    return reader.value<Rate>(rateInForce, {{"currency", from}, {"into_currency", into}, {"day", day}});
}

} // namespace millrace::ledger
