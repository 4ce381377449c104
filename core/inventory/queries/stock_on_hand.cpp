// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/queries/stock_on_hand.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

void StockOnHand::Row::complete()
{
    value = poolQuantity.isZero() ? value.zero() : value.share(quantity.millionths(), poolQuantity.millionths(), Rounding::HalfUp);
}

door::QuerySpec StockOnHand::spec()
{
    return {
        .name = u"inventory.stock_on_hand"_s,
        .statement = u"inventory/stock_on_hand"_s,
        .summary = u"Where goods lie now, and what they are worth."_s,
        .example = u"{\"plant\": \"NORTH\"}"_s,
        .order = {u"plant"_s, u"item"_s, u"bin"_s, u"lot"_s, u"status"_s, u"owner"_s},
    };
}

} // namespace millrace::inventory
