// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rooms.h"

namespace millrace::ui::rooms {

namespace {

constexpr Reading readings[] = {
    {"CurrencyNotOfSupplier", QT_TRANSLATE_NOOP("purchasing", "The supplier sells in another currency[: {currency}]."), QT_TRANSLATE_NOOP("purchasing", "Leave the currency out, or change it at the partner.")},
    {"FollowsUnknown", QT_TRANSLATE_NOOP("purchasing", "There is no document of this number."), QT_TRANSLATE_NOOP("purchasing", "Check the number, or leave it out.")},
    {"ItemNotBought", QT_TRANSLATE_NOOP("purchasing", "[{item} ]is a phantom, and a phantom is never bought itself."), QT_TRANSLATE_NOOP("purchasing", "Order its components.")},
    {"LineOfAnotherOrder", QT_TRANSLATE_NOOP("purchasing", "The line is of an order in another currency, entity or plant than the first line's."), QT_TRANSLATE_NOOP("purchasing", "Enter it on its own.")},
    {"LineOfAnotherSupplier", QT_TRANSLATE_NOOP("purchasing", "The line is of another supplier's paper[, {receipt}]."), QT_TRANSLATE_NOOP("purchasing", "Enter it with that supplier's invoice.")},
    {"LineReceived", QT_TRANSLATE_NOOP("purchasing", "Something of this line has come[: {received}], so its price stays."), QT_TRANSLATE_NOOP("purchasing", "Correct the price on the invoice.")},
    {"NotASupplier", QT_TRANSLATE_NOOP("purchasing", "Partner[ {partner}] is not a supplier."), QT_TRANSLATE_NOOP("purchasing", "Choose a supplier, or make the partner one.")},
    {"OrderReceived", QT_TRANSLATE_NOOP("purchasing", "Something of the order has come[, on line {line}]."), QT_TRANSLATE_NOOP("purchasing", "Close it instead of cancelling it.")},
    {"QuantityBelowReceived", QT_TRANSLATE_NOOP("purchasing", "More than this has come already[: {received}]."), QT_TRANSLATE_NOOP("purchasing", "Enter at least that.")},
    {"QuantityMoreThanOwed", QT_TRANSLATE_NOOP("purchasing", "This is more than the supplier owes a credit for[: {left}]."), QT_TRANSLATE_NOOP("purchasing", "Enter at most that.")},
    {"QuantityMoreThanReceived", QT_TRANSLATE_NOOP("purchasing", "This is more than has come[: {left} are left]."), QT_TRANSLATE_NOOP("purchasing", "Enter at most that.")},
    {"ReceiptTakenBack", QT_TRANSLATE_NOOP("purchasing", "Receipt[ {receipt}] was taken back."), QT_TRANSLATE_NOOP("purchasing", "Choose another receipt.")},
    {"ReceiptUnknown", QT_TRANSLATE_NOOP("purchasing", "There is no such receipt."), QT_TRANSLATE_NOOP("purchasing", "Check its number.")},
    {"ReferenceMissing", QT_TRANSLATE_NOOP("purchasing", "The supplier's own number of the paper is needed."), QT_TRANSLATE_NOOP("purchasing", "Fill it in.")},
    {"ReferenceUsed", QT_TRANSLATE_NOOP("purchasing", "A paper of this supplier with this number is here already[: {invoice}]."), QT_TRANSLATE_NOOP("purchasing", "Check the number.")},
    {"SupplierInactive", QT_TRANSLATE_NOOP("purchasing", "Supplier[ {partner}] is out of use."), QT_TRANSLATE_NOOP("purchasing", "Choose another, or take it back into use.")},
    {"SupplierUnknown", QT_TRANSLATE_NOOP("purchasing", "There is no such supplier."), QT_TRANSLATE_NOOP("purchasing", "Choose one, or create it first.")},
    {"TaxDiffers", QT_TRANSLATE_NOOP("purchasing", "The tax differs from what the lines come to[: {calculated}]."), QT_TRANSLATE_NOOP("purchasing", "Check the lines and their tax codes.")},
    {"TotalDiffers", QT_TRANSLATE_NOOP("purchasing", "The total differs from what the lines come to[: {calculated}]."), QT_TRANSLATE_NOOP("purchasing", "Check quantities, prices and tax.")},
    {"OverReceipt", QT_TRANSLATE_NOOP("purchasing", "More comes than was ordered[: {received} of {ordered}]. Receive it?"), ""},
    {"PriceDiffers", QT_TRANSLATE_NOOP("purchasing", "The price is not the order's[, {ordered}]; the line differs[ by {difference}]. Enter it?"), ""},
    {"TaxCodeDiffers", QT_TRANSLATE_NOOP("purchasing", "The tax code is another than the order's. Enter it?"), ""},
};

constexpr Title commands[] = {
    {"CancelPurchaseOrder", QT_TRANSLATE_NOOP("purchasing", "Cancel a purchase order")},
    {"ChangePurchaseOrder", QT_TRANSLATE_NOOP("purchasing", "Change a purchase order")},
    {"ClosePurchaseOrder", QT_TRANSLATE_NOOP("purchasing", "Close a purchase order")},
    {"CreatePurchaseOrder", QT_TRANSLATE_NOOP("purchasing", "Create a purchase order")},
    {"EnterSupplierCredit", QT_TRANSLATE_NOOP("purchasing", "Enter a supplier's credit note")},
    {"EnterSupplierInvoice", QT_TRANSLATE_NOOP("purchasing", "Enter a supplier's invoice")},
    {"ReceiveGoods", QT_TRANSLATE_NOOP("purchasing", "Receive goods")},
    {"ReturnToSupplier", QT_TRANSLATE_NOOP("purchasing", "Return to supplier")},
};

constexpr Title queries[] = {
    {"goods_received_not_invoiced", QT_TRANSLATE_NOOP("purchasing", "Goods received, not invoiced")},
    {"open_orders", QT_TRANSLATE_NOOP("purchasing", "Open purchase orders")},
    {"order", QT_TRANSLATE_NOOP("purchasing", "Purchase order")},
    {"order_lines", QT_TRANSLATE_NOOP("purchasing", "Lines of a purchase order")},
    {"order_taxes", QT_TRANSLATE_NOOP("purchasing", "Taxes of a purchase order")},
    {"prices", QT_TRANSLATE_NOOP("purchasing", "Purchase prices")},
    {"receipt_lines", QT_TRANSLATE_NOOP("purchasing", "Goods of a receipt")},
    {"receipts", QT_TRANSLATE_NOOP("purchasing", "Receipts")},
    {"supplier_invoices", QT_TRANSLATE_NOOP("purchasing", "Supplier invoices")},
};

constexpr Title events[] = {
    {"purchase_order_cancelled", QT_TRANSLATE_NOOP("purchasing", "Purchase order cancelled")},
    {"purchase_order_changed", QT_TRANSLATE_NOOP("purchasing", "Purchase order changed")},
    {"purchase_order_closed", QT_TRANSLATE_NOOP("purchasing", "Purchase order closed")},
    {"purchase_order_created", QT_TRANSLATE_NOOP("purchasing", "Purchase order created")},
    {"supplier_credit_entered", QT_TRANSLATE_NOOP("purchasing", "Supplier credit entered")},
    {"supplier_invoice_entered", QT_TRANSLATE_NOOP("purchasing", "Supplier invoice entered")},
    {"goods_received", QT_TRANSLATE_NOOP("purchasing", "Goods received")},
    {"goods_returned", QT_TRANSLATE_NOOP("purchasing", "Goods returned")},
};

} // namespace

const Room purchasing{"purchasing", QT_TRANSLATE_NOOP("purchasing", "Purchasing"), readings, commands, queries, events};

} // namespace millrace::ui::rooms
