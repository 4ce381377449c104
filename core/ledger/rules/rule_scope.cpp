// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/rules/rule_scope.h"

namespace millrace::ledger::rules {

RuleScope scopeOf(const PostingRuleRow &rule)
{
    return {rule.role, rule.plant, rule.category, rule.item, rule.reason, rule.workCentre, rule.partnerGroup};
}

bool holdsOn(const PostingRuleRow &rule, Day day)
{
    return rule.firstDay <= day && (rule.lastDay.isNone() || day <= rule.lastDay);
}

RoomForRule roomFor(std::span<const PostingRuleRow> rules, const RuleScope &scope, Day firstDay)
{
    RoomForRule room;
    for (const auto &rule : rules) {
        const bool everHolds = rule.lastDay.isNone() || rule.firstDay <= rule.lastDay;
        if (scopeOf(rule) != scope || !everHolds)
            continue;
        if (holdsOn(rule, firstDay)) {
            room.ended.push_back(rule);
            room.ended.back().lastDay = firstDay.plusDays(-1);
        } else if (rule.firstDay > firstDay && (room.lastDay.isNone() || rule.firstDay <= room.lastDay)) {
            room.lastDay = rule.firstDay.plusDays(-1);
        }
    }
    return room;
}

} // namespace millrace::ledger::rules
