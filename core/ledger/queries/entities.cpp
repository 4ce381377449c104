// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/entities.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec Entities::spec()
{
    return {u"ledger.entities"_s, u"ledger/entities"_s, u"Legal entities."_s,
            uR"({})"_s, {u"code"_s}};
}

} // namespace millrace::ledger
