// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/item_rows.h"

namespace millrace::masterdata {

/// Changes what is said of an item; what is left out stays.
///
/// While there is stock, its tracking stays, and it stays an item that is stocked. The category stays while there is stock that the costing policy of the
/// other one would value by another method.
struct ChangeItem
{
    Id<Item> item;
    std::optional<QString> name;
    std::optional<Id<Category>> category;
    std::optional<Supply> supply;
    std::optional<Tracking> tracking;
    std::optional<bool> active;

    enum class Rejection {
        NothingToChange,
        NameInvalid,
        ItemUnknown,
        CategoryUnknown,
        TrackingOfNoStock,
        StockOnHand, ///< Tracking would change, or the item would be stocked no longer.
        StockUnderOtherMethod,
    };

    struct Receipt
    {
        Id<Item> item;
        static constexpr auto fields() { return std::tuple(store::field("item", &Receipt::item, "The item")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = ChangeItem;
        return std::tuple(field("item", &C::item, "The item"), field("name", &C::name, "What people read").upTo(120),
                          field("category", &C::category, "For posting rules and costing policy"),
                          field("supply", &C::supply, "Bought, made, a phantom or a service"),
                          field("tracking", &C::tracking, "Whether lots or single pieces are told apart"),
                          field("active", &C::active, "Whether new documents may use it"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
