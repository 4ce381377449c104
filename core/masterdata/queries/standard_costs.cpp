// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/standard_costs.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec StandardCosts::spec()
{
    return {
        .name = u"masterdata.standard_costs"_s,
        .statement = u"masterdata/standard_costs"_s,
        .summary = u"Standard costs and their elements."_s,
        .order = {u"item"_s, u"plant"_s, u"-first_day"_s, u"-id"_s},
    };
}

} // namespace millrace::masterdata
