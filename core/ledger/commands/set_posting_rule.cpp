// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/set_posting_rule.h"

#include "ledger/books.h"
#include "ledger/references.h"
#include "ledger/rules/match.h"
#include "ledger/rules/rule_scope.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using C = SetPostingRule;
using enum SetPostingRule::Rejection;
using enum SetPostingRule::Question;

const store::Statement lockEntity{"ledger/lock_entity"};

struct Facts
{
    std::optional<EntityRow> entity;
    std::optional<AccountRow> account;
    References references;
    std::vector<PostingRuleRow> rules; ///< Of the role, of all days.
};

void check(const C &, door::Checks &)
{
}

Facts gather(const C &c, door::Gather &read)
{
    read.value<std::int64_t>(lockEntity, {{"entity", c.entity}}); // Two rules of a scope that are set at once must see each other.
    Facts facts{gatherEntity(read, c.entity), gatherAccount(read, c.account), {}, gatherRulesOfRole(read, c.entity, c.role)};
    facts.references.want(c.plant);
    facts.references.want(c.category);
    facts.references.want(c.item);
    facts.references.want(c.reason);
    facts.references.want(c.workCentre);
    facts.references.read(read);
    return facts;
}

std::optional<door::Decision> accountRefused(const C &c, const Facts &f)
{
    if (!f.account)
        return door::reject(AccountUnknown, &C::account);
    if (f.account->chart != f.entity->chart)
        return door::reject(AccountOfAnotherChart, &C::account);
    if (f.account->heading)
        return door::reject(AccountIsHeading, &C::account);
    if (!f.account->active)
        return door::reject(AccountInactive, &C::account);
    if (f.account->control != controlOf(c.role))
        return door::reject(ControlDiffers, &C::account, {{u"needed"_s, controlOf(c.role)}, {u"control"_s, f.account->control}});
    return std::nullopt;
}

std::optional<door::Decision> scopeRefused(const C &c, const References &references)
{
    if (c.plant && !references.knows(*c.plant))
        return door::reject(PlantUnknown, &C::plant);
    if (c.plant && !references.isOf(*c.plant, c.entity))
        return door::reject(PlantOfAnotherEntity, &C::plant);
    if (c.category && !references.knows(*c.category))
        return door::reject(CategoryUnknown, &C::category);
    if (c.item && !references.knows(*c.item))
        return door::reject(ItemUnknown, &C::item);
    if (c.reason && !references.knows(*c.reason))
        return door::reject(ReasonUnknown, &C::reason);
    if (c.workCentre && !references.knows(*c.workCentre))
        return door::reject(WorkCentreUnknown, &C::workCentre);
    if (c.workCentre && !references.isOf(*c.workCentre, c.entity))
        return door::reject(WorkCentreOfAnotherEntity, &C::workCentre);
    return std::nullopt;
}

/// The account that such postings go to without the new rule.
const PostingRuleRow *ruleBefore(const C &c, const std::vector<PostingRuleRow> &rules)
{
    Dimensions about;
    about.plant = c.plant.value_or(Id<Plant>());
    about.category = c.category.value_or(Id<Category>());
    about.item = c.item.value_or(Id<Item>());
    about.reason = c.reason.value_or(Id<Reason>());
    about.workCentre = c.workCentre.value_or(Id<WorkCentre>());
    about.partnerGroup = c.partnerGroup;
    return rules::match(rules, c.role, about, c.firstDay);
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.entity)
        return door::reject(EntityUnknown, &C::entity);
    if (auto refused = accountRefused(c, f))
        return *refused;
    if (auto refused = scopeRefused(c, f.references))
        return *refused;
    const auto scope = rules::scopeOfCommand(c);
    const auto *before = ruleBefore(c, f.rules);
    if (before && rules::scopeOf(*before) == scope && before->account == c.account)
        return door::reject(NothingChanged, &C::account);
    const bool keepsValue = f.account->control == "stock"_L1 || f.account->control == "wip"_L1;
    if (keepsValue && before && before->account != c.account && !work.accepted(ValueStaysInOldAccount))
        return door::ask(ValueStaysInOldAccount, u"account"_s);

    const auto room = rules::roomFor(f.rules, scope, c.firstDay);
    door::Changes changes;
    for (const auto &ended : room.ended)
        changes.update(ended);
    changes.insert(PostingRuleRow{{}, c.entity, c.role, scope.plant, scope.category, scope.item, scope.reason, scope.workCentre,
                                  scope.partnerGroup, c.firstDay, room.lastDay, c.account, {}});
    changes.event().entity = c.entity;
    return door::accept(std::move(changes), C::Receipt{std::int64_t(room.ended.size()), room.lastDay});
}

} // namespace

door::CommandSpec SetPostingRule::spec()
{
    return {u"ledger.SetPostingRule"_s, 1, u"ledger.posting_rule_set"_s, u"Says which account a posting role means, from a day on."_s,
            uR"({"entity": "ALD", "role": "scrap", "reason": "SCRAP", "account": "5310", "firstDay": "2026-04-01"})"_s};
}

const door::CommandType &SetPostingRule::type()
{
    static const door::CommandOf<SetPostingRule, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
