// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql_faults.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace millrace::store {

namespace {

using enum Fault::Kind;

struct Known
{
    const char *code; ///< PostgreSQL's SQLSTATE, or the start of one.
    Fault::Kind kind;
};

constexpr Known postgres[] = {
    {"40P01", Deadlock}, {"40001", Deadlock}, {"55P03", Busy}, {"57014", Busy}, {"23505", Conflict}, {"53100", DiskFull},
    {"25006", ReadOnly}, {"MR", Refused}, {"42501", Refused}, {"23", Refused}, {"08", Unavailable}, {"57P", Unavailable},
    {"25P03", Unavailable}, {"28", Unavailable}, {"3D000", Unavailable}, {"53300", Busy}, {"XX001", Damaged}, {"XX002", Damaged},
};

Fault::Kind sqliteKind(int code, const QString &text)
{
    if (text.contains("millrace:"_L1))
        return text.contains("Meanwhile"_L1) ? Conflict : Refused;
    if (code == 2067 || code == 1555) // SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY
        return Conflict;
    if (code == 4874) // SQLITE_IOERR_SHMSIZE: no room for the index of the write-ahead log.
        return DiskFull;
    switch (code & 0xff) {
    case 5: case 6: // SQLITE_BUSY, SQLITE_LOCKED
        return Busy;
    case 8:
        return ReadOnly;
    case 11: case 26: // SQLITE_CORRUPT, SQLITE_NOTADB
        return Damaged;
    case 13:
        return DiskFull;
    case 14: case 10: // SQLITE_CANTOPEN, SQLITE_IOERR
        return Unavailable;
    case 19:
        return Refused;
    default:
        return Other;
    }
}

} // namespace

Fault::Kind faultKind(const QSqlError &error, Engine engine)
{
    const auto code = error.nativeErrorCode();
    if (engine == Engine::Sqlite)
        return sqliteKind(code.toInt(), error.databaseText());
    if (code.startsWith("MR"_L1) && error.databaseText().contains("Meanwhile"_L1))
        return Conflict; // Somebody was quicker; the door looks again.
    for (const auto &known : postgres) {
        if (code.startsWith(QLatin1StringView(known.code)))
            return known.kind;
    }
    return code.isEmpty() ? Unavailable : Other;
}

QString faultReason(const QSqlError &error)
{
    auto text = error.databaseText().trimmed();
    return text.isEmpty() ? error.driverText().simplified() : text.simplified();
}

} // namespace millrace::store
