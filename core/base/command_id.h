// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/day.h"

#include <QUuid>

namespace millrace {

/// The caller's id of a command: a UUID of version 7, so that ids of later commands sort later.
struct CommandId
{
    QUuid value;

    static CommandId make(Instant now); ///< Random in its last 74 bits.
    static std::optional<CommandId> parse(QStringView text); ///< Any well-formed UUID but zero, with or without braces.
    /// The id that a message from this source under this key always has: the same message twice is one command.
    static CommandId ofMessage(const QString &source, const QString &key);
    QString toString() const { return value.toString(QUuid::WithoutBraces); }
    bool isNone() const { return value.isNull(); }
    bool operator==(const CommandId &) const = default;
};

} // namespace millrace
