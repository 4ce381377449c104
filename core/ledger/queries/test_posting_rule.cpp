// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/test_posting_rule.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec TestPostingRule::spec()
{
    return {u"ledger.test_posting_rule"_s, u"ledger/test_posting_rule"_s, u"The account that a posting of this role would go to, and the rule that says so."_s,
            uR"({"entity": "ALD", "role": "scrap", "day": "2026-03-02", "reason": "SCRAP"})"_s, {u"rule"_s}};
}

} // namespace millrace::ledger
