// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/ledger.h"

#include "ledger/commands/change_account.h"
#include "ledger/commands/create_account.h"
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
#include "ledger/types/rows.h"

namespace millrace::ledger {

void addTo(door::Catalogue &catalogue)
{
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

    catalogue.addPosted<JournalRow>();
    catalogue.addPosted<JournalLineRow>();
    catalogue.addPosted<OpenItemEntryRow>();
    catalogue.add(std::make_unique<Poster>());
}

} // namespace millrace::ledger
