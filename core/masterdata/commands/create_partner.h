// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/partner_row.h"

namespace millrace::masterdata {

/// Adds a customer, a supplier, or both.
struct CreatePartner
{
    QString code;
    QString name;
    QString group;
    bool supplier = false;
    bool customer = false;
    Currency currency;
    std::int64_t paymentDays = 30;
    std::optional<Money> creditLimit;

    enum class Rejection {
        CodeInvalid, ///< Empty, too long, blanks at the ends, or other characters.
        NameInvalid,
        GroupInvalid,
        NeitherSupplierNorCustomer,
        CurrencyMissing,
        PaymentDaysOutOfRange, ///< 0 to 1000.
        CreditLimitNotPositive,
        CreditLimitCurrency, ///< Not in the partner's.
        CodeTaken,
    };

    struct Receipt
    {
        Id<Partner> partner;
        static constexpr auto fields() { return std::tuple(store::field("partner", &Receipt::partner, "The new partner")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = CreatePartner;
        return std::tuple(field("code", &C::code, "Unique; letters, digits and -_.:#+&()").upTo(40),
                          field("name", &C::name, "What people read").upTo(120),
                          field("group", &C::group, "Posting rules may go by it").optional().upTo(40),
                          field("supplier", &C::supplier, "Whether we buy from it").optional(),
                          field("customer", &C::customer, "Whether we sell to it").optional(),
                          field("currency", &C::currency, "Of its orders and invoices"),
                          field("paymentDays", &C::paymentDays, "Days from invoice to payment").optional(),
                          field("creditLimit", &C::creditLimit, "What it may owe; no limit where it is left out"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
