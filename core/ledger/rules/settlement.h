// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/rate.h"
#include "ledger/open_items.h"

#include <span>

namespace millrace::ledger::rules {

/// Who pays. The sign is that of the items: a customer's debt is a debit, ours a credit.
enum class Payer { Customer, We };

constexpr int signOf(Payer payer)
{
    return payer == Payer::Customer ? 1 : -1;
}

/// What is open of an item as its debtor sees it: positive to be paid, negative where a credit note is to be set off.
Money owed(const OpenItemState &item, Payer payer);

/// One item and how much of it is settled, as its debtor sees it.
struct SettledItem
{
    OpenItemState item;
    Money amount;
};

/// The items that an amount pays when nobody says which: the oldest due first, credit notes set off before.
std::vector<SettledItem> oldestFirst(std::vector<OpenItemState> items, Money amount, Payer payer);

/// The largest difference that may be written off, of so much settled: three in a hundred, and never more than a hundred.
Money mostWrittenOff(Money settled);

struct Settlement
{
    Payer payer{};
    Money paid;              ///< In the currency of the items.
    Rate rate;               ///< Entity currency for one of the payment's.
    Currency own;
    Id<Account> bank;        ///< None: as the posting rules say.
    Dimensions dimensions;   ///< Of the bank's line and of differences: the payment, the partner.
    std::vector<SettledItem> items;

    Money settled() const;   ///< Of all items, in the currency of the payment.
    Money paidOwn() const;   ///< In the entity's currency.
};

/// The postings and entries of a payment: bank, items at the value booked, the difference written off at the day's rate,
/// and what is left as a realised exchange difference.
void settle(door::Changes &changes, Settlement settlement);

} // namespace millrace::ledger::rules
