// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/journal.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec JournalLines::spec()
{
    return {u"ledger.journal"_s, u"ledger/journal"_s, u"The lines of one journal."_s,
            uR"({"journal": 1})"_s, {u"line"_s}};
}

} // namespace millrace::ledger
