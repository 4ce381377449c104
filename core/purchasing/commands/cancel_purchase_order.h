// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::purchasing {

/// Calls off an order of which nothing has come. What has come can't be called off: return it, or close the order.
struct CancelPurchaseOrder
{
    Id<PurchaseOrder> order;

    enum class Rejection { OrderUnknown, OrderNotOpen, OrderReceived };

    struct Receipt
    {
        QString order;
        static auto fields() { return std::tuple(store::field("order", &Receipt::order, "The order's number")); }
    };

    static auto fields() { return std::tuple(store::field("order", &CancelPurchaseOrder::order, "The purchase order")); }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::purchasing
