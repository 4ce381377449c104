// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/actions.h"

#include "base/fault.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace millrace::ui {

const std::vector<ActionSpec> &actionSpecs()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("millrace::ui", text); };
    const auto key = [](const char *keys) { return QList<QKeySequence>{QKeySequence(QString::fromLatin1(keys))}; };
    static const std::vector<ActionSpec> all{
        {u"find"_s, tr("Find anything"), u"search"_s, key("Ctrl+K"), false},
        {u"print"_s, tr("Print"), u"print"_s, key("Ctrl+P")},
        {u"menu"_s, tr("Menu"), u"menu"_s, key("F10"), false},
        {u"panel"_s, tr("Show or hide the list of screens"), u"columns"_s, key("Ctrl+B")},
        {u"next_tab"_s, tr("Next tab"), u"chevron_right"_s, key("Ctrl+Tab"), false},
        {u"previous_tab"_s, tr("Previous tab"), u"chevron_right"_s, key("Ctrl+Shift+Tab"), false},
        {u"close_tab"_s, tr("Close this tab"), u"close"_s, key("Ctrl+W")},
        {u"close_others"_s, tr("Close the other tabs"), u"close"_s, {}},
        {u"reopen_tab"_s, tr("Open the closed tab again"), u"undo"_s, key("Ctrl+Shift+T")},
        {u"move_out"_s, tr("Move to its own window"), u"detach"_s, key("Ctrl+Shift+N")},
        {u"zoom_in"_s, tr("Larger"), u"plus"_s, {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)}},
        {u"zoom_out"_s, tr("Smaller"), u"search"_s, key("Ctrl+-")},
        {u"zoom_reset"_s, tr("Normal size"), u"search"_s, key("Ctrl+0")},
        {u"full_screen"_s, tr("Full screen"), u"detach"_s, key("F11")},
        {u"lock"_s, tr("Lock"), u"lock"_s, key("Ctrl+L")},
        {u"change_person"_s, tr("Change person"), u"person"_s, key("Ctrl+Shift+L")},
        {u"open_company"_s, tr("Open another company"), u"company"_s, key("Ctrl+O")},
        {u"settings"_s, tr("Settings"), u"setup"_s, key("Ctrl+,")},
        {u"help"_s, tr("Help"), u"help"_s, key("F1")},
        {u"keyboard"_s, tr("Keyboard map"), u"keyboard"_s, key("Ctrl+F1")},
        {u"about"_s, tr("About Millrace"), u"info"_s, {}},
        {u"quit"_s, tr("Quit"), u"leave"_s, key("Ctrl+Q")},
    };
    return all;
}

const ActionSpec &actionSpec(const QString &id)
{
    const auto found = std::ranges::find(actionSpecs(), id, &ActionSpec::id);
    MILLRACE_ASSERT(found != actionSpecs().end(), "there is no such action: " + id.toStdString());
    return *found;
}

const std::vector<std::pair<QString, QKeySequence>> &allCommandKeys()
{
    static const std::vector<std::pair<QString, QKeySequence>> all{
        {u"purchasing.CreatePurchaseOrder"_s, QKeySequence(u"Ctrl+Alt+P"_s)},
        {u"purchasing.ReceiveGoods"_s, QKeySequence(u"Ctrl+Alt+R"_s)},
        {u"purchasing.EnterSupplierInvoice"_s, QKeySequence(u"Ctrl+Alt+V"_s)},
        {u"production.CreateWorkOrder"_s, QKeySequence(u"Ctrl+Alt+W"_s)},
        {u"production.ReleaseWorkOrder"_s, QKeySequence(u"Ctrl+Alt+E"_s)},
        {u"production.IssueMaterial"_s, QKeySequence(u"Ctrl+Alt+I"_s)},
        {u"production.BookLabour"_s, QKeySequence(u"Ctrl+Alt+L"_s)},
        {u"production.ReportCompletion"_s, QKeySequence(u"Ctrl+Alt+C"_s)},
        {u"sales.CreateSalesOrder"_s, QKeySequence(u"Ctrl+Alt+S"_s)},
        {u"sales.ShipGoods"_s, QKeySequence(u"Ctrl+Alt+H"_s)},
        {u"sales.InvoiceShipment"_s, QKeySequence(u"Ctrl+Alt+F"_s)},
        {u"ledger.ReceivePayment"_s, QKeySequence(u"Ctrl+Alt+Y"_s)},
        {u"ledger.MakePayment"_s, QKeySequence(u"Ctrl+Alt+M"_s)},
        {u"ledger.PostJournal"_s, QKeySequence(u"Ctrl+Alt+J"_s)},
        {u"inventory.TransferStock"_s, QKeySequence(u"Ctrl+Alt+T"_s)},
    };
    return all;
}

QKeySequence commandKeys(const QString &command)
{
    const auto found = std::ranges::find(allCommandKeys(), command, &std::pair<QString, QKeySequence>::first);
    return found == allCommandKeys().end() ? QKeySequence() : found->second;
}

} // namespace millrace::ui
