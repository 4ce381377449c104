// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::purchasing {

/// Enters a supplier's invoice and matches it three ways, line by line: what was ordered, what came, what is charged
/// (events.md, "Supplier invoice matched"). It ends the debt for goods received and begins the debt to the supplier.
///
/// More than came and is not invoiced yet is refused. A price that is off by more than five percent, or a line by more
/// than a hundred of the currency, is a question. What the goods cost in addition follows them: at standard cost it is
/// variance, otherwise it goes to the stock that is still here, and with the rest into orders, what they made, and where that
/// was sold or used. The rate has moved since the receipt: a realised exchange difference.
struct EnterSupplierInvoice
{
    struct Line
    {
        Id<DocumentLine> line;
        Quantity quantity; ///< Without a unit: in the order line's.
        Rate price;        ///< For one of the quantity's unit.
        Id<TaxCode> taxCode;

        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Line::line, "The receipt's line; or the order's, for its receipts one after the other"),
                              field("quantity", &Line::quantity, "How much is charged, in any unit that converts"),
                              field("price", &Line::price, "For one of that unit, without tax"),
                              field("taxCode", &Line::taxCode, "The order's where it is left out").optional());
        }
    };

    Id<Partner> supplier;
    QString reference;
    Day day;
    std::optional<Currency> currency;
    std::optional<Money> tax;
    std::optional<Money> total;
    std::vector<Line> lines;

    enum class Rejection {
        LinesMissing,
        TooManyLines,        // more than 500
        ReferenceMissing,
        QuantityNotPositive,
        PriceNegative,
        DuplicateLine,
        SupplierUnknown,
        NotASupplier,
        ReferenceUsed,       // this supplier's invoice is here already
        LineUnknown,         // neither of a receipt nor of an order, or taken back
        LineOfAnotherSupplier,
        LineOfAnotherOrder,  // in another currency, entity or plant than the first line's
        CurrencyDiffers,
        UnitDoesNotConvert,
        QuantityTooSmall,
        QuantityMoreThanReceived,
        TaxCodeUnknown,
        ExchangeRateMissing,
        TaxDiffers,          // by more than a minor unit a line
        TotalDiffers,
    };
    enum class Question { PriceDiffers, TaxCodeDiffers };

    struct Receipt
    {
        QString invoice;
        Money total;
        Day due;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("invoice", &Receipt::invoice, "Our number of it"), field("total", &Receipt::total, "With tax"),
                              field("due", &Receipt::due, "When it is to be paid"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = EnterSupplierInvoice;
        return std::tuple(field("supplier", &C::supplier, "Whose invoice it is"), field("reference", &C::reference, "The supplier's number of it").upTo(60),
                          field("day", &C::day, "The invoice's day; today where it is left out").optional(),
                          field("currency", &C::currency, "Only to be sure: the order's"),
                          field("tax", &C::tax, "The tax as the invoice has it; calculated where it is left out"),
                          field("total", &C::total, "The invoice's total with tax, to be sure"), field("lines", &C::lines, "What is charged"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::purchasing
