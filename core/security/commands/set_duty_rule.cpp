// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/commands/set_duty_rule.h"

#include "door/catalogue.h"
#include "security/gathering.h"
#include "security/rules/names.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

using enum SetDutyRule::Rejection;

const store::Statement dutyRuleOf{"security/duty_rule_of"};

struct Facts
{
    std::optional<DutyRuleRow> rule;
};

void check(const SetDutyRule &c, door::Checks &checks)
{
    checks.rejectIf(!isCommandName(c.first), CommandInvalid, &SetDutyRule::first)
        .rejectIf(!isCommandName(c.second), CommandInvalid, &SetDutyRule::second)
        .rejectIf(c.first == c.second, SameCommand, &SetDutyRule::second);
}

Facts gather(const SetDutyRule &c, door::Gather &read)
{
    return {read.one<DutyRuleRow>(dutyRuleOf, {{"first", c.first}, {"second", c.second}})};
}

door::Decision decide(const SetDutyRule &c, const Facts &f, const door::Work &work)
{
    if (!work.catalogue->command(c.first))
        return door::reject(CommandUnknown, &SetDutyRule::first, {{u"name"_s, c.first}});
    if (!work.catalogue->command(c.second))
        return door::reject(CommandUnknown, &SetDutyRule::second, {{u"name"_s, c.second}});
    if ((f.rule && f.rule->active) == c.active)
        return door::reject(NothingChanged, &SetDutyRule::active);
    auto row = f.rule.value_or(DutyRuleRow{0, c.first, c.second, true, {}});
    row.active = c.active;
    door::Changes changes;
    if (f.rule)
        changes.update(row);
    else
        changes.insert(row);
    return door::accept(std::move(changes), SetDutyRule::Receipt{c.active});
}

} // namespace

door::CommandSpec SetDutyRule::spec()
{
    return {u"security.SetDutyRule"_s, 1, u"security.duty_rule_set"_s, u"Keeps one person from doing two commands on one chain, or no longer."_s,
            uR"({"first": "purchasing.CreatePurchaseOrder", "second": "purchasing.ReceiveGoods"})"_s};
}

const door::CommandType &SetDutyRule::type()
{
    static const door::CommandOf<SetDutyRule, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::security
