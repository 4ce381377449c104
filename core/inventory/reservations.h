// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/stock_book.h"

#include <map>

namespace millrace::inventory {

/// Promises stock to a line of an order, which owns the promise; the book knows at once that there is less for others.
/// Whether there is enough is the caller's to ask: book.available().
void reserve(door::Changes &changes, StockBook &book, Id<Document> document, std::int64_t line, Id<Item> item, Id<Plant> plant, Quantity quantity);
/// Gives a promise back, or a part of it: when the goods are taken, or are not needed any more.
void release(door::Changes &changes, StockBook &book, Id<Document> document, std::int64_t line, Id<Item> item, Id<Plant> plant, Quantity quantity);

/// What is promised to each of these lines, in the items' stock units. Read after their documents are locked.
std::map<std::int64_t, std::int64_t> gatherReserved(store::Reader &reader, const std::vector<std::int64_t> &lines);

} // namespace millrace::inventory
