// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/rules/receipt_move.h"

namespace millrace::purchasing::rules {

namespace {

const store::Statement movesOfReceiptLines{"purchasing/moves_of_receipt_lines"};

} // namespace

std::int64_t ReceiptMove::stocked(std::int64_t before, std::int64_t more, std::int64_t whole) const
{
    const auto upTo = [&](std::int64_t done) { return multiplyDivide(quantity, done, whole, Rounding::HalfUp); };
    return upTo(addChecked(before, more)) - upTo(before);
}

std::vector<ReceiptMove> gatherReceiptMoves(store::Reader &reader, const std::vector<Id<DocumentLine>> &lines)
{
    return lines.empty() ? std::vector<ReceiptMove>{} : reader.all<ReceiptMove>(movesOfReceiptLines, {{"lines", lines}});
}

const ReceiptMove *findMove(const std::vector<ReceiptMove> &moves, Id<DocumentLine> line)
{
    const auto found = std::ranges::find(moves, line, &ReceiptMove::line);
    return found == moves.end() ? nullptr : &*found;
}

} // namespace millrace::purchasing::rules
