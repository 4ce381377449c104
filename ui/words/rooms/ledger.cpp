// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rooms.h"

namespace millrace::ui::rooms {

namespace {

constexpr Reading readings[] = {
    {"AccountInactive", QT_TRANSLATE_NOOP("ledger", "The account is out of use."), QT_TRANSLATE_NOOP("ledger", "Choose another account, or take it back into use.")},
    {"AccountIsControl", QT_TRANSLATE_NOOP("ledger", "The account is a control account[ of {control}], which only stock, work in process and open items move."), QT_TRANSLATE_NOOP("ledger", "Post to another account, or do what moves it.")},
    {"AccountIsHeading", QT_TRANSLATE_NOOP("ledger", "The account is a heading and takes no lines."), QT_TRANSLATE_NOOP("ledger", "Choose an account below it.")},
    {"AccountOfAnotherChart", QT_TRANSLATE_NOOP("ledger", "The account is of another chart than the entity's."), QT_TRANSLATE_NOOP("ledger", "Choose an account of the entity's chart.")},
    {"AccountUnknown", QT_TRANSLATE_NOOP("ledger", "There is no such account."), QT_TRANSLATE_NOOP("ledger", "Choose one from the chart, or create it first.")},
    {"AccountsBelowActive", QT_TRANSLATE_NOOP("ledger", "[{accounts} ]accounts below this heading are still in use."), QT_TRANSLATE_NOOP("ledger", "Take those out of use first.")},
    {"AmountNotInEntityCurrency", QT_TRANSLATE_NOOP("ledger", "The amount is not in the currency of the entity's books[, {currency}]."), QT_TRANSLATE_NOOP("ledger", "Enter it in that currency, and the other currency beside it.")},
    {"AmountZero", QT_TRANSLATE_NOOP("ledger", "The amount is zero."), QT_TRANSLATE_NOOP("ledger", "Enter an amount.")},
    {"BankNotUsable", QT_TRANSLATE_NOOP("ledger", "This account can't be a bank's: it is of another chart, a heading, out of use, or a control account."), QT_TRANSLATE_NOOP("ledger", "Choose a bank account of the entity's chart.")},
    {"BankUnknown", QT_TRANSLATE_NOOP("ledger", "There is no such bank account."), QT_TRANSLATE_NOOP("ledger", "Choose one from the chart, or leave it out.")},
    {"ChartExists", QT_TRANSLATE_NOOP("ledger", "The chart of this template is here already."), QT_TRANSLATE_NOOP("ledger", "Use that chart.")},
    {"ControlDiffers", QT_TRANSLATE_NOOP("ledger", "Postings of this role go to a control account[ of {needed}], and the account is none of that kind."), QT_TRANSLATE_NOOP("ledger", "Choose an account with that control.")},
    {"ControlNeedsBalanceSheet", QT_TRANSLATE_NOOP("ledger", "A control account of stock or work in process is an asset; one of open items is an asset or a liability."), QT_TRANSLATE_NOOP("ledger", "Change the type or the control.")},
    {"CurrenciesEqual", QT_TRANSLATE_NOOP("ledger", "Both currencies are the same."), QT_TRANSLATE_NOOP("ledger", "Choose two.")},
    {"DifferenceTooLarge", QT_TRANSLATE_NOOP("ledger", "The amounts differ by more than may be written off."), QT_TRANSLATE_NOOP("ledger", "Settle other items, or correct the amount.")},
    {"EarlierPeriodOpen", QT_TRANSLATE_NOOP("ledger", "An earlier period is still open."), QT_TRANSLATE_NOOP("ledger", "Close the earlier ones first.")},
    {"EntityOfAnotherChart", QT_TRANSLATE_NOOP("ledger", "The entity whose rules are to be taken over has another chart."), QT_TRANSLATE_NOOP("ledger", "Choose an entity of the same chart.")},
    {"ForeignIsOwnCurrency", QT_TRANSLATE_NOOP("ledger", "The foreign amount is in the currency of the books."), QT_TRANSLATE_NOOP("ledger", "Leave it out.")},
    {"ForeignSignDiffers", QT_TRANSLATE_NOOP("ledger", "The foreign amount has another sign than the amount."), QT_TRANSLATE_NOOP("ledger", "Both are debits, or both are credits.")},
    {"GeneralRuleStays", QT_TRANSLATE_NOOP("ledger", "The general rule of a role stays, so that its postings always have an account."), QT_TRANSLATE_NOOP("ledger", "Set another account for it instead.")},
    {"HeadingWithControl", QT_TRANSLATE_NOOP("ledger", "A heading takes no lines, so it is no control account."), QT_TRANSLATE_NOOP("ledger", "Leave one of both out.")},
    {"JournalUnbalanced", QT_TRANSLATE_NOOP("ledger", "Debits and credits differ[ by {difference}]."), QT_TRANSLATE_NOOP("ledger", "Correct the lines until they balance.")},
    {"LaterPeriodClosed", QT_TRANSLATE_NOOP("ledger", "A later period is closed."), QT_TRANSLATE_NOOP("ledger", "Open the later ones first.")},
    {"MonthsBeginOnTheFirst", QT_TRANSLATE_NOOP("ledger", "A year of months begins on the first of one."), QT_TRANSLATE_NOOP("ledger", "Choose such a day, or give the periods.")},
    {"MoreThanOpen", QT_TRANSLATE_NOOP("ledger", "This is more than is open[: {open}]."), QT_TRANSLATE_NOOP("ledger", "Settle at most that.")},
    {"NoRulesForChart", QT_TRANSLATE_NOOP("ledger", "The chart is none of the templates, so there are no posting rules to begin with."), QT_TRANSLATE_NOOP("ledger", "Name an entity whose rules are taken over.")},
    {"NothingOpen", QT_TRANSLATE_NOOP("ledger", "Nothing is open of it any more."), QT_TRANSLATE_NOOP("ledger", "Leave it out.")},
    {"NothingSettled", QT_TRANSLATE_NOOP("ledger", "No open item is named."), QT_TRANSLATE_NOOP("ledger", "Name what is settled.")},
    {"OpenItemOfAnotherKind", QT_TRANSLATE_NOOP("ledger", "What customers owe is received, and what suppliers are owed is paid; this item is the other kind."), QT_TRANSLATE_NOOP("ledger", "Choose an item of the right kind.")},
    {"OpenItemOfAnotherPartner", QT_TRANSLATE_NOOP("ledger", "The open item is another partner's."), QT_TRANSLATE_NOOP("ledger", "Choose one of this partner.")},
    {"OpenItemTwice", QT_TRANSLATE_NOOP("ledger", "The same open item is named twice."), QT_TRANSLATE_NOOP("ledger", "Put both into one line.")},
    {"OpenItemUnknown", QT_TRANSLATE_NOOP("ledger", "There is no such open item."), QT_TRANSLATE_NOOP("ledger", "Check its number.")},
    {"ParentIsNoHeading", QT_TRANSLATE_NOOP("ledger", "The account above is no heading."), QT_TRANSLATE_NOOP("ledger", "Choose a heading.")},
    {"ParentOfAnotherChart", QT_TRANSLATE_NOOP("ledger", "The heading is of another chart."), QT_TRANSLATE_NOOP("ledger", "Choose a heading of this chart.")},
    {"ParentOfAnotherType", QT_TRANSLATE_NOOP("ledger", "The heading is of another type."), QT_TRANSLATE_NOOP("ledger", "Choose a heading of the same type.")},
    {"ParentUnknown", QT_TRANSLATE_NOOP("ledger", "There is no such heading."), QT_TRANSLATE_NOOP("ledger", "Choose one from the chart, or leave it out.")},
    {"PeriodUnknown", QT_TRANSLATE_NOOP("ledger", "No period covers this day."), QT_TRANSLATE_NOOP("ledger", "Check the day, or open its fiscal year first.")},
    {"PeriodsOutOfOrder", QT_TRANSLATE_NOOP("ledger", "Each period ends after the one before it."), QT_TRANSLATE_NOOP("ledger", "Put their last days in order.")},
    {"PlantOfAnotherEntity", QT_TRANSLATE_NOOP("ledger", "The plant belongs to another entity."), QT_TRANSLATE_NOOP("ledger", "Choose a plant of this entity.")},
    {"RateNotPositive", QT_TRANSLATE_NOOP("ledger", "The rate is not above zero."), QT_TRANSLATE_NOOP("ledger", "Enter more than zero.")},
    {"RateOfOwnCurrency", QT_TRANSLATE_NOOP("ledger", "The amount is in the currency of the books, so there is no rate."), QT_TRANSLATE_NOOP("ledger", "Leave the rate out.")},
    {"RateUnknown", QT_TRANSLATE_NOOP("ledger", "There is no exchange rate for the day."), QT_TRANSLATE_NOOP("ledger", "Set one first, or enter the rate.")},
    {"RuleUnknown", QT_TRANSLATE_NOOP("ledger", "No rule of this scope is in force on that day."), QT_TRANSLATE_NOOP("ledger", "Look up the posting rules.")},
    {"RulesLeadToAccount", QT_TRANSLATE_NOOP("ledger", "[{rules} ]posting rules lead to this account."), QT_TRANSLATE_NOOP("ledger", "Send them elsewhere first.")},
    {"StateAlready", QT_TRANSLATE_NOOP("ledger", "It is in that state already."), ""},
    {"TemplateUnknown", QT_TRANSLATE_NOOP("ledger", "There is no such template."), QT_TRANSLATE_NOOP("ledger", "[Known are: {known}.]")},
    {"TextMissing", QT_TRANSLATE_NOOP("ledger", "A text is needed."), QT_TRANSLATE_NOOP("ledger", "Say what it is about.")},
    {"TooFewLines", QT_TRANSLATE_NOOP("ledger", "A journal has at least two lines."), QT_TRANSLATE_NOOP("ledger", "Enter the other side.")},
    {"TooManyPeriods", QT_TRANSLATE_NOOP("ledger", "A year has at most 53 periods."), QT_TRANSLATE_NOOP("ledger", "Give fewer.")},
    {"WorkCentreOfAnotherEntity", QT_TRANSLATE_NOOP("ledger", "The work centre belongs to another entity."), QT_TRANSLATE_NOOP("ledger", "Choose one of this entity.")},
    {"YearLeavesGap", QT_TRANSLATE_NOOP("ledger", "The year would leave a gap to the years that there are[, {first} to {last}]."), QT_TRANSLATE_NOOP("ledger", "Begin on the day after the last one.")},
    {"YearOverlaps", QT_TRANSLATE_NOOP("ledger", "The year overlaps with one that is there already[: {year}]."), QT_TRANSLATE_NOOP("ledger", "Begin on the day after the last one.")},
    {"AccountHasBalance", QT_TRANSLATE_NOOP("ledger", "The account has a balance[ in {entities} entities]. Take it out of use?"), QT_TRANSLATE_NOOP("ledger", "Its balance stays where it is.")},
    {"DifferenceWrittenOff", QT_TRANSLATE_NOOP("ledger", "The amounts differ[ by {difference}]. Write the difference off?"), ""},
    {"FarBack", QT_TRANSLATE_NOOP("ledger", "The day lies[ {days} days] back. Post there?"), ""},
    {"RateFarFromLast", QT_TRANSLATE_NOOP("ledger", "The rate is far from the last one[, {last} of {day}]. Set it?"), ""},
    {"ValueStaysInOldAccount", QT_TRANSLATE_NOOP("ledger", "What was posted before stays in the old account. Set the rule?"), QT_TRANSLATE_NOOP("ledger", "A journal can move it.")},
};

constexpr Title commands[] = {
    {"ChangeAccount", QT_TRANSLATE_NOOP("ledger", "Change an account")},
    {"CreateAccount", QT_TRANSLATE_NOOP("ledger", "Create an account")},
    {"CreateChart", QT_TRANSLATE_NOOP("ledger", "Create a chart of accounts")},
    {"CreateEntity", QT_TRANSLATE_NOOP("ledger", "Create an entity")},
    {"CreatePlant", QT_TRANSLATE_NOOP("ledger", "Create a plant")},
    {"EndPostingRule", QT_TRANSLATE_NOOP("ledger", "End a posting rule")},
    {"MakePayment", QT_TRANSLATE_NOOP("ledger", "Pay a supplier")},
    {"OpenFiscalYear", QT_TRANSLATE_NOOP("ledger", "Open a fiscal year")},
    {"PostJournal", QT_TRANSLATE_NOOP("ledger", "Post a journal")},
    {"ReceivePayment", QT_TRANSLATE_NOOP("ledger", "Receive a payment")},
    {"SetExchangeRate", QT_TRANSLATE_NOOP("ledger", "Set an exchange rate")},
    {"SetPeriodState", QT_TRANSLATE_NOOP("ledger", "Close or open a period")},
    {"SetPostingRule", QT_TRANSLATE_NOOP("ledger", "Set a posting rule")},
};

constexpr Title queries[] = {
    {"account_lines", QT_TRANSLATE_NOOP("ledger", "Account lines")},
    {"accounts", QT_TRANSLATE_NOOP("ledger", "Accounts")},
    {"charts", QT_TRANSLATE_NOOP("ledger", "Charts of accounts")},
    {"compared_balances", QT_TRANSLATE_NOOP("ledger", "Comparison of balances")},
    {"entities", QT_TRANSLATE_NOOP("ledger", "Entities")},
    {"exchange_rates", QT_TRANSLATE_NOOP("ledger", "Exchange rates")},
    {"explain_posting_rule", QT_TRANSLATE_NOOP("ledger", "Why a posting goes there")},
    {"journal", QT_TRANSLATE_NOOP("ledger", "Journal lines")},
    {"journals", QT_TRANSLATE_NOOP("ledger", "Journals")},
    {"open_items", QT_TRANSLATE_NOOP("ledger", "Open items")},
    {"periods", QT_TRANSLATE_NOOP("ledger", "Periods")},
    {"plants", QT_TRANSLATE_NOOP("ledger", "Plants")},
    {"posting_rules", QT_TRANSLATE_NOOP("ledger", "Posting rules")},
    {"test_posting_rule", QT_TRANSLATE_NOOP("ledger", "Where a posting goes")},
    {"trial_balance", QT_TRANSLATE_NOOP("ledger", "Trial balance")},
};

constexpr Title events[] = {
    {"account_changed", QT_TRANSLATE_NOOP("ledger", "Account changed")},
    {"account_created", QT_TRANSLATE_NOOP("ledger", "Account created")},
    {"chart_created", QT_TRANSLATE_NOOP("ledger", "Chart created")},
    {"entity_created", QT_TRANSLATE_NOOP("ledger", "Entity created")},
    {"plant_created", QT_TRANSLATE_NOOP("ledger", "Plant created")},
    {"posting_rule_ended", QT_TRANSLATE_NOOP("ledger", "Posting rule ended")},
    {"payment_made", QT_TRANSLATE_NOOP("ledger", "Supplier paid")},
    {"fiscal_year_opened", QT_TRANSLATE_NOOP("ledger", "Fiscal year opened")},
    {"journal_posted", QT_TRANSLATE_NOOP("ledger", "Journal posted")},
    {"payment_received", QT_TRANSLATE_NOOP("ledger", "Payment received")},
    {"exchange_rate_set", QT_TRANSLATE_NOOP("ledger", "Exchange rate set")},
    {"period_state_set", QT_TRANSLATE_NOOP("ledger", "Period state set")},
    {"posting_rule_set", QT_TRANSLATE_NOOP("ledger", "Posting rule set")},
};

} // namespace

const Room ledger{"ledger", QT_TRANSLATE_NOOP("ledger", "Books"), readings, commands, queries, events};

} // namespace millrace::ui::rooms
