// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/postings.h"
#include "ledger/types/master_rows.h"

#include <span>

namespace millrace::ledger::rules {

/// Whether the rule says anything about a posting of this role, with these dimensions, on this day.
bool matches(const PostingRuleRow &rule, Role role, const Dimensions &dimensions, Day day);

/// How narrow a rule is: an item outweighs a category, then a reason, a work centre, a partner group, a plant.
int specificity(const PostingRuleRow &rule);

/// The most specific rule that matches. Of equals, the one that began last, then the one made last. None where no rule matches.
const PostingRuleRow *match(std::span<const PostingRuleRow> rules, Role role, const Dimensions &dimensions, Day day);

} // namespace millrace::ledger::rules
