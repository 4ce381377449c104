// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/open_items.h"
#include "masterdata/lined_document.h"

namespace millrace::purchasing::rules {

/// The orders and receipts that an invoice is about, and what is received on them and not invoiced.
struct InvoiceGround
{
    std::vector<masterdata::LinedDocument> orders;
    std::vector<masterdata::LinedDocument> receipts; ///< Oldest first; only what has not been taken back.
    std::vector<ledger::OpenItemState> received;

    struct Place
    {
        const masterdata::LinedDocument *document = nullptr;
        const masterdata::DocumentLineRow *line = nullptr;
        explicit operator bool() const { return line != nullptr; }
    };
    Place receiptLine(Id<DocumentLine> line) const;
    Place orderLine(Id<DocumentLine> line) const;
    const ledger::OpenItemState *item(Id<DocumentLine> receiptLine) const;
    /// The receipt lines that a line of an invoice may mean: one, or all that follow a line of an order.
    std::vector<Place> meant(Id<DocumentLine> line) const;
};

/// Locks the documents that these lines belong to and hang on, and reads them.
InvoiceGround gatherInvoiceGround(door::Gather &gather, const std::vector<Id<DocumentLine>> &lines);

/// A part of an invoice line that is matched to one line of a receipt.
struct InvoicePart
{
    InvoiceGround::Place receipt;
    InvoiceGround::Place order;
    Quantity quantity; ///< In the order line's unit.
    Money charged;     ///< In the invoice's currency.
};

/// Spreads a line over the receipt lines that it means, in order, by what is not invoiced of them and not taken by the
/// lines before it (taken is moved on). Empty where there is not so much. The amounts sum to the line's.
std::vector<InvoicePart> matchLine(const InvoiceGround &ground, Id<DocumentLine> line, Quantity quantity, Money charged,
                                   std::map<Id<DocumentLine>, std::int64_t> &taken);

} // namespace millrace::purchasing::rules
