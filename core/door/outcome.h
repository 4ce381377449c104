// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/command_id.h"
#include "door/changes.h"
#include "door/problem.h"

namespace millrace::door {

/// What the door answers. Exactly one of the kinds.
struct Outcome
{
    enum class Kind {
        Accepted, ///< Done, and committed.
        Preview,  ///< What it would do; nothing was written.
        Rejected, ///< A person mends it and sends it again.
        Asked,    ///< Send it again with the codes of the questions accepted.
        Pending,  ///< Stored until a second person approves it.
        Parked,   ///< Lies in the exception queue as itself.
    };

    Kind kind = Kind::Rejected;
    CommandId commandId;
    Problems problems; ///< Rejections, or questions.
    Id<Event> event;
    QJsonObject receipt;
    std::int64_t waiting = 0; ///< The waiting command, when pending or parked.
    bool repeated = false;    ///< The same command had been accepted before; this is its first receipt.
    std::shared_ptr<const Changes> changes; ///< Of a preview.
    bool approvalNeeded = false; ///< Of a preview: it would wait for a second person.
};

} // namespace millrace::door
