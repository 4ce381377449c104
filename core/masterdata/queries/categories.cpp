// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/categories.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec Categories::spec()
{
    return {
        .name = u"masterdata.categories"_s,
        .statement = u"masterdata/categories"_s,
        .summary = u"Categories of items."_s,
        .order = {u"code"_s},
    };
}

} // namespace millrace::masterdata
