// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/query.h"

namespace millrace::purchasing {

/// The taxes that are expected on a purchase order, by code.
struct OrderTaxes
{
    Id<PurchaseOrder> order;

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
        using Q = OrderTaxes;
        return std::tuple(field("order", &Q::order, "The order"));
    }
    static door::QuerySpec spec()
    {
        using namespace Qt::StringLiterals;
        return {
            .name = u"purchasing.order_taxes"_s,
            .statement = u"purchasing/order_taxes"_s,
            .summary = u"The taxes that are expected on a purchase order."_s,
            .example = uR"({"order": "PO-1001"})"_s,
            .order = {u"tax_code"_s},
        };
    }
};

} // namespace millrace::purchasing
