// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::sales {

/// Calls off an order of which nothing has left, and gives back what is promised to it. What has left can't be called off: it
/// comes back as a return, or the order is closed.
struct CancelSalesOrder
{
    Id<SalesOrder> order;

    enum class Rejection { OrderUnknown, OrderNotOpen, OrderShipped };

    struct Receipt
    {
        QString order;
        static auto fields() { return std::tuple(store::field("order", &Receipt::order, "The order's number")); }
    };

    static auto fields() { return std::tuple(store::field("order", &CancelSalesOrder::order, "The sales order")); }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::sales
