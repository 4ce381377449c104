// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::sales {

/// Takes a customer's order for goods and services, in the customer's currency (events.md, "Order confirmed"). Nothing is
/// posted: an order is a promise, and where it is asked for, stock is promised with it.
///
/// The customer's open invoices together with this order are held against the credit limit. What the order is worth in
/// the entity's currency is put before the approval rules. Lines are numbered 10, 20, 30.
struct CreateSalesOrder
{
    struct Line
    {
        Id<Item> item;
        Quantity quantity; ///< Without a unit: in the item's stock unit.
        Rate price;        ///< For one of the quantity's unit.
        Day due;
        Id<TaxCode> taxCode;
        QString text;

        static auto fields()
        {
            using store::field;
            return std::tuple(field("item", &Line::item, "What is sold: goods or a service"),
                              field("quantity", &Line::quantity, "How much, in any unit that the item converts from"),
                              field("price", &Line::price, "For one of that unit, without tax, in the customer's currency"),
                              field("due", &Line::due, "When it is promised; the order's day where it is left out").optional(),
                              field("taxCode", &Line::taxCode, "The output tax").optional(),
                              field("text", &Line::text, "In the customer's words").optional());
        }
    };

    Id<Partner> customer;
    Id<Plant> plant;
    Day day;
    std::optional<Currency> currency;
    QString reference;
    bool reserve = false;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        TooManyLines,        // more than 500
        QuantityNotPositive,
        PriceNegative,
        CustomerUnknown,
        NotACustomer,
        CustomerInactive,
        PlantUnknown,
        CurrencyNotOfCustomer,
        DueBeforeOrder,
        ItemUnknown,
        ItemInactive,
        ItemNotSold,         // a phantom is never sold itself
        UnitDoesNotConvert,
        TaxCodeUnknown,
        ExchangeRateMissing,
    };
    enum class Question {
        CreditLimitExceeded,
        NotEnoughToReserve,  // what is there is reserved
    };

    struct Receipt
    {
        QString order;
        Money total;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("order", &Receipt::order, "The order's number"), field("total", &Receipt::total, "With tax"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = CreateSalesOrder;
        return std::tuple(field("customer", &C::customer, "Who buys"), field("plant", &C::plant, "Where it ships from; its entity sells"),
                          field("day", &C::day, "The order's day; today where it is left out").optional(),
                          field("currency", &C::currency, "Only to be sure: the customer's"),
                          field("reference", &C::reference, "The customer's own number of it").upTo(60).optional(),
                          field("reserve", &C::reserve, "Whether stock is promised to it now").optional(),
                          field("lines", &C::lines, "What is ordered"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::sales
