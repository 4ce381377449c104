// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/end_posting_rule.h"

#include "ledger/books.h"
#include "ledger/rules/rule_scope.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using enum EndPostingRule::Rejection;

const store::Statement lockEntity{"ledger/lock_entity"};

struct Facts
{
    std::optional<EntityRow> entity;
    std::vector<PostingRuleRow> rules;
};

void check(const EndPostingRule &c, door::Checks &checks)
{
    checks.rejectIf(rules::scopeOfCommand(c).isGeneral(), GeneralRuleStays, &EndPostingRule::role);
}

Facts gather(const EndPostingRule &c, door::Gather &read)
{
    read.value<std::int64_t>(lockEntity, {{"entity", c.entity}});
    return {gatherEntity(read, c.entity), gatherRulesOfRole(read, c.entity, c.role)};
}

door::Decision decide(const EndPostingRule &c, const Facts &f, const door::Work &)
{
    if (!f.entity)
        return door::reject(EntityUnknown, &EndPostingRule::entity);
    const auto scope = rules::scopeOfCommand(c);
    const auto found = std::ranges::find_if(f.rules, [&](const auto &rule) { return rules::scopeOf(rule) == scope && rules::holdsOn(rule, c.lastDay); });
    if (found == f.rules.end())
        return door::reject(RuleUnknown, &EndPostingRule::role);
    if (found->lastDay == c.lastDay)
        return door::reject(NothingChanged, &EndPostingRule::lastDay);
    auto rule = *found;
    rule.lastDay = c.lastDay;
    door::Changes changes;
    changes.update(rule);
    changes.event().entity = c.entity;
    return door::accept(std::move(changes), EndPostingRule::Receipt{rule.firstDay});
}

} // namespace

door::CommandSpec EndPostingRule::spec()
{
    return {u"ledger.EndPostingRule"_s, 1, u"ledger.posting_rule_ended"_s, u"Ends the posting rule of a scope with a day."_s,
            uR"({"entity": "ALD", "role": "scrap", "reason": "SCRAP", "lastDay": "2026-12-31"})"_s};
}

const door::CommandType &EndPostingRule::type()
{
    static const door::CommandOf<EndPostingRule, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
