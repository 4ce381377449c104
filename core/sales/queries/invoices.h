// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// Invoices and credit notes with what is still to be paid, newest first; what was taken back is left out.
struct Invoices
{
    std::optional<Id<Partner>> customer;
    std::optional<Id<SalesOrder>> order;
    std::optional<bool> unpaid;
    std::optional<Day> from;
    std::optional<Day> until;

    struct Row
    {
        QString number;
        Day day;
        Day due;
        QString customer;
        QString customerName;
        QString reference;
        Money net;
        Money open;
        Id<Document> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "The invoice"), field("day", &Row::day, "Its day"),
                              field("due", &Row::due, "When it is to be paid"), field("customer", &Row::customer, "Code of the customer"),
                              field("customerName", &Row::customerName, "Name of the customer"),
                              field("reference", &Row::reference, "What the customer reads on it"),
                              field("net", &Row::net, "Without tax; negative for a credit note"), field("open", &Row::open, "Not paid"),
                              field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = Invoices;
        return std::tuple(field("customer", &Q::customer, "Of this customer"), field("order", &Q::order, "On this order"),
                          field("unpaid", &Q::unpaid, "Only those that are open, or only those that are not"),
                          field("from", &Q::from, "Since this day"), field("until", &Q::until, "Up to this day"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.invoices"_s,
            .statement = u"sales/invoices"_s,
            .summary = u"Invoices and credit notes with what is still to be paid."_s,
            .order = {u"-day"_s, u"-number"_s},
        };
    }
};

} // namespace millrace::sales
