// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/list_screen.h"
#include "today/all_screens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

static QString tr(const char *text) { return QCoreApplication::translate("millrace::ui", text); }

void addLedgerScreens(Screens &screens)
{
    addList(screens, {u"ledger.trial_balance"_s, u"ledger"_s, tr("Trial balance"), u"ledger"_s, u"ledger.trial_balance"_s,
                      tr("Opening, movement and closing of every account"), {u"entity"_s, u"firstDay"_s, u"lastDay"_s}, {}, {}, u"account"_s, u"code"_s, {},
                      tr("Choose an entity."), {}, false});
    addList(screens, {u"ledger.compared_balances"_s, u"ledger"_s, tr("Comparison"), u"variance"_s, u"ledger.compared_balances"_s,
                      tr("One span of days beside another: balances, and what came of income and expense"),
                      {u"entity"_s, u"firstDay"_s, u"lastDay"_s, u"otherFirstDay"_s, u"otherLastDay"_s}, {}, {u"type"_s}, u"account"_s, u"code"_s, {},
                      tr("Choose an entity."), {}, false});
    addList(screens, {u"ledger.account_lines"_s, {}, tr("Account"), u"account"_s, u"ledger.account_lines"_s, tr("Every line with the balance after it"),
                      {u"entity"_s, u"firstDay"_s, u"lastDay"_s}, {}, {u"foreign"_s, u"costCentre"_s, u"plant"_s}, u"event"_s, u"event"_s, {}, tr("Nothing is posted to it in these days."), {}, false});
    screens.addRecord(u"account"_s, u"ledger.account_lines"_s, u"account"_s);
    addList(screens, {u"ledger.journals"_s, u"ledger"_s, tr("Journals"), u"ledger"_s, u"ledger.journals"_s, tr("What was posted, by whom and by which event"),
                      {u"entity"_s, u"firstDay"_s, u"lastDay"_s}, {}, {}, u"journal"_s, u"journal"_s, {{u"ledger.PostJournal"_s, {}, {}, {}}},
                      tr("Nothing is posted in these days.")});
    addList(screens, {u"ledger.journal"_s, {}, tr("Journal"), u"ledger"_s, u"ledger.journal"_s, tr("Its lines"), {}, {}, {}, u"account"_s, u"account"_s, {}, tr("This journal has no lines.")});
    screens.addRecord(u"journal"_s, u"ledger.journal"_s, u"journal"_s);
    addList(screens, {u"ledger.receivables"_s, u"ledger"_s, tr("Receivables"), u"payment"_s, u"ledger.open_items"_s, tr("What customers owe, by age"), {u"entity"_s},
                      {{u"kind"_s, u"receivable"_s}}, {u"kind"_s, u"line"_s, u"quantity"_s}, u"document"_s, u"number"_s,
                      {{u"ledger.ReceivePayment"_s, take(u"partner"_s, u"partner"_s), {}, {}}}, tr("Nobody owes anything."), {u"-overdue"_s}});
    addList(screens, {u"ledger.payables"_s, u"ledger"_s, tr("Payables"), u"payment"_s, u"ledger.open_items"_s, tr("What is owed to suppliers, by age"), {u"entity"_s},
                      {{u"kind"_s, u"payable"_s}}, {u"kind"_s, u"line"_s, u"quantity"_s}, u"document"_s, u"number"_s,
                      {{u"ledger.MakePayment"_s, take(u"partner"_s, u"partner"_s), {}, {}}}, tr("Nothing is owed."), {u"-overdue"_s}});
    addList(screens, {u"ledger.accounts"_s, u"ledger"_s, tr("Accounts"), u"account"_s, u"ledger.accounts"_s, {}, {}, {}, {u"path"_s, u"chart"_s, u"parent"_s}, u"account"_s, u"code"_s,
                      {{u"ledger.CreateAccount"_s, {}, {}, {}}, {u"ledger.ChangeAccount"_s, take(u"account"_s, u"code"_s), {}, {}}}, tr("The chart of accounts stands here.")});
    addList(screens, {u"ledger.posting_rules"_s, u"ledger"_s, tr("Posting rules"), u"ledger"_s, u"ledger.posting_rules"_s, tr("Which account a role means, for what and when"),
                      {u"entity"_s}, {}, {}, {}, u"role"_s, {{u"ledger.SetPostingRule"_s, {}, {}, {}}}, tr("Posting rules stand here.")});
    addList(screens, {u"ledger.explain_posting_rule"_s, u"ledger"_s, tr("Rule tester"), u"search"_s, u"ledger.explain_posting_rule"_s,
                      tr("Where a posting would go, the rule that says so, and why the others don't"),
                      {u"entity"_s, u"role"_s, u"day"_s, u"plant"_s, u"item"_s, u"category"_s, u"reason"_s, u"workCentre"_s, u"partnerGroup"_s}, {}, {u"step"_s, u"rule"_s},
                      u"account"_s, u"account"_s, {{u"ledger.SetPostingRule"_s, {}, {}, {}}, {u"ledger.EndPostingRule"_s, {}, {}, {}}},
                      tr("No rule says where this goes: a posting of it would be refused."), {}, false});
    const auto toState = [](const QString &state) { return [state](const QJsonObject &row) { return QJsonObject{{u"period"_s, row[u"code"_s]}, {u"state"_s, state}}; }; };
    addList(screens, {u"ledger.periods"_s, u"ledger"_s, tr("Periods"), u"calendar"_s, u"ledger.periods"_s, tr("Open, softly closed and closed, for each entity"), {u"entity"_s, u"state"_s}, {}, {},
                      {}, u"code"_s, {{u"ledger.OpenFiscalYear"_s, {}, {}, {}},
                                      {u"ledger.SetPeriodState"_s, toState(u"soft_closed"_s), {u"open"_s}, {u"open"_s}, tr("Close softly"), {}},
                                      {u"ledger.SetPeriodState"_s, toState(u"closed"_s), {u"open"_s, u"soft_closed"_s}, {u"soft_closed"_s}, tr("Close"), {}},
                                      {u"ledger.SetPeriodState"_s, toState(u"open"_s), {u"soft_closed"_s, u"closed"_s}, {}, tr("Open again"), {}}},
                      tr("Fiscal years and their periods stand here."), {u"-firstDay"_s}});
    addList(screens, {u"ledger.exchange_rates"_s, u"ledger"_s, tr("Exchange rates"), u"payment"_s, u"ledger.exchange_rates"_s, {}, {}, {}, {}, {}, u"currency"_s,
                      {{u"ledger.SetExchangeRate"_s, {}, {}, {}}}, tr("Exchange rates stand here.")});
}

} // namespace millrace::ui
