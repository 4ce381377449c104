// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auditor.h"

namespace millrace::test {

/// Where the company's books are not as the auditor has them: quantities, values, places, layers, open items, work in
/// process and accounts. Empty where all agree.
QString differences(store::Connection &connection, const Auditor &auditor);

/// What an event posted, by account, with variances of production as one figure, and where its late costs landed.
Posted postedBy(store::Connection &connection, Id<Event> event);

} // namespace millrace::test
