// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/costing_policies.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec CostingPolicies::spec()
{
    return {
        .name = u"masterdata.costing_policies"_s,
        .statement = u"masterdata/costing_policies"_s,
        .summary = u"Costing policies."_s,
        .order = {u"plant"_s, u"category"_s},
    };
}

} // namespace millrace::masterdata
