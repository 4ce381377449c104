// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/books.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

const store::Statement entityById{"ledger/entity_by_id"};
const store::Statement accountsById{"ledger/accounts_by_id"};
const store::Statement rulesOfRole{"ledger/rules_of_role"};

} // namespace

std::optional<EntityRow> gatherEntity(store::Reader &reader, Id<Entity> entity)
{
    return reader.one<EntityRow>(entityById, {{"entity", entity}});
}

std::map<Id<Account>, AccountRow> gatherAccounts(store::Reader &reader, const std::vector<Id<Account>> &accounts)
{
    std::map<Id<Account>, AccountRow> byId;
    for (auto &row : reader.all<AccountRow>(accountsById, {{"accounts", accounts}}))
        byId.emplace(row.id, std::move(row));
    return byId;
}

std::optional<AccountRow> gatherAccount(store::Reader &reader, Id<Account> account)
{
    return reader.one<AccountRow>(accountsById, {{"accounts", std::vector{account}}});
}

std::vector<PostingRuleRow> gatherRulesOfRole(store::Reader &reader, Id<Entity> entity, Role role)
{
    return reader.all<PostingRuleRow>(rulesOfRole, {{"entity", entity}, {"role", role}});
}

QString controlOf(Role role)
{
    switch (role) {
    case Role::Inventory:
        return u"stock"_s;
    case Role::WipMaterial:
    case Role::WipSetup:
    case Role::WipLabour:
    case Role::WipMachine:
    case Role::WipOverhead:
    case Role::WipSubcontract:
    case Role::WipRework:
        return u"wip"_s;
    case Role::GoodsReceived:
    case Role::GoodsShipped:
    case Role::GoodsInTransit:
    case Role::Receivable:
    case Role::Payable:
        return u"open"_s;
    default:
        return u""_s;
    }
}

} // namespace millrace::ledger
