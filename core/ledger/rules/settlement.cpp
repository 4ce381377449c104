// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/rules/settlement.h"

namespace millrace::ledger::rules {

Money owed(const OpenItemState &item, Payer payer)
{
    return payer == Payer::Customer ? item.open() : -item.open();
}

std::vector<SettledItem> oldestFirst(std::vector<OpenItemState> items, Money amount, Payer payer)
{
    std::erase_if(items, [&](const OpenItemState &item) { return item.row.currency != amount.currency() || item.foreignAmount == 0; });
    const auto order = [&](const OpenItemState &item) {
        return std::tuple(!owed(item, payer).isNegative(), item.row.due, item.row.day, item.row.id);
    };
    std::ranges::sort(items, {}, order);
    std::vector<SettledItem> settled;
    for (auto &item : items) {
        const auto part = std::min(owed(item, payer), amount);
        if (part.isZero())
            break;
        amount -= part;
        settled.push_back({std::move(item), part});
    }
    return settled;
}

Money mostWrittenOff(Money settled)
{
    const auto currency = settled.currency();
    return std::min(settled.absolute().share(3, 100, Rounding::Down), Money(multiplyChecked(100, currency.minorUnits()), currency));
}

Money Settlement::settled() const
{
    auto sum = paid.zero();
    for (const auto &line : items)
        sum += line.amount;
    return sum;
}

Money Settlement::paidOwn() const
{
    return rate.exchange(paid, own);
}

void settle(door::Changes &changes, Settlement settlement)
{
    const bool isForeign = settlement.paid.currency() != settlement.own;
    const auto sided = [&](Money amount) { return settlement.payer == Payer::Customer ? amount : -amount; };
    const auto posting = [&](Role role, Money amount, Id<Account> account = {}) {
        const auto own = sided(settlement.rate.exchange(amount, settlement.own));
        postings(changes).add({role, own, isForeign ? sided(amount) : Money(), settlement.dimensions, account, {}});
        return own;
    };
    auto rest = -posting(Role::Bank, settlement.paid, settlement.bank);
    rest -= posting(Role::PaymentDifference, settlement.settled() - settlement.paid);
    for (auto &line : settlement.items)
        rest += clear(changes, line.item, sided(line.amount)).booked;
    MILLRACE_ASSERT(isForeign || rest.isZero(), "an exchange difference in the entity's own currency");
    postExchangeDifference(changes, rest, settlement.dimensions);
}

} // namespace millrace::ledger::rules
