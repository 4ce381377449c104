// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/list_screen.h"
#include "foundation/record/record_screen.h"
#include "today/all_screens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

static QString tr(const char *text) { return QCoreApplication::translate("millrace::ui", text); }

static std::vector<Action> orderActions(const QStringList &open)
{
    const auto order = take(u"order"_s, u"number"_s);
    return {
        {u"purchasing.ReceiveGoods"_s, order, open, open.isEmpty() ? QStringList{QString()} : open},
        {u"purchasing.EnterSupplierInvoice"_s, [](const QJsonObject &row) { return QJsonObject{{u"supplier"_s, row[u"supplier"_s]}, {u"order"_s, row[u"number"_s]}}; }, {}, {}},
        {u"purchasing.ChangePurchaseOrder"_s, order, open, {}},
        {u"purchasing.ClosePurchaseOrder"_s, order, open, {}},
        {u"purchasing.CancelPurchaseOrder"_s, order, open, {}},
    };
}

void addPurchasingScreens(Screens &screens)
{
    auto actions = orderActions({});
    actions.insert(actions.begin(), {u"purchasing.CreatePurchaseOrder"_s, {}, {}, {}});
    addList(screens, {u"purchasing.open_orders"_s, u"purchasing"_s, tr("Purchase orders"), u"purchase"_s, u"purchasing.open_orders"_s,
                      tr("What is ordered and has not all come"), {u"plant"_s}, {}, {}, u"purchase_order"_s, u"number"_s, actions,
                      tr("Purchase orders stand here until all has come."), {u"due"_s}});
    addList(screens, {u"purchasing.receipts"_s, u"purchasing"_s, tr("Receipts"), u"receipt"_s, u"purchasing.receipts"_s, tr("What came, line by line"),
                      {u"plant"_s}, {}, {u"orderLine"_s}, u"document"_s, u"number"_s, {}, tr("Nothing was received yet."), {u"-day"_s}});
    addList(screens, {u"purchasing.goods_received_not_invoiced"_s, u"purchasing"_s, tr("Received, not invoiced"), u"receipt"_s, u"purchasing.goods_received_not_invoiced"_s,
                      tr("What suppliers will still charge"), {u"plant"_s}, {}, {}, u"document"_s, u"number"_s,
                      {{u"purchasing.EnterSupplierInvoice"_s, take(u"supplier"_s, u"supplier"_s), {}, {}}}, tr("All that came is invoiced."), {u"-age"_s}});
    addList(screens, {u"purchasing.supplier_invoices"_s, u"purchasing"_s, tr("Supplier invoices"), u"invoice"_s, u"purchasing.supplier_invoices"_s,
                      tr("What is charged, and what of it is still to be paid"), {}, {}, {}, u"document"_s, u"number"_s,
                      {{u"ledger.MakePayment"_s, take(u"partner"_s, u"supplier"_s), {}, {}}}, tr("Invoices of suppliers stand here."), {u"due"_s}});
    addList(screens, {u"purchasing.suppliers"_s, u"purchasing"_s, tr("Suppliers"), u"partner"_s, u"masterdata.partners"_s, {}, {}, {{u"supplier"_s, true}}, {u"customer"_s, u"supplier"_s},
                      u"partner"_s, u"code"_s, {{u"masterdata.CreatePartner"_s, {}, {}, {}}, {u"masterdata.ChangePartner"_s, take(u"partner"_s, u"code"_s), {}, {}}}, tr("Suppliers stand here.")});

    addRecord(screens, {u"purchase_order"_s, tr("Purchase order"), u"purchase"_s, u"purchasing.order"_s, u"order"_s, u"supplierName"_s, {},
                        {{tr("Lines"), u"purchasing.order_lines"_s, u"order"_s, {}, tr("This order has no lines."), {}, {}},
                         {tr("Receipts"), u"purchasing.receipts"_s, u"order"_s, {u"order"_s, u"supplier"_s}, tr("Nothing has come yet."), {}, {}},
                         {tr("Stock moves"), u"inventory.moves_of_document"_s, u"document"_s, {u"pool"_s, u"sequence"_s}, tr("Nothing has moved yet."), {}, {}},
                         {tr("Journals"), u"ledger.journals"_s, u"document"_s, {}, tr("Nothing is posted yet."), {}, {}}},
                        u"masterdata.document_history"_s, u"document"_s, orderActions({u"open"_s})});
}

} // namespace millrace::ui
