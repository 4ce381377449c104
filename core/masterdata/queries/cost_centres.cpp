// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/cost_centres.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec CostCentres::spec()
{
    return {
        .name = u"masterdata.cost_centres"_s,
        .statement = u"masterdata/cost_centres"_s,
        .summary = u"Cost centres."_s,
        .order = {u"entity"_s, u"code"_s},
    };
}

} // namespace millrace::masterdata
