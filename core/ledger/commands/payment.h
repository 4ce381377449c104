// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/books.h"
#include "ledger/references.h"
#include "ledger/rules/settlement.h"
#include "ledger/types/paper_rows.h"

namespace millrace::ledger {

/// What receiving and making a payment have in common.
///
/// One amount in one currency settles one or several open items of the same partner and currency, wholly or partly; credit
/// notes among them are set off. Without lines, the oldest items are settled first. What is paid less (or more) than is
/// settled is written off to the role PaymentDifference, when it is small and somebody says so. In a foreign currency, the
/// items leave at the value they were booked at, the bank takes the day's rate, and the rest is a realised exchange
/// difference.
struct Payment
{
    struct Line
    {
        Id<OpenItem> openItem;
        std::optional<Money> amount; ///< All that is open where left out.

        static auto fields()
        {
            return std::tuple(field("openItem", &Line::openItem, "The invoice or credit note, by its number"),
                              field("amount", &Line::amount, "How much of it is settled; negative for a credit note; all where left out"));
        }
    };

    Id<Entity> entity;
    Id<Partner> partner;
    Day day;
    Money amount;
    std::optional<Rate> rate;
    std::optional<Id<Account>> bank;
    QString reference;
    std::vector<Line> lines;

    enum class Rejection {
        AmountNegative,
        RateNotPositive,
        OpenItemTwice,
        AmountZero,
        EntityUnknown,
        PartnerUnknown,
        BankUnknown,
        BankNotUsable,       // Of another chart, a heading, out of use, or a control account.
        OpenItemUnknown,
        OpenItemOfAnotherPartner,
        OpenItemOfAnotherKind, // Receivables are received, payables are paid.
        CurrencyDiffers,
        NothingOpen,
        MoreThanOpen,
        NothingSettled,
        RateOfOwnCurrency,
        RateUnknown,         // None was given, and none is set for the day.
        DifferenceTooLarge,
    };
    enum class Question { DifferenceWrittenOff };

    struct Receipt
    {
        QString number;
        Money settled;
        Money difference;
        static constexpr auto fields()
        {
            return std::tuple(field("number", &Receipt::number, "Number of the payment"), field("settled", &Receipt::settled, "What was settled"),
                              field("difference", &Receipt::difference, "What was written off"));
        }
    };

    static auto fields()
    {
        using C = Payment;
        return std::tuple(field("entity", &C::entity, "Whose books"), field("partner", &C::partner, "Who pays, or is paid"),
                          field("day", &C::day, "The day on the bank's statement"), field("amount", &C::amount, "What was paid, in the items' currency"),
                          field("rate", &C::rate, "Entity currency for one of the payment's; the rate of the day where left out"),
                          field("bank", &C::bank, "The bank's account; as the posting rules say where left out"),
                          field("reference", &C::reference, "The bank's or the partner's own number").upTo(60).optional(),
                          field("lines", &C::lines, "What is settled; the oldest first where left out").optional());
    }
};

struct PaymentFacts
{
    std::optional<EntityRow> entity;
    References references;
    std::optional<AccountRow> bank;
    std::vector<OpenItemState> items;
    std::optional<Rate> rate;
    QString number;
};

void checkPayment(const Payment &c, door::Checks &checks);
PaymentFacts gatherPayment(const Payment &c, door::Gather &read, rules::Payer payer);
door::Decision decidePayment(const Payment &c, const PaymentFacts &f, const door::Work &work, rules::Payer payer);

} // namespace millrace::ledger
