// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "base/quantity.h"
#include "store/reader.h"

#include <expected>
#include <map>
#include <vector>

namespace millrace::masterdata {

/// Why a quantity does not become one of another unit. The command names it in its own words.
enum class UnitError {
    ItemUnknown,
    NoConversion, ///< Also for units that do not exist.
    Inexact,      ///< It converts, but not into whole millionths.
};

/// Whether a quantity may be rounded to the millionth, half up, where it does not come out even.
enum class Inexact { Refused, RoundedHalfUp };

/// What turns a quantity that a person typed into one of the item's stock unit: pure, gathered once.
///
/// An item's own conversions go before general ones; a conversion serves both ways; where there is none, two in a
/// row serve. A quantity without a unit is in the item's.
class UnitBook
{
public:
    void addItem(Id<Item> item, Unit stockUnit) { m_items[item] = stockUnit; }
    void addConversion(Id<Item> item, Unit from, Unit to, Conversion conversion); ///< item is none for a general one.

    bool knows(Id<Item> item) const { return m_items.contains(item); }
    Unit stockUnit(Id<Item> item) const; ///< A bug for an item that was not gathered.

    std::expected<Conversion, UnitError> conversion(Id<Item> item, Unit from, Unit to) const;
    std::expected<Quantity, UnitError> convert(Id<Item> item, Quantity given, Unit to, Inexact inexact = Inexact::Refused) const;
    std::expected<Quantity, UnitError> toStock(Id<Item> item, Quantity given, Inexact inexact = Inexact::Refused) const;

private:
    std::optional<Conversion> step(Id<Item> scope, Unit from, Unit to) const;

    std::map<Id<Item>, Unit> m_items;
    /// By item and the unit that a step starts from; every conversion stands here both ways.
    std::map<std::pair<Id<Item>, Unit>, std::map<Unit, Conversion>> m_steps;
};

/// Reads what the items need; items that do not exist are left out.
UnitBook gatherUnits(store::Reader &reader, const std::vector<Id<Item>> &items);

} // namespace millrace::masterdata
