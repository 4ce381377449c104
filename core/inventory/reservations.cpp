// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/reservations.h"

namespace millrace::inventory {

namespace {

const store::Statement reservedByLine{"inventory/reserved_by_line"};

struct ReservedRow
{
    std::int64_t line = 0;
    std::int64_t quantity = 0;
    static constexpr auto fields() { return std::tuple(store::field("line", &ReservedRow::line), store::field("quantity", &ReservedRow::quantity)); }
};

void enter(door::Changes &changes, StockBook &book, Id<Document> document, std::int64_t line, Id<Item> item, Id<Plant> plant, Quantity quantity)
{
    if (quantity.isZero())
        return;
    MILLRACE_ASSERT(quantity.unit() == book.item(item, plant).unit, "a reservation that is not in the stock unit");
    changes.insert(ReservationEntryRow{0, {}, document, line, item, plant, quantity.millionths()});
    changes.concerns(document);
    book.addReserved(item, plant, quantity);
}

} // namespace

void reserve(door::Changes &changes, StockBook &book, Id<Document> document, std::int64_t line, Id<Item> item, Id<Plant> plant, Quantity quantity)
{
    MILLRACE_ASSERT(!quantity.isNegative(), "a reservation of less than nothing");
    enter(changes, book, document, line, item, plant, quantity);
}

void release(door::Changes &changes, StockBook &book, Id<Document> document, std::int64_t line, Id<Item> item, Id<Plant> plant, Quantity quantity)
{
    MILLRACE_ASSERT(!quantity.isNegative(), "a release of less than nothing");
    enter(changes, book, document, line, item, plant, -quantity);
}

std::map<std::int64_t, std::int64_t> gatherReserved(store::Reader &reader, const std::vector<std::int64_t> &lines)
{
    std::map<std::int64_t, std::int64_t> out;
    if (lines.empty())
        return out;
    for (const auto &row : reader.all<ReservedRow>(reservedByLine, {{"lines", lines}}))
        out[row.line] = row.quantity;
    return out;
}

} // namespace millrace::inventory
