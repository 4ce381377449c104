// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sales/rules/credit.h"

namespace millrace::sales::rules {

namespace {

const store::Statement lockCustomer{"sales/lock_customer"};
const store::Statement openReceivables{"sales/open_receivables"};

} // namespace

Credit gatherCredit(store::Reader &reader, const masterdata::PartnerRow &customer)
{
    Credit credit{Money(customer.creditLimit, customer.currency), Money(0, customer.currency)};
    if (credit.limit.isZero())
        return credit;
    reader.value<std::int64_t>(lockCustomer, {{"customer", customer.id}});
    const auto owed = reader.value<std::int64_t>(openReceivables, {{"customer", customer.id}, {"currency", customer.currency}});
    credit.owed = Money(owed.value_or(0), customer.currency);
    return credit;
}

} // namespace millrace::sales::rules
