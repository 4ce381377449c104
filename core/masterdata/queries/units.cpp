// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/units.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec Units::spec()
{
    return {
        .name = u"masterdata.units"_s,
        .statement = u"masterdata/units"_s,
        .summary = u"Units of measure."_s,
        .order = {u"code"_s},
    };
}

} // namespace millrace::masterdata
