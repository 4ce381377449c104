// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/reservations.h"

#include "inventory/types/stock_rows.h"

namespace millrace::production {

void freeReservations(door::Changes &changes, const OrderFacts &order)
{
    for (const auto &component : order.components) {
        if (component.reserved > 0)
            changes.insert(inventory::ReservationEntryRow{
                0, {}, order.document(), component.row.id.value, component.row.component, order.row.plant, -component.reserved});
    }
}

} // namespace millrace::production
