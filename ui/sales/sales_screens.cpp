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
        {u"sales.ShipGoods"_s, order, open, open.isEmpty() ? QStringList{QString()} : open},
        {u"sales.ChangeSalesOrder"_s, order, open, {}},
        {u"sales.CloseSalesOrder"_s, order, open, {}},
        {u"sales.CancelSalesOrder"_s, order, open, {}},
    };
}

void addSalesScreens(Screens &screens)
{
    auto actions = orderActions({});
    actions.insert(actions.begin(), {u"sales.CreateSalesOrder"_s, {}, {}, {}});
    addList(screens, {u"sales.open_orders"_s, u"sales"_s, tr("Sales orders"), u"sale"_s, u"sales.open_orders"_s, tr("What is promised and has not all left"),
                      {u"plant"_s}, {}, {}, u"sales_order"_s, u"number"_s, actions, tr("Sales orders stand here until all has left."), {u"due"_s}});
    addList(screens, {u"sales.shipments"_s, u"sales"_s, tr("Shipments"), u"shipment"_s, u"sales.shipments"_s, tr("What left, line by line"), {u"plant"_s}, {},
                      {u"orderLine"_s}, u"document"_s, u"number"_s, {{u"sales.InvoiceShipment"_s, take(u"shipment"_s, u"number"_s), {}, {}}}, tr("Nothing was shipped yet."), {u"-day"_s}});
    addList(screens, {u"sales.shipped_not_invoiced"_s, u"sales"_s, tr("Shipped, not invoiced"), u"shipment"_s, u"sales.shipped_not_invoiced"_s,
                      tr("What customers have and are not charged for"), {u"plant"_s}, {}, {}, u"document"_s, u"number"_s,
                      {{u"sales.InvoiceShipment"_s, take(u"shipment"_s, u"number"_s), {}, {QString()}}}, tr("All that left is invoiced.")});
    addList(screens, {u"sales.invoices"_s, u"sales"_s, tr("Invoices"), u"invoice"_s, u"sales.invoices"_s, tr("What is charged, and what of it is still to be paid"), {}, {}, {},
                      u"document"_s, u"number"_s, {{u"ledger.ReceivePayment"_s, take(u"partner"_s, u"customer"_s), {}, {}}}, tr("Invoices stand here once shipments are charged."), {u"-day"_s}});
    addList(screens, {u"sales.order_margins"_s, u"sales"_s, tr("Margins"), u"variance"_s, u"sales.order_margins"_s, tr("What orders have earned so far"), {u"plant"_s}, {}, {},
                      u"sales_order"_s, u"number"_s, {}, tr("Margins stand here once goods have left."), {u"-day"_s}});
    addList(screens, {u"sales.customers"_s, u"sales"_s, tr("Customers"), u"partner"_s, u"masterdata.partners"_s, {}, {}, {{u"customer"_s, true}}, {u"customer"_s, u"supplier"_s},
                      u"partner"_s, u"code"_s, {{u"masterdata.CreatePartner"_s, {}, {}, {}}, {u"masterdata.ChangePartner"_s, take(u"partner"_s, u"code"_s), {}, {}}}, tr("Customers stand here.")});

    addRecord(screens, {u"sales_order"_s, tr("Sales order"), u"sale"_s, u"sales.order"_s, u"order"_s, u"customerName"_s, {},
                        {{tr("Lines"), u"sales.order_lines"_s, u"order"_s, {}, tr("This order has no lines."), {}, {}},
                         {tr("Shipments"), u"sales.shipments"_s, u"order"_s, {u"order"_s, u"customer"_s}, tr("Nothing has left yet."), {}, {}},
                         {tr("Invoices"), u"sales.invoices"_s, u"order"_s, {u"customer"_s, u"customerName"_s}, tr("Nothing is charged yet."), {}, {}},
                         {tr("Margin"), u"sales.order_margins"_s, u"order"_s, {u"customer"_s, u"customerName"_s}, tr("Nothing has left yet."), {}, {}},
                         {tr("Stock moves"), u"inventory.moves_of_document"_s, u"document"_s, {u"pool"_s, u"sequence"_s}, tr("Nothing has moved yet."), {}, {}},
                         {tr("Journals"), u"ledger.journals"_s, u"document"_s, {}, tr("Nothing is posted yet."), {}, {}}},
                        u"masterdata.document_history"_s, u"document"_s, orderActions({u"open"_s})});
}

} // namespace millrace::ui
