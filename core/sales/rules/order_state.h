// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/stock_book.h"
#include "masterdata/lined_document.h"
#include "sales/types/words.h"

namespace millrace::sales::rules {

/// So much of an order's line is shipped and has not come back.
Quantity kept(const masterdata::LinedDocument &order, const masterdata::DocumentLineRow &line);

/// So much of a line is charged and not credited.
Quantity charged(const masterdata::LinedDocument &document, const masterdata::DocumentLineRow &line);

/// A step of an order, as an event of its chain.
door::Changes stepOf(const masterdata::LinedDocument &order, const QString &to);

/// Whether an order is shipped and invoiced in full once so much more of its lines is invoiced.
bool isComplete(const masterdata::LinedDocument &order, const std::map<Id<DocumentLine>, std::int64_t> &invoicedNow);

/// What is promised to the lines of an order, in stock units, with the book that knows it.
struct Promised
{
    std::map<std::int64_t, std::int64_t> byLine;
    inventory::StockBook stock;

    std::int64_t of(const masterdata::DocumentLineRow &line) const;
};
Promised gatherPromised(door::Gather &gather, const masterdata::LinedDocument &order);

/// Gives back all that is promised to the order.
void releaseAll(door::Changes &changes, Promised &promised, const masterdata::LinedDocument &order);

} // namespace millrace::sales::rules
