// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::masterdata {

/// Customers and suppliers by a part of their code or name.
struct Partners
{
    std::optional<QString> search;
    std::optional<bool> supplier;
    std::optional<bool> customer;
    std::optional<bool> active;

    struct Row
    {
        QString code;
        QString name;
        QString partnerGroup;
        bool supplier = false;
        bool customer = false;
        Currency currency;
        std::int64_t paymentDays = 0;
        Money creditLimit;
        bool active = false;
        Id<Partner> id;
        static constexpr auto fields()
        {
            using store::field;
            return std::tuple(field("code", &Row::code), field("name", &Row::name), field("partnerGroup", &Row::partnerGroup),
                              field("supplier", &Row::supplier), field("customer", &Row::customer), field("currency", &Row::currency),
                              field("paymentDays", &Row::paymentDays), field("creditLimit", &Row::creditLimit, "Zero: none"),
                              field("active", &Row::active), field("id", &Row::id));
        }
    };

    static constexpr auto fields()
    {
        return std::tuple(store::field("search", &Partners::search, "A part of code or name"),
                          store::field("supplier", &Partners::supplier, "Whether we buy from it"),
                          store::field("customer", &Partners::customer, "Whether we sell to it"),
                          store::field("active", &Partners::active, "Whether new documents may name it"));
    }
    static door::QuerySpec spec();
};

} // namespace millrace::masterdata
