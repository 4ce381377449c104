// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/verify.h"

#include "base/clock.h"

namespace millrace::house {

/// Seals the events that no block covers yet into hash-chained blocks, and gives journals the numbers that the law asks
/// for. Runs in the background: writers do not wait for it. Returns how many events were sealed.
std::int64_t seal(store::Connection &connection, const Clock &clock);
/// One block of at most so many events, so that it is over at once.
std::int64_t sealSome(store::Connection &connection, const Clock &clock, std::int64_t most);

/// Recomputes every block from the rows that its events posted.
void checkBlocks(store::Connection &connection, const std::function<void(Break)> &found);

} // namespace millrace::house
