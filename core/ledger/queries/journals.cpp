// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/journals.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec Journals::spec()
{
    return {u"ledger.journals"_s, u"ledger/journals"_s, u"Journals, the latest first."_s,
            uR"({"entity": "ALD"})"_s, {u"-entered"_s, u"-journal"_s}};
}

} // namespace millrace::ledger
