// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/world.h"

namespace millrace::test {

/// Everything that business rows hold, as one hash. The same before and after means that nothing was left behind.
QByteArray fingerprint(store::Connection &connection);

/// Sends a command once for each of its writes, each time with that write failing, and then for good. Each failure must be
/// a fault that leaves nothing behind, and the same command id must succeed at last. Returns what was wrong, or nothing.
QString failAtEveryWrite(World &world, const char *command, const char *json, const QStringList &accepted = {});

} // namespace millrace::test
