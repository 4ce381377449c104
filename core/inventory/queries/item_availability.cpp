// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/queries/item_availability.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

door::QuerySpec ItemAvailability::spec()
{
    return {
        .name = u"inventory.item_availability"_s,
        .statement = u"inventory/item_availability"_s,
        .summary = u"What of each item is on hand, promised and free."_s,
        .example = u"{\"item\": \"STEEL\"}"_s,
        .order = {u"plant"_s, u"item"_s},
    };
}

} // namespace millrace::inventory
