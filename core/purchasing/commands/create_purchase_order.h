// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::purchasing {

/// Orders goods and services from a supplier, in the supplier's currency. Nothing is posted: an order is a promise.
///
/// What the order is worth in the entity's currency is put before the approval rules, so an order in another currency
/// needs an exchange rate on its day. Lines are numbered 10, 20, 30.
struct CreatePurchaseOrder
{
    struct Line
    {
        Id<Item> item;
        Quantity quantity; ///< Without a unit: in the item's stock unit.
        Rate price;        ///< For one of the quantity's unit. Nothing is a gift, which is allowed.
        Day due;
        Id<TaxCode> taxCode;
        QString text;

        static auto fields()
        {
            using store::field;
            return std::tuple(field("item", &Line::item, "What is bought: goods or a service"),
                              field("quantity", &Line::quantity, "How much, in any unit that the item converts from"),
                              field("price", &Line::price, "For one of that unit, without tax, in the supplier's currency"),
                              field("due", &Line::due, "When it is wanted; the order's day where it is left out").optional(),
                              field("taxCode", &Line::taxCode, "The input tax that the invoice is expected to have").optional(),
                              field("text", &Line::text, "In the supplier's words").optional());
        }
    };

    Id<Partner> supplier;
    Id<Plant> plant;
    Day day;
    std::optional<Currency> currency;
    QString reference;
    Id<Document> follows;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        TooManyLines,        // more than 500
        QuantityNotPositive,
        PriceNegative,
        SupplierUnknown,
        NotASupplier,
        SupplierInactive,
        PlantUnknown,
        CurrencyNotOfSupplier,
        FollowsUnknown,
        DueBeforeOrder,
        ItemUnknown,
        ItemInactive,
        ItemNotBought,       // a phantom is never bought itself
        UnitDoesNotConvert,
        TaxCodeUnknown,
        ExchangeRateMissing,
    };

    struct Receipt
    {
        QString order;
        Money total;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("order", &Receipt::order, "The order's number"), field("total", &Receipt::total, "Without tax"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = CreatePurchaseOrder;
        return std::tuple(field("supplier", &C::supplier, "Who delivers"), field("plant", &C::plant, "Where to; its entity buys"),
                          field("day", &C::day, "The order's day; today where it is left out").optional(),
                          field("currency", &C::currency, "Only to be sure: the supplier's").optional(),
                          field("reference", &C::reference, "The supplier's own number of it").upTo(60).optional(),
                          field("follows", &C::follows, "The document that asks for it; the order joins its chain").optional(),
                          field("lines", &C::lines, "What is ordered"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::purchasing
