// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "door/problem.h"
#include "door/session.h"
#include "store/connection.h"
#include "store/ids.h"

namespace millrace::security {

class Secret;

/// A session, or why there is none.
struct SignedIn
{
    std::optional<door::Session> session;
    door::Problems problems;

    explicit operator bool() const { return session.has_value(); }
};

/// Opens a session without asking for a password, where who may open the database is settled already:
/// - on SQLite for the file's owner: as this person, or as the one who founded the company;
/// - on PostgreSQL as the person whom the server let in; for the owner of the database as anybody.
/// Problems: PersonUnknown, NotThisPerson.
SignedIn openSession(store::Connection &connection, const QString &person = {});

/// Five wrong answers in a row lock a person out for a quarter of an hour.
inline constexpr int failuresToLockOut = 5;
inline constexpr int lockOutMinutes = 15;

/// Where people prove who they are: a station, with its connection.
///
/// On PostgreSQL the server has asked for the password already; then only the connection's own person signs in, and the
/// server's own settings guard against guessing.
class SignInDesk
{
public:
    SignInDesk(store::Connection &connection, const Clock &clock, store::Ids &ids, QString station)
        : m_connection(connection), m_clock(clock), m_ids(ids), m_station(std::move(station))
    {
    }

    /// Problems: SignInFailed (whatever was wrong), SignInLockedOut (with "minutes").
    SignedIn byPassword(const QString &person, const Secret &password);
    /// Problems: as byPassword, and ServerSignsIn on PostgreSQL.
    SignedIn byBadge(const QString &badge, const Secret &pin);

private:
    struct Candidate;
    SignedIn answer(const std::optional<Candidate> &candidate, const QString Candidate::*hash, const Secret &secret);
    SignedIn byServer(const QString &person);
    int minutesLockedOut(Id<Person> person);
    void record(Id<Person> person, bool succeeded);

    store::Connection &m_connection;
    const Clock &m_clock;
    store::Ids &m_ids;
    QString m_station;
};

/// Ends a session that nobody has used for a while.
class IdleLimit
{
public:
    explicit IdleLimit(Instant now, int minutes = 15) : m_lastUse(now), m_minutes(minutes) {}
    void use(Instant now) { m_lastUse = now; }
    bool isOver(Instant now) const { return now.micros - m_lastUse.micros >= std::int64_t(m_minutes) * 60'000'000; }

private:
    Instant m_lastUse;
    int m_minutes;
};

/// The session with the rights that its person holds by now; none where they may not do anything any longer.
std::optional<door::Session> refreshed(store::Connection &connection, const door::Session &session);

} // namespace millrace::security
