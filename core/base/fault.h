// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <stdexcept>

namespace millrace {

/// The world's failure (disk, network, database): what was attempted, and why it did not happen.
/// Caught only at the door and in main; the caller may retry with the same command id.
class Fault : public std::runtime_error
{
public:
    enum class Kind {
        Unavailable, ///< No connection, or it was lost: send the same command again.
        Busy,        ///< Another writer holds what is needed, and waiting took too long.
        Deadlock,    ///< The door retries this by itself.
        Conflict,    ///< Another writer made the same key first; the door tries once more and sees it.
        DiskFull,
        ReadOnly,
        Damaged, ///< Not a database, a foreign one, or a corrupt one.
        Newer,   ///< Written by a newer Millrace.
        Older,   ///< Written by an older Millrace: an upgrade is needed first.
        Refused, ///< A guard of the database itself said no: a bug, or an attack.
        Other,
    };

    Fault(Kind kind, QString attempted, QString reason);

    Kind kind() const { return m_kind; }
    const QString &attempted() const { return m_attempted; }
    const QString &reason() const { return m_reason; }

private:
    Kind m_kind;
    QString m_attempted;
    QString m_reason;
};

/// A result that does not fit 64 bits. Input can cause it, so the door turns it into a rejection.
class Overflow : public std::overflow_error
{
public:
    using std::overflow_error::overflow_error;
};

/// A broken promise inside the program: the command is abandoned and nothing is half-written.
class Bug : public std::logic_error
{
public:
    using std::logic_error::logic_error;
};

/// An assertion that stays on in release.
#define MILLRACE_ASSERT(condition, what) \
    do { \
        if (!(condition)) [[unlikely]] \
            throw ::millrace::Bug(what); \
    } while (false)

} // namespace millrace
