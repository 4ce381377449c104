// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::sales {

/// Credits an invoice, partly or wholly, at what it was booked at: revenue and tax go back, and the customer owes less.
/// What has been paid already becomes a credit that the next payment sets off.
///
/// A credit note is a document like the invoice, with negative quantities. What is credited and has not come back may be
/// invoiced anew.
struct CreditInvoice
{
    struct Line
    {
        std::int64_t line = 0;
        Quantity quantity; ///< Without a unit: in the invoice line's.

        static auto fields()
        {
            using store::field;
            return std::tuple(field("line", &Line::line, "The number of the invoice's line"),
                              field("quantity", &Line::quantity, "How much of it, in any unit that converts"));
        }
    };

    Id<CustomerInvoice> invoice;
    Day day;
    Id<Reason> reason;
    QString reference;
    std::vector<Line> lines;

    enum class Rejection {
        QuantityNotPositive,
        DuplicateLine,
        InvoiceUnknown,
        InvoiceTakenBack,
        InvoiceIsCredit,     // a credit note is taken back, not credited
        ReasonUnknown,
        DayBeforeInvoice,
        LineUnknown,
        UnitDoesNotConvert,
        QuantityTooSmall,
        QuantityMoreThanInvoiced,
        NothingToCredit,
    };

    struct Receipt
    {
        QString credit;
        Money total;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("credit", &Receipt::credit, "The credit note's number"), field("total", &Receipt::total, "With tax"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = CreditInvoice;
        return std::tuple(field("invoice", &C::invoice, "The invoice"), field("day", &C::day, "Today where it is left out").optional(),
                          field("reason", &C::reason, "Why").optional(),
                          field("reference", &C::reference, "What the customer wants to read on it").upTo(60).optional(),
                          field("lines", &C::lines, "What of it; all that is left of it where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::sales
