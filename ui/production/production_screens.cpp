// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/list_screen.h"
#include "foundation/record/record_screen.h"
#include "today/all_screens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

static QString tr(const char *text) { return QCoreApplication::translate("millrace::ui", text); }

static std::vector<Action> orderActions()
{
    const auto order = take(u"workOrder"_s, u"number"_s);
    return {
        {u"production.ReleaseWorkOrder"_s, order, {u"planned"_s}, {u"planned"_s}},
        {u"production.IssueMaterial"_s, order, {u"released"_s}, {}},
        {u"production.BookLabour"_s, order, {u"released"_s}, {}},
        {u"production.ReportCompletion"_s, order, {u"released"_s}, {u"released"_s}},
        {u"production.BookMachineTime"_s, order, {u"released"_s}, {}},
        {u"production.DeclareScrap"_s, order, {u"released"_s}, {}},
        {u"production.ReturnMaterial"_s, order, {u"released"_s}, {}},
        {u"production.CloseWorkOrder"_s, order, {u"released"_s}, {}},
        {u"production.CancelWorkOrder"_s, order, {u"planned"_s, u"released"_s}, {}},
        {u"production.ReopenWorkOrder"_s, order, {u"closed"_s}, {}},
    };
}

void addProductionScreens(Screens &screens)
{
    auto actions = orderActions();
    actions.insert(actions.begin(), {u"production.CreateWorkOrder"_s, {}, {}, {}});
    addList(screens, {u"production.work_orders"_s, u"work_orders"_s, tr("Work orders"), u"work_order"_s, u"production.work_orders"_s,
                      tr("Progress, lateness and work in process of every order"), {u"plant"_s}, {}, {u"itemName"_s}, u"work_order"_s, u"number"_s, actions,
                      tr("Work orders stand here: what is made, how far it is, and what it costs."), {u"-state"_s, u"due"_s}});
    addList(screens, {u"production.wip"_s, u"work_orders"_s, tr("Work in process"), u"work_order"_s, u"production.wip"_s,
                      tr("What lies in open orders, by element"), {u"plant"_s}, {}, {}, u"work_order"_s, u"number"_s, {}, tr("No open order holds any cost.")});
    addList(screens, {u"production.variances"_s, u"cost"_s, tr("Variances"), u"variance"_s, u"production.variances"_s,
                      tr("By cause; positive is unfavourable"), {u"plant"_s, u"from"_s, u"until"_s}, {}, {}, u"work_order"_s, u"workOrder"_s, {},
                      tr("No variance was posted in these days."), {u"-day"_s}, true,
                      {{u"kind"_s, u"item"_s, u"workCentre"_s, u"reason"_s, u"workOrder"_s}, {u"amount"_s}, Chart::Shape::Waterfall}});

    addRecord(screens, {u"work_order"_s, tr("Work order"), u"work_order"_s, u"production.work_order"_s, u"workOrder"_s, u"itemName"_s, {},
                        {{tr("Material"), u"production.work_order_components"_s, u"workOrder"_s, {}, tr("This order takes no material."), {}, {}},
                         {tr("Operations"), u"production.work_order_operations"_s, u"workOrder"_s, {}, tr("This order has no operations."), {}, {}},
                         {tr("Cost"), u"production.work_order_cost"_s, u"workOrder"_s, {}, tr("Nothing is spent yet."), {}, {},
                          {{u"element"_s}, {u"standard"_s, u"spent"_s}}},
                         {tr("Availability"), u"production.availability"_s, u"workOrder"_s, {}, tr("Nothing is short."), {}, {}},
                         {tr("Variances"), u"production.variances"_s, u"workOrder"_s, {u"workOrder"_s}, tr("No variance yet; the rest is split when the order is closed."), {}, {},
                          {{u"kind"_s, u"item"_s, u"workCentre"_s}, {u"amount"_s}, Chart::Shape::Waterfall}},
                         {tr("Stock moves"), u"inventory.moves_of_document"_s, u"document"_s, {u"pool"_s, u"sequence"_s}, tr("Nothing has moved yet."), {}, {}},
                         {tr("Journals"), u"ledger.journals"_s, u"document"_s, {}, tr("Nothing is posted yet."), {}, {}}},
                        u"masterdata.document_history"_s, u"document"_s, orderActions()});
}

} // namespace millrace::ui
