// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/ledger.h"

#include "ledger/commands/change_account.h"
#include "ledger/commands/create_account.h"
#include "ledger/commands/create_chart.h"
#include "ledger/commands/create_entity.h"
#include "ledger/commands/create_plant.h"
#include "ledger/commands/end_posting_rule.h"
#include "ledger/commands/make_payment.h"
#include "ledger/commands/open_fiscal_year.h"
#include "ledger/commands/post_journal.h"
#include "ledger/commands/receive_payment.h"
#include "ledger/commands/set_exchange_rate.h"
#include "ledger/commands/set_period_state.h"
#include "ledger/commands/set_posting_rule.h"
#include "ledger/poster.h"
#include "ledger/queries/account_lines.h"
#include "ledger/queries/accounts.h"
#include "ledger/queries/charts.h"
#include "ledger/queries/compared_balances.h"
#include "ledger/queries/entities.h"
#include "ledger/queries/exchange_rates.h"
#include "ledger/queries/explain_posting_rule.h"
#include "ledger/queries/journal.h"
#include "ledger/queries/journals.h"
#include "ledger/queries/open_items.h"
#include "ledger/queries/periods.h"
#include "ledger/queries/plants.h"
#include "ledger/queries/posting_rules.h"
#include "ledger/queries/test_posting_rule.h"
#include "ledger/queries/trial_balance.h"
#include "ledger/types/rows.h"

namespace millrace::ledger {

void addTo(door::Catalogue &catalogue)
{
    catalogue.add(CreateChart::type());
    catalogue.add(CreateEntity::type());
    catalogue.add(CreatePlant::type());
    catalogue.add(CreateAccount::type());
    catalogue.add(ChangeAccount::type());
    catalogue.add(SetPostingRule::type());
    catalogue.add(EndPostingRule::type());
    catalogue.add(OpenFiscalYear::type());
    catalogue.add(SetPeriodState::type());
    catalogue.add(SetExchangeRate::type());
    catalogue.add(PostJournal::type());
    catalogue.add(ReceivePayment::type());
    catalogue.add(MakePayment::type());

    catalogue.addQuery<Entities>();
    catalogue.addQuery<Plants>();
    catalogue.addQuery<Charts>();
    catalogue.addQuery<Accounts>();
    catalogue.addQuery<PostingRules>();
    catalogue.addQuery<TestPostingRule>();
    catalogue.addQuery<ExplainPostingRule>();
    catalogue.addQuery<Periods>();
    catalogue.addQuery<ExchangeRates>();
    catalogue.addQuery<TrialBalance>();
    catalogue.addQuery<ComparedBalances>();
    catalogue.addQuery<AccountLines>();
    catalogue.addQuery<Journals>();
    catalogue.addQuery<JournalLines>();
    catalogue.addQuery<OpenItems>();

    catalogue.addPosted<JournalRow>();
    catalogue.addPosted<JournalLineRow>();
    catalogue.addPosted<OpenItemEntryRow>();
    catalogue.add(std::make_unique<Poster>());
}

} // namespace millrace::ledger
