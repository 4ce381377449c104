// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/create_entity.h"

#include "ledger/books.h"
#include "ledger/rules/chart_template.h"
#include "ledger/rules/texts.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using enum CreateEntity::Rejection;

const store::Statement entityByCode{"ledger/entity_by_code"};
const store::Statement chartCode{"ledger/chart_code"};
const store::Statement accountsOfChart{"ledger/accounts_of_chart"};
const store::Statement rulesOfEntity{"ledger/rules_of_entity"};

struct Facts
{
    bool codeTaken = false;
    std::optional<QString> chart;
    std::optional<EntityRow> model;
    std::vector<PostingRuleRow> rules; ///< Of the model, or of the template; for an entity that is still to be named.
};

/// The template's rules, as far as the chart still has their accounts.
std::vector<PostingRuleRow> templateRules(const ChartTemplate &chart, const std::vector<AccountRow> &accounts)
{
    auto usable = chart;
    std::map<QString, Id<Account>> idByCode;
    for (const auto &account : accounts) {
        if (account.active && !account.heading)
            idByCode.emplace(account.code, account.id);
    }
    std::erase_if(usable.rules, [&](const auto &rule) { return !idByCode.contains(rule.second); });
    return rulesOf(usable, idByCode, {}, Day::of(1970, 1, 1).value());
}

void check(const CreateEntity &c, door::Checks &checks)
{
    checks.rejectIf(!rules::isCode(c.code), CodeInvalid, &CreateEntity::code).rejectIf(!rules::isName(c.name), NameInvalid, &CreateEntity::name);
}

Facts gather(const CreateEntity &c, door::Gather &read)
{
    Facts facts{read.value<std::int64_t>(entityByCode, {{"code", c.code}}).has_value(), read.value<QString>(chartCode, {{"chart", c.chart}}), {}, {}};
    if (c.rulesFrom) {
        facts.model = gatherEntity(read, *c.rulesFrom);
        facts.rules = read.all<PostingRuleRow>(rulesOfEntity, {{"entity", *c.rulesFrom}, {"today", read.work().today()}});
    } else if (const auto chart = readTemplate(facts.chart.value_or(QString()))) {
        facts.rules = templateRules(*chart, read.all<AccountRow>(accountsOfChart, {{"chart", c.chart}}));
    }
    return facts;
}

door::Decision decide(const CreateEntity &c, const Facts &f, const door::Work &work)
{
    if (f.codeTaken)
        return door::reject(CodeTaken, &CreateEntity::code);
    if (!f.chart)
        return door::reject(ChartUnknown, &CreateEntity::chart);
    if (c.rulesFrom && !f.model)
        return door::reject(EntityUnknown, &CreateEntity::rulesFrom);
    if (f.model && f.model->chart != c.chart)
        return door::reject(EntityOfAnotherChart, &CreateEntity::rulesFrom);
    if (f.rules.empty())
        return door::reject(NoRulesForChart, &CreateEntity::rulesFrom);
    door::Changes changes;
    const EntityRow entity{work.newId<Entity>(), c.code, c.name.trimmed(), c.currency, c.chart, {}};
    changes.insert(entity);
    for (auto rule : f.rules) {
        rule.id = {};
        rule.entity = entity.id;
        changes.insert(rule);
    }
    return door::accept(std::move(changes), CreateEntity::Receipt{std::int64_t(f.rules.size())});
}

} // namespace

door::CommandSpec CreateEntity::spec()
{
    return {u"ledger.CreateEntity"_s, 1, u"ledger.entity_created"_s, u"Adds a legal entity with books of its own."_s,
            uR"({"code": "ALU", "name": "Alder Pumps America", "currency": "USD", "chart": "international"})"_s};
}

const door::CommandType &CreateEntity::type()
{
    static const door::CommandOf<CreateEntity, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
