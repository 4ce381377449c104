// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "ledger/types/master_rows.h"

namespace millrace::ledger {

/// Posts a journal by hand: lines that balance, for what no other event says. Never to a control account, which its
/// sub-ledger explains.
///
/// It becomes a document with a number of its own, so that it can be found, noted on and reversed.
struct PostJournal
{
    struct Line
    {
        Id<Account> account;
        Money amount;                    ///< In the entity's currency; debit positive, credit negative.
        std::optional<Money> foreign;    ///< The same in another currency, with the same sign.
        std::optional<Id<Plant>> plant;
        std::optional<Id<CostCentre>> costCentre;
        std::optional<Id<Item>> item;
        std::optional<Id<Partner>> partner;
        std::optional<Id<Reason>> reason;

        static auto fields()
        {
            using L = Line;
            return std::tuple(field("account", &L::account, "The account"), field("amount", &L::amount, "Debit positive, credit negative"),
                              field("foreign", &L::foreign, "The same in another currency"), field("plant", &L::plant, "Plant"),
                              field("costCentre", &L::costCentre, "Cost centre"), field("item", &L::item, "Item"),
                              field("partner", &L::partner, "Partner"), field("reason", &L::reason, "Reason"));
        }
    };

    Id<Entity> entity;
    Day day;
    QString text;
    QString reference;
    std::vector<Line> lines;

    enum class Rejection {
        TextMissing,
        TooFewLines,
        AmountZero,
        ForeignSignDiffers,
        EntityUnknown,
        AmountNotInEntityCurrency,
        ForeignIsOwnCurrency,
        JournalUnbalanced,
        AccountUnknown,
        AccountOfAnotherChart,
        AccountIsHeading,
        AccountInactive,
        AccountIsControl,
        PlantUnknown,
        CostCentreUnknown,
        ItemUnknown,
        PartnerUnknown,
        ReasonUnknown,
    };
    enum class Question { FarBack }; // More than sixty days before today.

    struct Receipt
    {
        QString number;
        static constexpr auto fields() { return std::tuple(field("number", &Receipt::number, "Number of the journal's document")); }
    };

    static auto fields()
    {
        using C = PostJournal;
        return std::tuple(field("entity", &C::entity, "Whose books"), field("day", &C::day, "The day that it is for"),
                          field("text", &C::text, "What it is about").upTo(1000),
                          field("reference", &C::reference, "A number on paper").upTo(60).optional(),
                          field("lines", &C::lines, "Lines that sum to nothing"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
