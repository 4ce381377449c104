// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/make_payment.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

void check(const MakePayment &c, door::Checks &checks)
{
    checkPayment(c, checks);
}

PaymentFacts gather(const MakePayment &c, door::Gather &read)
{
    return gatherPayment(c, read, rules::Payer::We);
}

door::Decision decide(const MakePayment &c, const PaymentFacts &f, const door::Work &work)
{
    return decidePayment(c, f, work, rules::Payer::We);
}

} // namespace

door::CommandSpec MakePayment::spec()
{
    return {u"ledger.MakePayment"_s, 1, u"ledger.payment_made"_s, u"Books what was paid to a supplier, and settles payables with it."_s,
            uR"({"entity": "ALD", "partner": "S-100", "day": "2026-03-02", "amount": "595.00 EUR"})"_s};
}

const door::CommandType &MakePayment::type()
{
    static const door::CommandOf<MakePayment, PaymentFacts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
