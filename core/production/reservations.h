// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "production/order_facts.h"

namespace millrace::production {

/// Gives back what the order has reserved and not used.
void freeReservations(door::Changes &changes, const OrderFacts &order);

} // namespace millrace::production
