// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "masterdata/types/reason_rows.h"

#include "base/money.h"

namespace millrace::masterdata {

/// The taxes of an invoice: by code on the sum of its lines, which is how invoices are printed.
class Taxes
{
public:
    struct Tax
    {
        const TaxCodeRow *code = nullptr;
        Money base;
        Money amount;
    };

    explicit Taxes(Currency currency) : m_currency(currency) {}

    void add(const TaxCodeRow *code, Money net); ///< None, and codes of no tax, add nothing.
    const std::vector<Tax> &all() const { return m_taxes; }
    Money total() const;
    /// Takes what is printed instead: the difference goes to the first tax. Only where there is one.
    void correct(Money printed);

private:
    Currency m_currency;
    std::vector<Tax> m_taxes;
};

} // namespace millrace::masterdata
