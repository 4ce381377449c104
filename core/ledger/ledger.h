// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/catalogue.h"

namespace millrace::ledger {

/// Adds the room's commands, queries, posted tables and the poster.
void addTo(door::Catalogue &catalogue);

} // namespace millrace::ledger
