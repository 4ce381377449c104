// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/posting_rules.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec PostingRules::spec()
{
    return {u"ledger.posting_rules"_s, u"ledger/posting_rules"_s, u"Which account a role means, for what and when."_s,
            uR"({"entity": "ALD", "role": "scrap"})"_s, {u"entity"_s, u"role"_s, u"rule"_s}};
}

} // namespace millrace::ledger
