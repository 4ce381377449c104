// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/form/form_hints.h"

#include <QCoreApplication>

#include <map>
#include <span>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

struct Section
{
    const char *heading;
    const char *fields; ///< With blanks between them.
};

struct Hints
{
    std::vector<Section> sections;
    const char *rareColumns = "";
    const char *wholeLines = "";
};

const char *const when = QT_TRANSLATE_NOOP("form", "When and why");
const char *const what = QT_TRANSLATE_NOOP("form", "What");
const char *const place = QT_TRANSLATE_NOOP("form", "Where");
const char *const lines = QT_TRANSLATE_NOOP("form", "Lines");
const char *const paper = QT_TRANSLATE_NOOP("form", "Order and paper");
const char *const more = QT_TRANSLATE_NOOP("form", "More");

const std::map<QString, Hints> &allHints()
{
    static const std::map<QString, Hints> all{
        {u"purchasing.ReceiveGoods"_s, {{{paper, "order day reference"}, {QT_TRANSLATE_NOOP("form", "What came"), "lines"}}, "supplierLot expires status"}},
        {u"purchasing.ReturnToSupplier"_s, {{{paper, "receipt day reference reason"}, {QT_TRANSLATE_NOOP("form", "What goes back"), "lines"}}}},
        {u"purchasing.CreatePurchaseOrder"_s, {{{paper, "supplier plant day reference"}, {lines, "lines"}, {more, "currency follows"}}, "taxCode text"}},
        {u"purchasing.ChangePurchaseOrder"_s, {{{"", "order"}, {lines, "lines"}}}},
        {u"purchasing.EnterSupplierInvoice"_s,
         {{{QT_TRANSLATE_NOOP("form", "The invoice"), "supplier reference day total tax currency"}, {QT_TRANSLATE_NOOP("form", "What is charged"), "lines"}}}},
        {u"purchasing.EnterSupplierCredit"_s,
         {{{QT_TRANSLATE_NOOP("form", "The credit note"), "supplier reference day total tax currency"}, {QT_TRANSLATE_NOOP("form", "What is credited"), "lines"}}}},
        {u"sales.CreateSalesOrder"_s, {{{paper, "customer plant day reference reserve"}, {lines, "lines"}, {more, "currency"}}, "taxCode text"}},
        {u"sales.ChangeSalesOrder"_s, {{{"", "order"}, {lines, "lines"}}}},
        {u"sales.ShipGoods"_s, {{{paper, "order day reference"}, {QT_TRANSLATE_NOOP("form", "What leaves"), "lines"}}}},
        {u"sales.InvoiceShipment"_s, {{{QT_TRANSLATE_NOOP("form", "What is invoiced"), "shipment order"}, {QT_TRANSLATE_NOOP("form", "The invoice"), "day reference"}}}},
        {u"sales.ReceiveReturn"_s, {{{paper, "shipment day reference reason"}, {QT_TRANSLATE_NOOP("form", "What comes back"), "lines"}}}},
        {u"sales.CreditInvoice"_s, {{{paper, "invoice day reference reason"}, {QT_TRANSLATE_NOOP("form", "What of it"), "lines"}}}},
        {u"production.CreateWorkOrder"_s, {{{what, "item quantity plant"}, {QT_TRANSLATE_NOOP("form", "When"), "due start day"}, {more, "structure salesOrder"}}}},
        {u"production.ReleaseWorkOrder"_s, {{{"", "workOrder day"}}}},
        {u"production.IssueMaterial"_s,
         {{{"", "workOrder day person reason"}, {QT_TRANSLATE_NOOP("form", "What is taken"), "lines"}}, "component replaces operation"}},
        {u"production.ReturnMaterial"_s, {{{"", "workOrder day reason"}, {QT_TRANSLATE_NOOP("form", "What comes back"), "lines"}}, "component replaced status"}},
        {u"production.BookLabour"_s, {{{"", "workOrder operation person"}, {QT_TRANSLATE_NOOP("form", "Time"), "run setup day"}}}},
        {u"production.BookMachineTime"_s, {{{"", "workOrder operation"}, {QT_TRANSLATE_NOOP("form", "Time"), "time day"}}}},
        {u"production.ReportCompletion"_s,
         {{{"", "workOrder operation day"},
           {QT_TRANSLATE_NOOP("form", "Pieces"), "good scrapped reason"},
           {QT_TRANSLATE_NOOP("form", "Into stock"), "bin lot status"},
           {more, "countingPoint"}}}},
        {u"production.DeclareScrap"_s, {{{"", "workOrder operation"}, {what, "quantity reason day"}}}},
        {u"production.ReopenWorkOrder"_s, {{{"", "workOrder day reason"}}, "", "reason"}},
        {u"inventory.TransferStock"_s,
         {{{what, "item lot quantity"}, {QT_TRANSLATE_NOOP("form", "From"), "bin status"}, {QT_TRANSLATE_NOOP("form", "To"), "toBin toStatus"}, {"", "day"}}}},
        {u"inventory.ScrapStock"_s, {{{what, "item lot quantity"}, {place, "bin status"}, {when, "reason day costCentre"}}}},
        {u"inventory.PlaceHold"_s, {{{what, "item lot quantity"}, {place, "bin status"}, {when, "reason day"}}}},
        {u"inventory.ReleaseHold"_s, {{{what, "item lot quantity"}, {place, "bin toStatus"}, {when, "reason day"}}}},
        {u"inventory.PostCount"_s, {{{"", "day reason"}, {QT_TRANSLATE_NOOP("form", "What was counted"), "lines"}}}},
        {u"inventory.TakeOverStock"_s, {{{"", "day"}, {lines, "lines"}}, "supplierLot expires status"}},
        {u"inventory.ShipTransfer"_s, {{{"", "toPlant day due"}, {QT_TRANSLATE_NOOP("form", "The goods"), "lines"}}}},
        {u"inventory.ReceiveTransfer"_s, {{{"", "transfer day reason"}, {QT_TRANSLATE_NOOP("form", "What arrived"), "lines"}}}},
        {u"inventory.SetStandardCost"_s,
         {{{what, "item plant firstDay"}, {QT_TRANSLATE_NOOP("form", "Cost of one stock unit"), "material setup labour machine overhead subcontract"}}}},
        {u"ledger.PostJournal"_s,
         {{{"", "entity day reference text"}, {QT_TRANSLATE_NOOP("form", "Lines: debit positive, credit negative"), "lines"}}, "foreign item partner reason", "text"}},
        {u"ledger.MakePayment"_s,
         {{{QT_TRANSLATE_NOOP("form", "The payment"), "entity partner day amount reference bank rate"},
           {QT_TRANSLATE_NOOP("form", "What it settles: the oldest first where nothing stands here"), "lines"}}}},
        {u"ledger.ReceivePayment"_s,
         {{{QT_TRANSLATE_NOOP("form", "The payment"), "entity partner day amount reference bank rate"},
           {QT_TRANSLATE_NOOP("form", "What it settles: the oldest first where nothing stands here"), "lines"}}}},
        {u"ledger.SetPeriodState"_s, {{{"", "period state reason"}}, "", "reason"}},
        {u"ledger.SetPostingRule"_s,
         {{{QT_TRANSLATE_NOOP("form", "The rule"), "entity role account firstDay"},
           {QT_TRANSLATE_NOOP("form", "Only for"), "plant category item reason workCentre partnerGroup"}}}},
        {u"ledger.EndPostingRule"_s,
         {{{QT_TRANSLATE_NOOP("form", "The rule"), "entity role lastDay"},
           {QT_TRANSLATE_NOOP("form", "Only for"), "plant category item reason workCentre partnerGroup"}}}},
        {u"house.ReverseEvent"_s, {{{"", "event day reason"}}, "", "reason"}},
        {u"masterdata.CreateItem"_s, {{{"", "code name"}, {QT_TRANSLATE_NOOP("form", "How it is kept"), "unit category supply tracking"}}}},
        {u"masterdata.CreatePartner"_s,
         {{{"", "code name group"}, {QT_TRANSLATE_NOOP("form", "What it is to us"), "supplier customer"}, {QT_TRANSLATE_NOOP("form", "Terms"), "currency paymentDays creditLimit"}}}},
        {u"masterdata.CreateWorkCentre"_s,
         {{{"", "code name plant costCentre"}, {QT_TRANSLATE_NOOP("form", "Rates"), "labourRate machineRate overheadRate"}}}},
        {u"engineering.DefineStructure"_s,
         {{{"", "item revision plant quantity standardLot"}, {QT_TRANSLATE_NOOP("form", "Operations"), "operations"}, {QT_TRANSLATE_NOOP("form", "Components"), "lines"}}}},
        {u"security.AddPerson"_s, {{{"", "code name language password"}, {QT_TRANSLATE_NOOP("form", "Roles"), "roles"}}}},
    };
    return all;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

FormHints hintsFor(const QString &command)
{
    FormHints out;
    const auto found = allHints().find(command);
    if (found == allHints().end())
        return out;
    for (const auto &section : found->second.sections)
        out.sections.push_back({*section.heading ? QCoreApplication::translate("form", section.heading) : QString(), words(section.fields)});
    out.rareColumns = words(found->second.rareColumns);
    out.wholeLines = words(found->second.wholeLines);
    return out;
}

} // namespace millrace::ui
