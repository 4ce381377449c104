// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/work_centres.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec WorkCentres::spec()
{
    return {
        .name = u"masterdata.work_centres"_s,
        .statement = u"masterdata/work_centres"_s,
        .summary = u"Work centres and their rates."_s,
        .order = {u"code"_s},
    };
}

} // namespace millrace::masterdata
