// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/queries/reservations.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

door::QuerySpec Reservations::spec()
{
    return {
        .name = u"inventory.reservations"_s,
        .statement = u"inventory/reservations"_s,
        .summary = u"Stock that is promised to orders."_s,
        .example = u"{}"_s,
        .order = {u"plant"_s, u"item"_s, u"document"_s, u"line"_s},
    };
}

} // namespace millrace::inventory
