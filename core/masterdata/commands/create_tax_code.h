// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"
#include "masterdata/types/reason_rows.h"

namespace millrace::masterdata {

/// Adds a tax code: a share of the net amount.
struct CreateTaxCode
{
    QString code;
    QString name;
    Rate rate;

    enum class Rejection {
        CodeInvalid, ///< Empty, too long, blanks at the ends, or other characters.
        NameInvalid,
        RateOutOfRange, ///< 0 to 1.
        CodeTaken,
    };

    struct Receipt
    {
        Id<TaxCode> taxCode;
        static constexpr auto fields() { return std::tuple(store::field("taxCode", &Receipt::taxCode, "The new tax code")); }
    };

    static constexpr auto fields()
    {
        using store::field;
        using C = CreateTaxCode;
        return std::tuple(field("code", &C::code, "Unique; letters, digits and -_.:#+&()").upTo(40),
                          field("name", &C::name, "What people read").upTo(120),
                          field("rate", &C::rate, "Share of the net amount: 0.19 is 19 percent"));
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::masterdata
