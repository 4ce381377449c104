// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/items.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec Items::spec()
{
    return {
        .name = u"masterdata.items"_s,
        .statement = u"masterdata/items"_s,
        .summary = u"Items, found by code, name or category."_s,
        .example = u"{\"search\": \"bolt\"}"_s,
        .order = {u"code"_s},
    };
}

} // namespace millrace::masterdata
