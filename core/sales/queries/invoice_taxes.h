// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::sales {

/// The taxes of a customer invoice, by code.
struct InvoiceTaxes
{
    Id<CustomerInvoice> invoice;

    struct Row
    {
        QString taxCode;
        QString name;
        Rate rate;
        Money base;
        Money tax;

        /// By code on the sum of its lines, as taxes are posted.
        void complete() { tax = rate.exchange(base, base.currency()); }

        static auto fields()
        {
            using store::field;
            return std::tuple(field("taxCode", &Row::taxCode), field("name", &Row::name),
                              field("rate", &Row::rate, "Share of the net amount"),
                              field("base", &Row::base, "The net amount that it is on"), field("tax", &Row::tax));
        }
    };

    static auto fields()
    {
        using store::field;
        using Q = InvoiceTaxes;
        return std::tuple(field("invoice", &Q::invoice, "The invoice"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"sales.invoice_taxes"_s,
            .statement = u"sales/invoice_taxes"_s,
            .summary = u"The taxes of a customer invoice."_s,
            .example = uR"({"invoice": "CI-ALD-1001"})"_s,
            .order = {u"tax_code"_s},
        };
    }
};

} // namespace millrace::sales
