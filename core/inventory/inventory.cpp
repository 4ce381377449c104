// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/inventory.h"

#include "inventory/commands/apply_standard_costs.h"
#include "inventory/commands/create_lot.h"
#include "inventory/commands/place_hold.h"
#include "inventory/commands/post_count.h"
#include "inventory/commands/receive_transfer.h"
#include "inventory/commands/release_hold.h"
#include "inventory/commands/scrap_stock.h"
#include "inventory/commands/set_standard_cost.h"
#include "inventory/commands/ship_transfer.h"
#include "inventory/commands/take_over_stock.h"
#include "inventory/commands/transfer_stock.h"
#include "inventory/queries/item_availability.h"
#include "inventory/queries/lots.h"
#include "inventory/queries/pools.h"
#include "inventory/queries/reservations.h"
#include "inventory/queries/stock_moves.h"
#include "inventory/queries/stock_on_hand.h"
#include "inventory/types/late_cost_row.h"
#include "inventory/types/stock_rows.h"

namespace millrace::inventory {

void addTo(door::Catalogue &catalogue)
{
    catalogue.add(ApplyStandardCosts::type());
    catalogue.add(CreateLot::type());
    catalogue.add(PlaceHold::type());
    catalogue.add(PostCount::type());
    catalogue.add(ReceiveTransfer::type());
    catalogue.add(ReleaseHold::type());
    catalogue.add(ScrapStock::type());
    catalogue.add(SetStandardCost::type());
    catalogue.add(ShipTransfer::type());
    catalogue.add(TakeOverStock::type());
    catalogue.add(TransferStock::type());
    catalogue.addQuery<ItemAvailability>();
    catalogue.addQuery<Lots>();
    catalogue.addQuery<Pools>();
    catalogue.addQuery<Reservations>();
    catalogue.addQuery<StockMoves>();
    catalogue.addQuery<MovesOfLot>();
    catalogue.addQuery<MovesOfDocument>();
    catalogue.addQuery<StockOnHand>();
    catalogue.addPosted<StockMoveRow>();
    catalogue.addPosted<StockDrawRow>();
    catalogue.addPosted<ReservationEntryRow>();
    catalogue.addPosted<LateCostShareRow>();
}

} // namespace millrace::inventory
