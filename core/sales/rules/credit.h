// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "masterdata/types/partner_row.h"
#include "store/reader.h"

#include "base/money.h"

namespace millrace::sales::rules {

/// What a customer owes already, in the customer's currency, against what is allowed. Read with the customer locked, so
/// that two orders at once don't both take what is left.
struct Credit
{
    Money limit; ///< Zero is no limit.
    Money owed;

    bool allows(Money more) const { return limit.isZero() || owed + more <= limit; }
};

Credit gatherCredit(store::Reader &reader, const masterdata::PartnerRow &customer);

} // namespace millrace::sales::rules
