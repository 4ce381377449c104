// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::purchasing {

/// Enters a supplier's credit note for what was sent back after it had been invoiced. It ends the open items of the return
/// and becomes a credit that the next payment sets off. What is credited otherwise than at the order's price is purchase
/// price variance, because the goods are gone; a rate that has moved is a realised exchange difference.
///
/// A credit note is a document like the invoice, with negative quantities.
struct EnterSupplierCredit
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
            return std::tuple(field("line", &Line::line, "The line of the return"),
                              field("quantity", &Line::quantity, "How much is credited, in any unit that converts"),
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
        ReferenceUsed,       // a paper of this supplier with this number is here already
        LineUnknown,         // not of a return, or taken back
        LineOfAnotherSupplier,
        LineOfAnotherOrder,  // in another currency, entity or plant than the first line's
        CurrencyDiffers,
        UnitDoesNotConvert,
        QuantityTooSmall,
        QuantityMoreThanOwed,  // than was invoiced before it went back, and is not credited yet
        TaxCodeUnknown,
        ExchangeRateMissing,
        TaxDiffers,          // by more than a minor unit a line
        TotalDiffers,
    };
    enum class Question { PriceDiffers };

    struct Receipt
    {
        QString credit;
        Money total;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("credit", &Receipt::credit, "Our number of it"), field("total", &Receipt::total, "With tax"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = EnterSupplierCredit;
        return std::tuple(field("supplier", &C::supplier, "Whose credit note it is"), field("reference", &C::reference, "The supplier's number of it").upTo(60),
                          field("day", &C::day, "Its day; today where it is left out").optional(),
                          field("currency", &C::currency, "Only to be sure: the order's"),
                          field("tax", &C::tax, "The tax as it is printed; calculated where it is left out"),
                          field("total", &C::total, "The total with tax, to be sure"), field("lines", &C::lines, "What is credited"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::purchasing
