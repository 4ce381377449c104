// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/partner_row.h"

namespace millrace::masterdata {

/// Changes what is said of a partner; what is left out stays. The currency stays for ever, because open items are in it.
struct ChangePartner
{
    Id<Partner> partner;
    std::optional<QString> name;
    std::optional<QString> group;
    std::optional<bool> supplier;
    std::optional<bool> customer;
    std::optional<std::int64_t> paymentDays;
    std::optional<Money> creditLimit;
    std::optional<bool> active;

    enum class Rejection {
        NothingToChange,
        NameInvalid,
        GroupInvalid,
        PaymentDaysOutOfRange, ///< 0 to 1000.
        CreditLimitNegative,
        PartnerUnknown,
        NeitherSupplierNorCustomer,
        CreditLimitCurrency, ///< Not in the partner's.
    };

    struct Receipt
    {
        Id<Partner> partner;
        static constexpr auto fields() { return std::tuple(store::field("partner", &Receipt::partner, "The partner")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = ChangePartner;
        return std::tuple(
            field("partner", &C::partner, "The partner"), field("name", &C::name, "What people read").upTo(120),
            field("group", &C::group, "Posting rules may go by it").upTo(40), field("supplier", &C::supplier, "Whether we buy from it"),
            field("customer", &C::customer, "Whether we sell to it"), field("paymentDays", &C::paymentDays, "Days from invoice to payment"),
            field("creditLimit", &C::creditLimit, "What it may owe; zero for no limit"),
            field("active", &C::active, "Whether new documents may name it"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
