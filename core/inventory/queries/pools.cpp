// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/queries/pools.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

void Pools::Row::complete()
{
    if (!quantity.isZero())
        unitCost = Rate::of(value, quantity, Rounding::HalfUp);
}

door::QuerySpec Pools::spec()
{
    return {
        .name = u"inventory.pools"_s,
        .statement = u"inventory/pools"_s,
        .summary = u"What stock is worth, by what shares a cost."_s,
        .example = u"{\"plant\": \"NORTH\"}"_s,
        .order = {u"plant"_s, u"item"_s, u"lot"_s},
    };
}

} // namespace millrace::inventory
