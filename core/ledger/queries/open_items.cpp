// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/open_items.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec OpenItems::spec()
{
    return {u"ledger.open_items"_s, u"ledger/open_items"_s, u"Open items by partner, kind and age."_s,
            uR"({"entity": "ALD", "kind": "receivable"})"_s, {u"due"_s, u"item"_s}};
}

} // namespace millrace::ledger
