// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

// What commands of the ledger read of charts and entities.

std::optional<EntityRow> gatherEntity(store::Reader &reader, Id<Entity> entity);

/// Accounts by id; those that do not exist are left out.
std::map<Id<Account>, AccountRow> gatherAccounts(store::Reader &reader, const std::vector<Id<Account>> &accounts);
std::optional<AccountRow> gatherAccount(store::Reader &reader, Id<Account> account);

/// The rules of an entity's role, of all days.
std::vector<PostingRuleRow> gatherRulesOfRole(store::Reader &reader, Id<Entity> entity, Role role);

/// Which sub-ledger explains the accounts of a role: '' (none), stock, wip or open.
QString controlOf(Role role);

} // namespace millrace::ledger
