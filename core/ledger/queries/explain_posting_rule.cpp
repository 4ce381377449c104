// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/explain_posting_rule.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec ExplainPostingRule::spec()
{
    return {u"ledger.explain_posting_rule"_s, u"ledger/explain_posting_rule"_s, u"Every rule of a role, and why it is chosen for a posting or is not."_s,
            uR"({"entity": "ALD", "role": "scrap", "day": "2026-03-02", "reason": "SCRAP"})"_s, {u"step"_s, u"rule"_s}};
}

} // namespace millrace::ledger
