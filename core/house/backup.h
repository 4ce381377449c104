// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <functional>

namespace millrace::house {

/// Writes a whole, consistent copy while others work. Never over a file that is there. PostgreSQL is left to pg_dump.
void backup(const store::Location &location, const QString &file);

/// Puts a backup in place of a database, after checking that it is one. Never over a company that is there, unless forced; and
/// never over a file that somebody has open.
void restore(const QString &file, const store::Location &location, bool force);

/// Lifts an older company to this program's schema; a backup is made first. Returns the backup's file; nothing where there
/// was nothing to do.
QString upgrade(const store::Location &location, const QString &backupFile, const std::function<void(const QString &)> &progress);

} // namespace millrace::house
