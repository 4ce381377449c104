// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/partners.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec Partners::spec()
{
    return {
        .name = u"masterdata.partners"_s,
        .statement = u"masterdata/partners"_s,
        .summary = u"Customers and suppliers."_s,
        .example = u"{\"customer\": true}"_s,
        .order = {u"code"_s},
    };
}

} // namespace millrace::masterdata
