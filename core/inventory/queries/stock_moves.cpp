// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/queries/stock_moves.h"

using namespace Qt::StringLiterals;

namespace millrace::inventory {

namespace {

door::QuerySpec movesSpec(const QString &name, const QString &summary, const QString &example)
{
    return {
        .name = u"inventory."_s + name,
        .statement = u"inventory/"_s + name,
        .summary = summary,
        .example = example,
        .order = {u"-pool"_s, u"-sequence"_s},
    };
}

} // namespace

door::QuerySpec StockMoves::spec()
{
    return movesSpec(u"stock_moves"_s, u"Moves of an item, the newest first."_s, u"{\"item\": \"STEEL\"}"_s);
}

door::QuerySpec MovesOfLot::spec()
{
    return movesSpec(u"moves_of_lot"_s, u"Moves of a lot, the newest first."_s, u"{\"lot\": \"RESIN/R-2041\"}"_s);
}

door::QuerySpec MovesOfDocument::spec()
{
    return movesSpec(u"moves_of_document"_s, u"Moves that a document caused."_s, u"{\"document\": \"PO-1001\"}"_s);
}

} // namespace millrace::inventory
