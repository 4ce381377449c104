// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/entities.h"
#include "door/command.h"

namespace millrace::sales {

/// Invoices what was shipped and is not charged yet (events.md, "Invoiced"): one shipment, or all shipments of an order.
/// What has come back in the meantime is left out. Prices and taxes are the order's; another currency is booked at the day's
/// rate. The invoice that completes an order closes it.
struct InvoiceShipment
{
    Id<Shipment> shipment;
    Id<SalesOrder> order;
    Day day;
    QString reference;

    enum class Rejection {
        NothingNamed,
        BothNamed,           // a shipment or an order
        ShipmentUnknown,
        ShipmentTakenBack,
        OrderUnknown,
        NothingToInvoice,
        ExchangeRateMissing,
    };

    struct Receipt
    {
        QString invoice;
        Money total;
        Day due;
        static auto fields()
        {
            using store::field;
            return std::tuple(field("invoice", &Receipt::invoice, "The invoice's number"), field("total", &Receipt::total, "With tax"),
                              field("due", &Receipt::due, "When it is to be paid"));
        }
    };

    static auto fields()
    {
        using store::field;
        using C = InvoiceShipment;
        return std::tuple(field("shipment", &C::shipment, "The shipment").optional(), field("order", &C::order, "Or the order, for all its shipments").optional(),
                          field("day", &C::day, "The invoice's day; today where it is left out").optional(),
                          field("reference", &C::reference, "What the customer wants to read on it; the order's where it is left out").upTo(60).optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::sales
