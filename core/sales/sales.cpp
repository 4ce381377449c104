// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sales/sales.h"

#include "sales/commands/cancel_sales_order.h"
#include "sales/commands/change_sales_order.h"
#include "sales/commands/close_sales_order.h"
#include "sales/commands/create_sales_order.h"
#include "sales/commands/credit_invoice.h"
#include "sales/commands/invoice_shipment.h"
#include "sales/commands/receive_return.h"
#include "sales/commands/ship_goods.h"
#include "sales/queries/invoice_lines.h"
#include "sales/queries/invoice_taxes.h"
#include "sales/queries/invoices.h"
#include "sales/queries/open_orders.h"
#include "sales/queries/order.h"
#include "sales/queries/order_lines.h"
#include "sales/queries/order_margins.h"
#include "sales/queries/pick_lines.h"
#include "sales/queries/prices.h"
#include "sales/queries/shipment_lines.h"
#include "sales/queries/shipments.h"
#include "sales/queries/shipped_not_invoiced.h"

namespace millrace::sales {

void addTo(door::Catalogue &catalogue)
{
    catalogue.add(CreateSalesOrder::type());
    catalogue.add(ChangeSalesOrder::type());
    catalogue.add(CancelSalesOrder::type());
    catalogue.add(CloseSalesOrder::type());
    catalogue.add(ShipGoods::type());
    catalogue.add(InvoiceShipment::type());
    catalogue.add(CreditInvoice::type());
    catalogue.add(ReceiveReturn::type());
    catalogue.addQuery<OpenOrders>();
    catalogue.addQuery<OrderHead>();
    catalogue.addQuery<OrderLines>();
    catalogue.addQuery<OrderMargins>();
    catalogue.addQuery<Shipments>();
    catalogue.addQuery<ShippedNotInvoiced>();
    catalogue.addQuery<Invoices>();
    catalogue.addQuery<InvoiceLines>();
    catalogue.addQuery<InvoiceTaxes>();
    catalogue.addQuery<PickLines>();
    catalogue.addQuery<ShipmentLines>();
    catalogue.addQuery<Prices>();
}

} // namespace millrace::sales
