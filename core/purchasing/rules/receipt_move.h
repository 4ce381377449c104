// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/stock_book.h"

namespace millrace::purchasing::rules {

/// The stock move that a line of a receipt made; a service has none.
struct ReceiptMove
{
    Id<StockMove> id;
    Id<DocumentLine> line;
    Id<Item> item;
    Id<Plant> plant;
    Id<Lot> lot;
    Id<Bin> bin;
    inventory::Status status{};
    std::int64_t quantity = 0; ///< In the stock unit.
    static constexpr auto fields()
    {
        using store::field;
        using R = ReceiptMove;
        return std::tuple(field("id", &R::id), field("line", &R::line), field("item", &R::item), field("plant", &R::plant),
                          field("lot", &R::lot), field("bin", &R::bin), field("status", &R::status), field("quantity", &R::quantity));
    }

    inventory::Place place() const { return {bin, status, lot, {}}; }
    /// So much of the line, which is of so much, in the stock unit: rounded along the way so that the whole is the whole.
    std::int64_t stocked(std::int64_t before, std::int64_t more, std::int64_t whole) const;
};

std::vector<ReceiptMove> gatherReceiptMoves(store::Reader &reader, const std::vector<Id<DocumentLine>> &lines);
const ReceiptMove *findMove(const std::vector<ReceiptMove> &moves, Id<DocumentLine> line);

} // namespace millrace::purchasing::rules
