// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rooms.h"

namespace millrace::ui::rooms {

namespace {

constexpr Reading readings[] = {
    {"BothNamed", QT_TRANSLATE_NOOP("sales", "Both a shipment and an order are named."), QT_TRANSLATE_NOOP("sales", "Name one of them.")},
    {"CurrencyNotOfCustomer", QT_TRANSLATE_NOOP("sales", "The customer buys in another currency[: {currency}]."), QT_TRANSLATE_NOOP("sales", "Leave the currency out, or change it at the partner.")},
    {"CustomerInactive", QT_TRANSLATE_NOOP("sales", "Customer[ {partner}] is out of use."), QT_TRANSLATE_NOOP("sales", "Choose another, or take it back into use.")},
    {"CustomerUnknown", QT_TRANSLATE_NOOP("sales", "There is no such customer."), QT_TRANSLATE_NOOP("sales", "Choose one, or create it first.")},
    {"DayBeforeInvoice", QT_TRANSLATE_NOOP("sales", "The day lies before the invoice's[, {day}]."), QT_TRANSLATE_NOOP("sales", "Choose that day or a later one.")},
    {"InvoiceIsCredit", QT_TRANSLATE_NOOP("sales", "[{invoice} ]is a credit note already."), QT_TRANSLATE_NOOP("sales", "Take it back by reversing it.")},
    {"InvoiceTakenBack", QT_TRANSLATE_NOOP("sales", "Invoice[ {invoice}] was taken back, so there is nothing to credit."), ""},
    {"InvoiceUnknown", QT_TRANSLATE_NOOP("sales", "There is no such invoice."), QT_TRANSLATE_NOOP("sales", "Check its number.")},
    {"ItemNotSold", QT_TRANSLATE_NOOP("sales", "[{item} ]is a phantom, and a phantom is never sold itself."), QT_TRANSLATE_NOOP("sales", "Choose another item.")},
    {"LineShipped", QT_TRANSLATE_NOOP("sales", "Something of this line has left[: {shipped}], so its price stays."), QT_TRANSLATE_NOOP("sales", "Correct the price with a credit note.")},
    {"NotACustomer", QT_TRANSLATE_NOOP("sales", "Partner[ {partner}] is not a customer."), QT_TRANSLATE_NOOP("sales", "Choose a customer, or make the partner one.")},
    {"NothingNamed", QT_TRANSLATE_NOOP("sales", "Neither a shipment nor an order is named."), QT_TRANSLATE_NOOP("sales", "Name one of them.")},
    {"NothingToCredit", QT_TRANSLATE_NOOP("sales", "Nothing of invoice[ {invoice}] is left to credit."), ""},
    {"NothingToInvoice", QT_TRANSLATE_NOOP("sales", "Nothing is left that could be charged."), QT_TRANSLATE_NOOP("sales", "Ship goods first.")},
    {"OrderShipped", QT_TRANSLATE_NOOP("sales", "Something of the order has left[, on line {line}]."), QT_TRANSLATE_NOOP("sales", "Close it instead of cancelling it.")},
    {"QuantityBelowShipped", QT_TRANSLATE_NOOP("sales", "More than this has left already[: {shipped}]."), QT_TRANSLATE_NOOP("sales", "Enter at least that.")},
    {"QuantityMoreThanInvoiced", QT_TRANSLATE_NOOP("sales", "This is more than is left of the invoice[: {left}]."), QT_TRANSLATE_NOOP("sales", "Credit at most that.")},
    {"QuantityMoreThanShipped", QT_TRANSLATE_NOOP("sales", "This is more than has left[: {left} are left]."), QT_TRANSLATE_NOOP("sales", "Enter at most that.")},
    {"ShipmentTakenBack", QT_TRANSLATE_NOOP("sales", "Shipment[ {shipment}] was taken back."), QT_TRANSLATE_NOOP("sales", "Choose another shipment.")},
    {"ShipmentUnknown", QT_TRANSLATE_NOOP("sales", "There is no such shipment."), QT_TRANSLATE_NOOP("sales", "Check its number.")},
    {"ShippedNotInvoiced", QT_TRANSLATE_NOOP("sales", "Line[ {line}] has left and is not charged yet."), QT_TRANSLATE_NOOP("sales", "Invoice it first.")},
    {"CreditLimitExceeded", QT_TRANSLATE_NOOP("sales", "The customer would owe more than its credit limit[ of {limit}][: {owed} now, {order} with this order]. Take the order?"), ""},
    {"NotEnoughToReserve", QT_TRANSLATE_NOOP("sales", "Not all of it is free to be promised. Take the order and promise what there is?"), ""},
    {"OverShipment", QT_TRANSLATE_NOOP("sales", "More leaves than was ordered[: {shipped} of {ordered}]. Ship it?"), ""},
};

constexpr Title commands[] = {
    {"CancelSalesOrder", QT_TRANSLATE_NOOP("sales", "Cancel a sales order")},
    {"ChangeSalesOrder", QT_TRANSLATE_NOOP("sales", "Change a sales order")},
    {"CloseSalesOrder", QT_TRANSLATE_NOOP("sales", "Close a sales order")},
    {"CreateSalesOrder", QT_TRANSLATE_NOOP("sales", "Create a sales order")},
    {"CreditInvoice", QT_TRANSLATE_NOOP("sales", "Credit an invoice")},
    {"InvoiceShipment", QT_TRANSLATE_NOOP("sales", "Invoice a shipment")},
    {"ReceiveReturn", QT_TRANSLATE_NOOP("sales", "Receive a return")},
    {"ShipGoods", QT_TRANSLATE_NOOP("sales", "Ship goods")},
};

constexpr Title queries[] = {
    {"invoice_lines", QT_TRANSLATE_NOOP("sales", "Lines of an invoice")},
    {"invoice_taxes", QT_TRANSLATE_NOOP("sales", "Taxes of an invoice")},
    {"invoices", QT_TRANSLATE_NOOP("sales", "Customer invoices")},
    {"open_orders", QT_TRANSLATE_NOOP("sales", "Open sales orders")},
    {"order", QT_TRANSLATE_NOOP("sales", "Sales order")},
    {"order_lines", QT_TRANSLATE_NOOP("sales", "Lines of a sales order")},
    {"order_margins", QT_TRANSLATE_NOOP("sales", "Margins of sales orders")},
    {"pick_lines", QT_TRANSLATE_NOOP("sales", "What to pick for an order")},
    {"prices", QT_TRANSLATE_NOOP("sales", "Sales prices")},
    {"shipment_lines", QT_TRANSLATE_NOOP("sales", "Goods of a shipment")},
    {"shipments", QT_TRANSLATE_NOOP("sales", "Shipments")},
    {"shipped_not_invoiced", QT_TRANSLATE_NOOP("sales", "Shipped, not invoiced")},
};

constexpr Title events[] = {
    {"sales_order_cancelled", QT_TRANSLATE_NOOP("sales", "Sales order cancelled")},
    {"sales_order_changed", QT_TRANSLATE_NOOP("sales", "Sales order changed")},
    {"sales_order_closed", QT_TRANSLATE_NOOP("sales", "Sales order closed")},
    {"sales_order_created", QT_TRANSLATE_NOOP("sales", "Sales order created")},
    {"invoice_credited", QT_TRANSLATE_NOOP("sales", "Invoice credited")},
    {"shipment_invoiced", QT_TRANSLATE_NOOP("sales", "Shipment invoiced")},
    {"return_received", QT_TRANSLATE_NOOP("sales", "Return received")},
    {"goods_shipped", QT_TRANSLATE_NOOP("sales", "Goods shipped")},
};

} // namespace

const Room sales{"sales", QT_TRANSLATE_NOOP("sales", "Sales"), readings, commands, queries, events};

} // namespace millrace::ui::rooms
