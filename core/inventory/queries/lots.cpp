// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/queries/lots.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

door::QuerySpec Lots::spec()
{
    return {
        .name = u"inventory.lots"_s,
        .statement = u"inventory/lots"_s,
        .summary = u"Lots and serial numbers of an item, and how much of each is there."_s,
        .example = u"{\"item\": \"RESIN\"}"_s,
        .order = {u"item"_s, u"code"_s},
    };
}

} // namespace millrace::inventory
