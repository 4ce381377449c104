// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/poster.h"

#include "ledger/open_period.h"
#include "ledger/rules/match.h"
#include "ledger/types/rows.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

const store::Statement rulesOfRoles{"ledger/rules_of_roles"};

QString roleText(Role role)
{
    return store::snakeCase(store::enumText(role));
}

/// The rules that may matter for these postings, read once.
std::vector<PostingRuleRow> gatherRules(door::Gather &gather, const Postings &postings, Id<Entity> entity, Day day)
{
    std::vector<QString> roles;
    for (const auto &posting : postings.lines) {
        MILLRACE_ASSERT(posting.account || posting.role, "a posting with neither account nor role");
        if (!posting.account)
            roles.push_back(roleText(*posting.role));
    }
    std::ranges::sort(roles);
    roles.erase(std::ranges::unique(roles).begin(), roles.end());
    if (roles.empty())
        return {};
    return gather.all<PostingRuleRow>(rulesOfRoles, {{"entity", entity}, {"roles", roles}, {"day", day}});
}

JournalLineRow lineOf(const Posting &posting, Id<Account> account, const JournalRow &journal, Currency own)
{
    const auto &d = posting.dimensions;
    JournalLineRow line;
    line.journal = journal.id;
    line.entity = journal.entity;
    line.period = journal.period;
    line.day = journal.day;
    line.account = account;
    line.amount = posting.amount.minor();
    line.currency = posting.foreign.currency().isNone() ? own : posting.foreign.currency();
    line.foreignAmount = posting.foreign.currency().isNone() ? posting.amount.minor() : posting.foreign.minor();
    line.role = posting.role ? roleText(*posting.role) : QString();
    line.plant = d.plant;
    line.costCentre = d.costCentre;
    line.item = d.item;
    line.document = d.document;
    line.partner = d.partner;
    line.reason = d.reason;
    return line;
}

/// Lines that agree in everything but the amounts become one. Debits and credits stay apart, because the turnover of an
/// account is told from them.
class Lines
{
public:
    void add(JournalLineRow line)
    {
        if (line.amount == 0 && line.foreignAmount == 0)
            return;
        const bool credit = line.amount < 0 || (line.amount == 0 && line.foreignAmount < 0);
        const auto key = std::tuple(line.account, line.currency, line.role, line.plant, line.costCentre, line.item, line.document, line.partner,
                                    line.reason, credit);
        const auto [place, isNew] = m_places.try_emplace(key, m_lines.size());
        if (isNew) {
            m_lines.push_back(std::move(line));
        } else {
            auto &sum = m_lines[place->second];
            sum.amount = addChecked(sum.amount, line.amount);
            sum.foreignAmount = addChecked(sum.foreignAmount, line.foreignAmount);
        }
    }
    const std::vector<JournalLineRow> &rows() const { return m_lines; }

private:
    using Key = std::tuple<Id<Account>, Currency, QString, Id<Plant>, Id<CostCentre>, Id<Item>, Id<Document>, Id<Partner>, Id<Reason>, bool>;
    std::map<Key, size_t> m_places;
    std::vector<JournalLineRow> m_lines;
};

} // namespace

door::Problems Poster::complete(door::Changes &changes, door::Gather &gather) const
{
    const auto *postings = changes.partIfAny<Postings>();
    if (!postings || postings->lines.empty())
        return {};
    const auto &event = changes.event();
    MILLRACE_ASSERT(event.entity, "postings of no entity");
    const auto period = gatherPeriod(gather, event.entity, event.day);
    if (auto problems = periodProblems(period, gather.work().session, event.entity, event.plant, event.day); !problems.empty())
        return problems;

    const auto ruleRows = gatherRules(gather, *postings, event.entity, event.day);
    const JournalRow journal{gather.work().newId<Journal>(), {}, event.entity, period->id, event.day, postings->kind, postings->text};
    Lines lines;
    std::int64_t balance = 0;
    for (const auto &posting : postings->lines) {
        MILLRACE_ASSERT(posting.amount.currency() == period->currency, "a posting in another currency than its entity's");
        auto account = posting.account;
        if (!account) {
            const auto *rule = rules::match(ruleRows, *posting.role, posting.dimensions, event.day);
            if (!rule)
                return {{u"NoPostingRule"_s, {}, {{u"role"_s, roleText(*posting.role)}}}};
            account = rule->account;
        }
        for (const auto &row : posting.completes)
            changes.cell(row, "account") = account.value;
        balance = addChecked(balance, posting.amount.minor());
        lines.add(lineOf(posting, account, journal, period->currency));
    }
    MILLRACE_ASSERT(balance == 0, "a journal that does not balance");
    if (lines.rows().empty())
        return {};
    changes.insert(journal);
    for (const auto &line : lines.rows())
        changes.insert(line);
    return {};
}

} // namespace millrace::ledger
