// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/catalogue.h"

namespace millrace::ledger {

/// Turns the postings among changes into one journal: the period is locked, roles become accounts by the posting
/// rules, the sub-ledger rows that wait for their account get it, and lines that agree in everything become one.
/// Rejections: PeriodUnknown and PeriodClosed at "day", NoPostingRule with the role. A journal that does not balance is a bug.
class Poster final : public door::Completer
{
public:
    door::Problems complete(door::Changes &changes, door::Gather &gather) const override;
};

} // namespace millrace::ledger
