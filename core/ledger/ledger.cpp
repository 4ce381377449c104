// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/ledger.h"

#include "ledger/poster.h"
#include "ledger/types/rows.h"

namespace millrace::ledger {

void addTo(door::Catalogue &catalogue)
{
    catalogue.addPosted<JournalRow>();
    catalogue.addPosted<JournalLineRow>();
    catalogue.addPosted<OpenItemEntryRow>();
    catalogue.add(std::make_unique<Poster>());
}

} // namespace millrace::ledger
