// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/commands/receive_payment.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

namespace {

void check(const ReceivePayment &c, door::Checks &checks)
{
    checkPayment(c, checks);
}

PaymentFacts gather(const ReceivePayment &c, door::Gather &read)
{
    return gatherPayment(c, read, rules::Payer::Customer);
}

door::Decision decide(const ReceivePayment &c, const PaymentFacts &f, const door::Work &work)
{
    return decidePayment(c, f, work, rules::Payer::Customer);
}

} // namespace

door::CommandSpec ReceivePayment::spec()
{
    return {u"ledger.ReceivePayment"_s, 1, u"ledger.payment_received"_s, u"Books what a customer has paid, and settles receivables with it."_s,
            uR"({"entity": "ALD", "partner": "C-100", "day": "2026-03-02", "amount": "1190.00 EUR"})"_s};
}

const door::CommandType &ReceivePayment::type()
{
    static const door::CommandOf<ReceivePayment, PaymentFacts> type{check, gather, decide};
    return type;
}

} // namespace millrace::ledger
