// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/reasons.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec Reasons::spec()
{
    return {
        .name = u"masterdata.reasons"_s,
        .statement = u"masterdata/reasons"_s,
        .summary = u"Reasons."_s,
        .order = {u"code"_s},
    };
}

} // namespace millrace::masterdata
