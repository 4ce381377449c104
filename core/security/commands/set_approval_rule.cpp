// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/commands/set_approval_rule.h"

#include "door/catalogue.h"
#include "security/gathering.h"
#include "security/rules/names.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

using enum SetApprovalRule::Rejection;

const store::Statement currencyOfEntity{"security/currency_of_entity"};
const store::Statement allCurrencies{"security/currencies"};
const store::Statement approvalRuleOf{"security/approval_rule_of"};

struct CurrencyRow
{
    QString currency;
    static constexpr auto fields() { return std::tuple(store::field("currency", &CurrencyRow::currency)); }
};

struct Facts
{
    std::vector<QString> currencies; ///< Of the entity, or of all.
    std::optional<ApprovalRuleRow> rule;
};

void check(const SetApprovalRule &c, door::Checks &checks)
{
    checks.rejectIf(!isCommandName(c.command), CommandInvalid, &SetApprovalRule::command)
        .rejectIf(c.above.isNegative(), AmountNegative, &SetApprovalRule::above);
}

Facts gather(const SetApprovalRule &c, door::Gather &read)
{
    Facts f;
    for (auto &row : c.entity ? read.all<CurrencyRow>(currencyOfEntity, {{"entity", *c.entity}}) : read.all<CurrencyRow>(allCurrencies))
        f.currencies.push_back(std::move(row.currency));
    f.rule = read.one<ApprovalRuleRow>(approvalRuleOf, {{"command", c.command}, {"entity", c.entity ? c.entity->value : std::int64_t(0)}});
    return f;
}

door::Decision decide(const SetApprovalRule &c, const Facts &f, const door::Work &work)
{
    if (!work.catalogue->command(c.command))
        return door::reject(CommandUnknown, &SetApprovalRule::command, {{u"name"_s, c.command}});
    if (f.currencies.empty())
        return door::reject(EntityUnknown, &SetApprovalRule::entity);
    if (f.currencies.size() > 1)
        return door::reject(EntityNeeded, &SetApprovalRule::entity);
    if (f.currencies.front() != c.above.currency().code())
        return door::reject(CurrencyOther, &SetApprovalRule::above, {{u"wanted"_s, f.currencies.front()}});
    const bool stands = f.rule && f.rule->active;
    if (stands == c.active && (!c.active || f.rule->above == c.above.minor()))
        return door::reject(NothingChanged);
    auto row = f.rule.value_or(ApprovalRuleRow{0, c.command, c.entity.value_or(Id<Entity>()), 0, true, {}});
    row.above = c.above.minor();
    row.active = c.active;
    door::Changes changes;
    if (f.rule)
        changes.update(row);
    else
        changes.insert(row);
    if (c.entity)
        changes.event().entity = *c.entity;
    return door::accept(std::move(changes), SetApprovalRule::Receipt{c.active});
}

} // namespace

door::CommandSpec SetApprovalRule::spec()
{
    return {u"security.SetApprovalRule"_s, 1, u"security.approval_rule_set"_s, u"Asks for a second person where a command has more than so much at stake, or no longer."_s,
            uR"({"command": "ledger.PostJournal", "above": "10000.00 EUR"})"_s};
}

const door::CommandType &SetApprovalRule::type()
{
    static const door::CommandOf<SetApprovalRule, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::security
