// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/decision.h"
#include "inventory/lots.h"
#include "inventory/stock_book.h"
#include "masterdata/find.h"
#include "masterdata/units.h"

namespace millrace::inventory {

/// Goods in a bin as a command names them: the lot by id, or by a code that may be new.
struct NamedStock
{
    Id<Item> item;
    Id<Bin> bin;
    std::optional<Id<Lot>> lot;
    QString lotCode;
    Quantity quantity;
};

/// What is wrong with how they are named, in order of precedence. Commands list those that can happen to them.
enum class NamedProblem {
    ItemUnknown,
    BinUnknown,
    ItemNotStocked,   ///< A phantom or a service.
    LotMissing,
    LotNotTracked,    ///< A lot was named, and the item has none.
    LotUnknown,       ///< Or it is another item's.
    UnitUnknown,      ///< No conversion leads to the stock unit.
    QuantityTooFine,  ///< It does not convert into whole millionths.
};

/// Everything about them, with their pools locked.
struct NamedFacts
{
    std::vector<masterdata::BinRow> bins;
    std::vector<LotRow> lots;
    LotBook lotsByCode;
    masterdata::UnitBook units;
    StockBook book;

    const masterdata::BinRow *bin(Id<Bin> bin) const;
    Id<Plant> plant(Id<Bin> bin) const { return this->bin(bin)->plant; }
    const StockItem &item(const NamedStock &named) const { return book.item(named.item, plant(named.bin)); }
};

/// More bins may be named than goods: where a transfer goes to.
NamedFacts gatherNamed(door::Gather &gather, const std::vector<NamedStock> &named, Day day, std::vector<Id<Bin>> moreBins = {});

struct NamedWrong
{
    NamedProblem problem{};
    const char *member = ""; ///< item, bin, lot or quantity.
};
std::optional<NamedWrong> wrongIn(const NamedFacts &facts, const NamedStock &named);

// What follows is for goods in which nothing is wrong.

Quantity stockQuantity(const NamedFacts &facts, const NamedStock &named); ///< In the stock unit.
/// The lot that exists already: none where the code is new, or the item has no lots.
Id<Lot> existingLot(const NamedFacts &facts, const NamedStock &named);

/// More is promised to orders than would be left to promise, if so much less were available.
bool touchesReserved(const StockBook &book, Id<Item> item, Id<Plant> plant, Quantity less);

/// Sets where and when the event is.
void locate(door::Changes &changes, const StockItem &item, Day day);

/// "lines[2].bin", and "bin" where the command has no lines.
QString memberPath(const QString &lines, size_t index, const char *member);

} // namespace millrace::inventory
