// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/door.h"

namespace millrace::workflow {

// What becomes of commands that wait. Each is the very command that was sent, so it goes through the door again, and is
// settled in the same transaction in which it is done.

/// A second person lets a pending command through: another than the one who asked, with the right "approve:<command>"
/// where it happens. It is done as it was asked for, under both names.
/// Rejections: WaitingUnknown, WaitingSettled, NotPending, CommandUnknown, CommandChanged, ApproverAsked, NotAllowedHere,
/// PersonNotActive, WaitingChanged, and those of the command.
door::Outcome approve(door::Door &door, std::int64_t waiting, const door::Session &approver);

/// Sends a parked command again, mended or as it was, under the name of whoever sends it.
/// Rejections: WaitingUnknown, WaitingSettled, NotParked, CommandUnknown, CommandChanged, those of reading, and those of the command.
door::Outcome resubmit(door::Door &door, std::int64_t waiting, const door::Session &session,
                       const std::optional<QJsonObject> &mended = {}, const QStringList &accepted = {});

/// A second person says no to a pending command. Problems: WaitingUnknown, WaitingSettled, NotPending, ApproverAsked, NotAllowedHere.
door::Problems refuse(door::Door &door, std::int64_t waiting, const door::Session &approver, const QString &why);

/// Takes a waiting command back: one's own, or a parked one by whoever may send it. Problems: WaitingUnknown, WaitingSettled,
/// NotAllowedHere.
door::Problems withdraw(door::Door &door, std::int64_t waiting, const door::Session &session, const QString &why);

} // namespace millrace::workflow
