// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::purchasing {

/// Supplier invoices and credits with what is still to be paid, newest first; what was taken back is left out.
struct SupplierInvoices
{
    std::optional<Id<Partner>> supplier;
    std::optional<QString> reference;
    std::optional<bool> unpaid;
    std::optional<Day> from;
    std::optional<Day> until;

    struct Row
    {
        QString number;
        QString reference;
        Day day;
        Day due;
        QString supplier;
        QString supplierName;
        Money net;
        Money total;
        Money open;
        Id<Document> id;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("number", &Row::number, "Our number"), field("reference", &Row::reference, "The supplier's number"),
                              field("day", &Row::day, "The day of the invoice"), field("due", &Row::due, "When it is to be paid"),
                              field("supplier", &Row::supplier, "Code of the supplier"),
                              field("supplierName", &Row::supplierName, "Name of the supplier"), field("net", &Row::net, "Without tax"),
                              field("total", &Row::total, "With tax"), field("open", &Row::open, "Not paid"),
                              field("id", &Row::id, "Row id"));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = SupplierInvoices;
        return std::tuple(field("supplier", &Q::supplier, "Of this supplier"),
                          field("reference", &Q::reference, "With this number of the supplier's"),
                          field("unpaid", &Q::unpaid, "Only those that are open, or only those that are not"),
                          field("from", &Q::from, "Since this day"), field("until", &Q::until, "Up to this day"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"purchasing.supplier_invoices"_s,
            .statement = u"purchasing/supplier_invoices"_s,
            .summary = u"Supplier invoices with what is still to be paid."_s,
            .order = {u"-day"_s, u"-number"_s},
        };
    }
};

} // namespace millrace::purchasing
