// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/exchange_rates.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec ExchangeRates::spec()
{
    return {u"ledger.exchange_rates"_s, u"ledger/exchange_rates"_s, u"Exchange rates, the latest of each pair first."_s,
            uR"({"currency": "USD"})"_s, {u"currency"_s, u"into"_s, u"-day"_s}};
}

} // namespace millrace::ledger
