// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/taxes.h"

namespace millrace::masterdata {

void Taxes::add(const TaxCodeRow *code, Money net)
{
    if (!code || code->rate.isZero())
        return;
    auto tax = std::ranges::find(m_taxes, code, &Tax::code);
    if (tax == m_taxes.end())
        tax = m_taxes.insert(m_taxes.end(), {code, net.zero(), net.zero()});
    tax->base += net;
    tax->amount = code->rate.exchange(tax->base, m_currency);
}

Money Taxes::total() const
{
    Money sum(0, m_currency);
    for (const auto &tax : m_taxes)
        sum += tax.amount;
    return sum;
}

void Taxes::correct(Money printed)
{
    const auto off = printed - total();
    if (off.isZero())
        return;
    MILLRACE_ASSERT(!m_taxes.empty(), "a tax of no code");
    m_taxes.front().amount += off;
}

} // namespace millrace::masterdata
