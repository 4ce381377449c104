// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/tax_codes.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec TaxCodes::spec()
{
    return {
        .name = u"masterdata.tax_codes"_s,
        .statement = u"masterdata/tax_codes"_s,
        .summary = u"Tax codes."_s,
        .order = {u"code"_s},
    };
}

} // namespace millrace::masterdata
