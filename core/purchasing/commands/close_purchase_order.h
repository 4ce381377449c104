// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::purchasing {

/// Expects nothing more of an order. What has come can still be invoiced and returned. An order that is received and
/// invoiced in full is closed by the invoice that completes it.
struct ClosePurchaseOrder
{
    Id<PurchaseOrder> order;

    enum class Rejection { OrderUnknown, OrderNotOpen };

    struct Receipt
    {
        QString order;
        static auto fields() { return std::tuple(store::field("order", &Receipt::order, "The order's number")); }
    };

    static auto fields() { return std::tuple(store::field("order", &ClosePurchaseOrder::order, "The purchase order")); }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::purchasing
