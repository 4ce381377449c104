// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/queries/charts.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

door::QuerySpec Charts::spec()
{
    return {u"ledger.charts"_s, u"ledger/charts"_s, u"Charts of accounts."_s,
            uR"({})"_s, {u"code"_s}};
}

} // namespace millrace::ledger
