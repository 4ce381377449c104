// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/list_screen.h"
#include "foundation/record/record_screen.h"
#include "masterdata/document_screen.h"
#include "today/all_screens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

static QString tr(const char *text) { return QCoreApplication::translate("millrace::ui", text); }

static void addSetup(Screens &screens, const char *query, const QString &title, const QString &icon, const char *command, const QString &empty, const QString &record = {})
{
    const auto name = QString::fromLatin1(query);
    addList(screens, {name, u"setup"_s, title, icon, name, {}, {u"entity"_s, u"plant"_s}, {}, {}, record, record.isEmpty() ? u"code"_s : u"id"_s, {{QString::fromLatin1(command), {}, {}, {}}}, empty});
}

void addMasterdataScreens(Screens &screens)
{
    addRecord(screens, {u"item"_s, tr("Item"), u"item"_s, u"masterdata.item"_s, u"item"_s, u"name"_s, {},
                        {{tr("Availability"), u"inventory.item_availability"_s, u"item"_s, {u"item"_s, u"name"_s}, tr("Nothing is on hand."), {}, {}},
                         {tr("Where it lies"), u"inventory.stock_on_hand"_s, u"item"_s, {u"item"_s, u"name"_s, u"poolQuantity"_s}, tr("Nothing is on hand."), {}, {}},
                         {tr("Moves"), u"inventory.stock_moves"_s, u"item"_s, {u"pool"_s, u"sequence"_s, u"item"_s}, tr("It has never moved."), {}, {}},
                         {tr("Work orders"), u"production.work_orders"_s, u"item"_s, {u"item"_s, u"itemName"_s}, tr("Nobody makes it now."), {}, {}},
                         {tr("Structures"), u"engineering.structures"_s, u"item"_s, {u"item"_s}, tr("It is made of nothing that is written down."), {}, {}},
                         {tr("Where used"), u"engineering.where_used"_s, u"item"_s, {u"component"_s}, tr("It goes into nothing."), {{u"state"_s, u"released"_s}}, {}},
                         {tr("Standard costs"), u"masterdata.standard_costs"_s, u"item"_s, {u"item"_s}, tr("It has no standard cost."), {}, {}},
                         {tr("Bought at"), u"purchasing.prices"_s, u"item"_s, {u"item"_s}, tr("It was never ordered."), {}, {}},
                         {tr("Sold at"), u"sales.prices"_s, u"item"_s, {u"item"_s}, tr("It was never sold."), {}, {}}},
                        u"masterdata.item_history"_s, u"item"_s,
                        {{u"masterdata.ChangeItem"_s, take(u"item"_s, u"code"_s), {}, {}}, {u"production.CreateWorkOrder"_s, take(u"item"_s, u"code"_s), {}, {}},
                         {u"inventory.SetStandardCost"_s, take(u"item"_s, u"code"_s), {}, {}}},
                        u"code"_s});
    addRecord(screens, {u"partner"_s, tr("Partner"), u"partner"_s, u"masterdata.partners"_s, u"partner"_s, u"name"_s, {},
                        {{tr("Open items"), u"ledger.open_items"_s, u"partner"_s, {u"partner"_s, u"name"_s}, tr("Nothing is open."), {}, {}},
                         {tr("Documents"), u"masterdata.documents"_s, u"partner"_s, {u"partner"_s}, tr("Nothing was done together yet."), {}, {}},
                         {tr("Purchase orders"), u"purchasing.open_orders"_s, u"supplier"_s, {u"supplier"_s, u"supplierName"_s}, tr("No order is open with this supplier."), {}, {}},
                         {tr("Sales orders"), u"sales.open_orders"_s, u"customer"_s, {u"customer"_s, u"customerName"_s}, tr("No order of this customer is open."), {}, {}}},
                        {}, {},
                        {{u"masterdata.ChangePartner"_s, take(u"partner"_s, u"code"_s), {}, {}}, {u"purchasing.CreatePurchaseOrder"_s, take(u"supplier"_s, u"code"_s), {}, {}},
                         {u"sales.CreateSalesOrder"_s, take(u"customer"_s, u"code"_s), {}, {}}},
                        u"code"_s, true});
    addRecord(screens, {u"bin"_s, tr("Bin"), u"stock"_s, u"masterdata.bins"_s, u"bin"_s, u"name"_s, {},
                        {{tr("What lies there"), u"inventory.stock_on_hand"_s, u"bin"_s, {u"bin"_s, u"plant"_s, u"poolQuantity"_s}, tr("It is empty."), {}, {}}},
                        {}, {}, {}, u"code"_s});
    addDocumentScreen(screens);

    addSetup(screens, "ledger.plants", tr("Plants"), u"company"_s, "ledger.CreatePlant", tr("Plants stand here."));
    addSetup(screens, "masterdata.bins", tr("Bins"), u"stock"_s, "masterdata.CreateBin", tr("Bins stand here: where goods may lie."), u"bin"_s);
    addSetup(screens, "masterdata.categories", tr("Categories"), u"item"_s, "masterdata.CreateCategory", tr("Categories stand here."));
    addSetup(screens, "masterdata.units", tr("Units"), u"item"_s, "masterdata.CreateUnit", tr("Units of measure stand here."));
    addSetup(screens, "masterdata.conversions", tr("Conversions"), u"item"_s, "masterdata.DefineConversion", tr("Conversions of units stand here."));
    addSetup(screens, "masterdata.cost_centres", tr("Cost centres"), u"ledger"_s, "masterdata.CreateCostCentre", tr("Cost centres stand here."));
    addSetup(screens, "masterdata.reasons", tr("Reasons"), u"scrap"_s, "masterdata.CreateReason", tr("Reasons stand here: why goods are scrapped, held or returned."));
    addSetup(screens, "masterdata.tax_codes", tr("Tax codes"), u"ledger"_s, "masterdata.CreateTaxCode", tr("Tax codes stand here."));
    addSetup(screens, "masterdata.costing_policies", tr("Costing policies"), u"variance"_s, "masterdata.SetCostingPolicy", tr("How value moves, by plant and category, stands here."));
}

} // namespace millrace::ui
