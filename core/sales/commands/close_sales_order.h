// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::sales {

/// Ships nothing more on an order, and gives back what is promised to it. All that was shipped is invoiced before. An order that
/// is shipped and invoiced in full is closed by the invoice that completes it.
struct CloseSalesOrder
{
    Id<SalesOrder> order;

    enum class Rejection { OrderUnknown, OrderNotOpen, ShippedNotInvoiced };

    struct Receipt
    {
        QString order;
        static auto fields() { return std::tuple(store::field("order", &Receipt::order, "The order's number")); }
    };

    static auto fields() { return std::tuple(store::field("order", &CloseSalesOrder::order, "The sales order")); }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::sales
