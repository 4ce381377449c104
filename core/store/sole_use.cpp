// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sole_use.h"

using namespace Qt::StringLiterals;

namespace millrace::store {

/// SQLite leaves the write-ahead log only for one who has the file alone, and takes the log and its index away then.
SoleUse::SoleUse(const Location &location) : m_connection(location)
{
    try {
        m_connection.execute(u"PRAGMA journal_mode = DELETE"_s);
        m_connection.execute(u"BEGIN EXCLUSIVE"_s);
    } catch (const Fault &fault) {
        if (fault.kind() != Fault::Kind::Busy)
            throw;
        throw Fault(Fault::Kind::Busy, u"replace %1"_s.arg(location.path), u"somebody has it open"_s);
    }
}

} // namespace millrace::store
