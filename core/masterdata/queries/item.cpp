// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/queries/item.h"

using namespace Qt::StringLiterals;

namespace millrace::masterdata {

door::QuerySpec OneItem::spec()
{
    return {
        .name = u"masterdata.item"_s,
        .statement = u"masterdata/item"_s,
        .summary = u"One item."_s,
        .example = u"{\"item\": \"SCR-M12\"}"_s,
        .order = {u"code"_s},
    };
}

} // namespace millrace::masterdata
