// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/postings.h"

namespace millrace::ledger {

Postings &Postings::debit(Role role, Money amount, Dimensions dimensions, std::vector<door::RowRef> completes)
{
    return add({role, amount, {}, std::move(dimensions), {}, std::move(completes)});
}

Postings &Postings::credit(Role role, Money amount, Dimensions dimensions, std::vector<door::RowRef> completes)
{
    return add({role, -amount, {}, std::move(dimensions), {}, std::move(completes)});
}

Postings &Postings::add(Posting posting)
{
    if (!posting.amount.isZero() || !posting.foreign.isZero() || !posting.completes.empty())
        lines.push_back(std::move(posting));
    return *this;
}

void Postings::append(door::ChangePart &&other)
{
    auto &more = static_cast<Postings &>(other);
    if (kind.isEmpty())
        kind = std::move(more.kind);
    if (text.isEmpty())
        text = std::move(more.text);
    std::ranges::move(more.lines, std::back_inserter(lines));
}

} // namespace millrace::ledger
