// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/bins.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec Bins::spec()
{
    return {
        .name = u"masterdata.bins"_s,
        .statement = u"masterdata/bins"_s,
        .summary = u"Bins."_s,
        .order = {u"plant"_s, u"code"_s},
    };
}

} // namespace millrace::masterdata
