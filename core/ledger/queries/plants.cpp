// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/plants.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec Plants::spec()
{
    return {u"ledger.plants"_s, u"ledger/plants"_s, u"Plants by entity."_s,
            uR"({"entity": "ALD"})"_s, {u"code"_s}};
}

} // namespace millrace::ledger
