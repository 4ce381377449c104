// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/account_lines.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec AccountLines::spec()
{
    return {u"ledger.account_lines"_s, u"ledger/account_lines"_s, u"The lines of one account, with a running balance."_s,
            uR"({"entity": "ALD", "account": "1500", "firstDay": "2026-03-01", "lastDay": "2026-03-31"})"_s, {u"day"_s, u"line"_s}};
}

} // namespace millrace::ledger
