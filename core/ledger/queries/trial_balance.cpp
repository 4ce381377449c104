// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/trial_balance.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec TrialBalance::spec()
{
    return {u"ledger.trial_balance"_s, u"ledger/trial_balance"_s, u"Opening, debit, credit and closing of every account over a span of days."_s,
            uR"({"entity": "ALD", "firstDay": "2026-01-01", "lastDay": "2026-03-31"})"_s, {u"code"_s}};
}

} // namespace millrace::ledger
