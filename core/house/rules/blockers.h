// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/gather.h"

namespace millrace::house {

/// An event that rests on another, and why.
struct Blocker
{
    Id<Event> event;
    QString name;
    QString why; ///< document, state, open_item, stock, layer, progress, work_in_process, late_cost
    Instant entered;
    static constexpr auto fields()
    {
        using store::field;
        using R = Blocker;
        return std::tuple(field("event", &R::event), field("name", &R::name), field("why", &R::why), field("entered", &R::entered));
    }
};

/// What stands in the way of reversing an event, newest first, once the events that are named have been taken back.
std::vector<Blocker> blockersOf(store::Reader &read, Id<Event> event, std::span<const std::int64_t> takenBack = {});

} // namespace millrace::house
