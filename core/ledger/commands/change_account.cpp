// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/change_account.h"

#include "ledger/books.h"
#include "ledger/rules/texts.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

using enum ChangeAccount::Rejection;
using enum ChangeAccount::Question;

const store::Statement accountUse{"ledger/account_use"};

struct AccountUse
{
    std::int64_t rules = 0;   ///< In force now or later.
    std::int64_t below = 0;   ///< Active accounts that it is the heading of.
    std::int64_t balances = 0; ///< Entities in which it has a balance.
    static constexpr auto fields()
    {
        using R = AccountUse;
        return std::tuple(field("rules", &R::rules), field("below", &R::below), field("balances", &R::balances));
    }
};

struct Facts
{
    std::optional<AccountRow> account;
    AccountUse use;
};

void check(const ChangeAccount &c, door::Checks &checks)
{
    checks.rejectIf(!c.name && !c.active, NothingChanged)
        .rejectIf(c.name && !rules::isName(*c.name), NameInvalid, &ChangeAccount::name);
}

Facts gather(const ChangeAccount &c, door::Gather &read)
{
    return {gatherAccount(read, c.account),
            read.one<AccountUse>(accountUse, {{"account", c.account}, {"today", read.work().today()}}).value()};
}

door::Decision decide(const ChangeAccount &c, const Facts &f, const door::Work &work)
{
    if (!f.account)
        return door::reject(AccountUnknown, &ChangeAccount::account);
    const bool closes = f.account->active && !c.active.value_or(true);
    if (closes && f.use.rules > 0)
        return door::reject(RulesLeadToAccount, &ChangeAccount::active, {{u"rules"_s, qint64(f.use.rules)}});
    if (closes && f.use.below > 0)
        return door::reject(AccountsBelowActive, &ChangeAccount::active, {{u"accounts"_s, qint64(f.use.below)}});
    if (closes && f.use.balances > 0 && !work.accepted(AccountHasBalance))
        return door::ask(AccountHasBalance, u"active"_s, {{u"entities"_s, qint64(f.use.balances)}});
    auto row = *f.account;
    row.name = c.name.value_or(row.name).trimmed();
    row.active = c.active.value_or(row.active);
    door::Changes changes;
    changes.update(row);
    return door::accept(std::move(changes), ChangeAccount::Receipt{row.active});
}

} // namespace

door::CommandSpec ChangeAccount::spec()
{
    return {u"ledger.ChangeAccount"_s, 1, u"ledger.account_changed"_s, u"Renames an account, or takes it out of use and back."_s,
            uR"({"account": "6320", "name": "Advertising and fairs"})"_s};
}

const door::CommandType &ChangeAccount::type()
{
    static const door::CommandOf<ChangeAccount, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
