// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/compared_balances.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec ComparedBalances::spec()
{
    return {u"ledger.compared_balances"_s, u"ledger/compared_balances"_s, u"The accounts of one span of days beside another, with difference and percent."_s,
            uR"({"entity": "ALD", "lastDay": "2026-03-31", "otherLastDay": "2025-03-31"})"_s, {u"code"_s}};
}

} // namespace millrace::ledger
