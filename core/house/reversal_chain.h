// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/door.h"
#include "house/rules/blockers.h"

namespace millrace::house {

/// All that has to be taken back so that an event can be, each before what it rests on, and last the event itself: what
/// stands in its way, what stands in the way of that, and so on, as things are now. Only the event where it is unknown,
/// a reversal or taken back already.
std::vector<Blocker> reversalChain(store::Reader &read, Id<Event> event);

/// Reverses an event with its whole chain, all or none. The outcomes are in the order of the chain, and end at the first
/// that is not accepted: somebody may have added to the chain meanwhile.
std::vector<door::Outcome> reverseChain(door::Door &door, const door::Session &session, Id<Event> event, const QString &reason, Day day = {});

} // namespace millrace::house
