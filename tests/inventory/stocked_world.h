// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/doing.h"

#include "inventory/stock_book.h"

namespace millrace::test {

/// A company with a little of everything in stock, all in NORTH:
///   STEEL  kg   average            100 kg at 2.00 in MAIN
///   BOLT   pcs  standard 0.30      1000 in MAIN
///   OIL    l    FIFO               10 at 5.00, then 10 at 6.00, in MAIN
///   RESIN  kg   FIFO, lots         R1 20 kg at 8.00 in MAIN
///   PUMP   pcs  actual, serial     S1 at 400.00, S2 at 420.00, in MAIN
///   NAIL   pcs  standard, none set
///   GHOST  a phantom
/// Three of the unit "third" are a kilogram, which no number of millionths is a third of.
/// Bins MAIN, LINE and FREE (which allows negative) in NORTH, DOCK in SOUTH; order SO-1 has reserved 60 kg of STEEL.
class StockedWorld : public World
{
public:
    explicit StockedWorld(store::Engine engine);

    /// "100 kg" in a place, by codes.
    QString inPlace(const char *item, const char *bin, const char *status = "available", const char *lot = "");
    /// "100 kg 200.00 EUR": quantity and value of the item's pools in NORTH.
    QString worth(const char *item);
    /// The balance of a posting role's accounts: "200.00 EUR".
    QString balance(ledger::Role role);

    inventory::StockNeed need(const char *item);
    inventory::Place place(const char *bin);
    /// A receipt from nowhere, as purchasing would post it.
    void receive(const char *item, const char *bin, const char *quantity, const char *cost, Day day = {});
    /// An issue to nowhere.
    void issue(const char *item, const char *bin, const char *quantity, Day day = {});
};

} // namespace millrace::test
