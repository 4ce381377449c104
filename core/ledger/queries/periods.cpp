// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/periods.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec Periods::spec()
{
    return {u"ledger.periods"_s, u"ledger/periods"_s, u"Periods with their state."_s,
            uR"({"entity": "ALD", "state": "open"})"_s, {u"entity"_s, u"first_day"_s}};
}

} // namespace millrace::ledger
