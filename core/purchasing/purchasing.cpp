// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/purchasing.h"

#include "purchasing/commands/cancel_purchase_order.h"
#include "purchasing/commands/change_purchase_order.h"
#include "purchasing/commands/close_purchase_order.h"
#include "purchasing/commands/create_purchase_order.h"
#include "purchasing/commands/enter_supplier_credit.h"
#include "purchasing/commands/enter_supplier_invoice.h"
#include "purchasing/commands/receive_goods.h"
#include "purchasing/commands/return_to_supplier.h"
#include "purchasing/queries/goods_received_not_invoiced.h"
#include "purchasing/queries/open_orders.h"
#include "purchasing/queries/order.h"
#include "purchasing/queries/order_lines.h"
#include "purchasing/queries/order_taxes.h"
#include "purchasing/queries/prices.h"
#include "purchasing/queries/receipt_lines.h"
#include "purchasing/queries/receipts.h"
#include "purchasing/queries/supplier_invoices.h"

namespace millrace::purchasing {

void addTo(door::Catalogue &catalogue)
{
    catalogue.add(CreatePurchaseOrder::type());
    catalogue.add(ChangePurchaseOrder::type());
    catalogue.add(CancelPurchaseOrder::type());
    catalogue.add(ClosePurchaseOrder::type());
    catalogue.add(ReceiveGoods::type());
    catalogue.add(ReturnToSupplier::type());
    catalogue.add(EnterSupplierInvoice::type());
    catalogue.add(EnterSupplierCredit::type());
    catalogue.addQuery<OpenOrders>();
    catalogue.addQuery<OrderHead>();
    catalogue.addQuery<OrderLines>();
    catalogue.addQuery<OrderTaxes>();
    catalogue.addQuery<ReceiptLines>();
    catalogue.addQuery<Receipts>();
    catalogue.addQuery<GoodsReceivedNotInvoiced>();
    catalogue.addQuery<SupplierInvoices>();
    catalogue.addQuery<Prices>();
}

} // namespace millrace::purchasing
