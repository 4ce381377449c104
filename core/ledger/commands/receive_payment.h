// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/commands/payment.h"

namespace millrace::ledger {

/// Books what a customer has paid, and settles receivables with it. Fields, rejections and questions are those of Payment.
struct ReceivePayment : Payment
{
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::ledger
