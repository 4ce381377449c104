// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/command.h"

namespace millrace::house {

/// Takes an event back at the values that it was posted with.
///
/// Every posted row of the event gets its mirror: stock moves and their draws, work in process, open items, progress,
/// reservations, states and one journal. Both stay visible. What happened to the same goods, documents or open items since
/// stands in the way; it is shown, newest first, and can be reversed as one chain (reverseChain).
struct ReverseEvent
{
    Id<Event> event;
    QString reason;
    Day day; ///< Today where it is left out; the period of the original is never touched unless it is named here.

    enum class Rejection {
        EventUnknown,
        ReasonMissing,
        ReversalItself,      // a reversal is put right by doing the thing again
        AlreadyReversed,
        NotReversible,       // it changed master data or a plan only, or says so itself
        DayBeforeEvent,
        StandsInTheWay,      // later events rest on it: argument "events", newest first
    };
    struct Receipt
    {
        QString reverses; ///< What happened, by its name.
        std::int64_t rows = 0;
        static constexpr auto fields()
        {
            return std::tuple(store::field("reverses", &Receipt::reverses, "The event that was taken back"),
                              store::field("rows", &Receipt::rows, "How many posted rows were mirrored"));
        }
    };

    static constexpr auto fields()
    {
        using store::field;
        return std::tuple(field("event", &ReverseEvent::event, "The event to take back"),
                          field("reason", &ReverseEvent::reason, "Why"),
                          field("day", &ReverseEvent::day, "Effective day; today where it is left out").optional());
    }
    static door::CommandSpec spec();
    static const door::CommandType &type();
};

} // namespace millrace::house
