// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/accounts.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec Accounts::spec()
{
    return {u"ledger.accounts"_s, u"ledger/accounts"_s, u"Accounts as a tree."_s,
            uR"({"chart": "international"})"_s, {u"path"_s}};
}

} // namespace millrace::ledger
