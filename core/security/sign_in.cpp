// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/sign_in.h"

#include "security/rules/hashing.h"
#include "security/types/secret.h"
#include "store/reader.h"

using namespace Qt::StringLiterals;

namespace millrace::security {

namespace {

const store::Statement personByCode{"security/active_person"};
const store::Statement founder{"security/founder"};
const store::Statement serverPerson{"security/server_person"};
const store::Statement ownsDatabase{"security/owns_database"};
const store::Statement credentialByCode{"security/credential_by_code"};
const store::Statement credentialByBadge{"security/credential_by_badge"};
const store::Statement latestSignIns{"security/latest_sign_ins"};
const store::Statement recordSignIn{"security/record_sign_in"};
const store::Statement endSession{"security/end_session"};
const store::Statement beginSession{"security/begin_session"};

SignedIn refused(const QString &code, QJsonObject arguments = {})
{
    return {std::nullopt, {{code, {}, std::move(arguments)}}};
}

/// On SQLite what a session sees follows the person that its connection names; PostgreSQL knows who has signed in.
void showScope(store::Connection &connection, Id<Person> person)
{
    if (connection.engine() != store::Engine::Sqlite)
        return;
    connection.run(endSession);
    connection.run(beginSession, {{"person", person}});
}

SignedIn sessionOf(store::Connection &connection, Id<Person> person)
{
    store::Reader reader(connection);
    auto session = door::readSession(reader, person);
    if (!session)
        return refused(u"PersonUnknown"_s);
    showScope(connection, person);
    return {std::move(session), {}};
}

struct SignInRow
{
    Instant at;
    bool succeeded = false;
    static constexpr auto fields()
    {
        return std::tuple(store::field("at", &SignInRow::at), store::field("succeeded", &SignInRow::succeeded));
    }
};

} // namespace

SignedIn openSession(store::Connection &connection, const QString &person)
{
    store::Reader reader(connection);
    std::optional<Id<Person>> own;
    if (connection.engine() == store::Engine::PostgreSql) {
        own = reader.value<Id<Person>>(serverPerson);
        if (!reader.value<bool>(ownsDatabase).value_or(false)) {
            const auto named = person.isEmpty() ? own : reader.value<Id<Person>>(personByCode, {{"code", person}});
            if (!own || named != own)
                return refused(u"NotThisPerson"_s, {{u"person"_s, person}});
        }
    }
    if (person.isEmpty() && !own)
        own = reader.value<Id<Person>>(founder);
    if (!person.isEmpty())
        own = reader.value<Id<Person>>(personByCode, {{"code", person}});
    return own ? sessionOf(connection, *own) : refused(u"PersonUnknown"_s, {{u"person"_s, person}});
}

struct SignInDesk::Candidate
{
    Id<Person> person;
    QString passwordHash;
    QString pinHash;
    static constexpr auto fields()
    {
        using R = Candidate;
        return std::tuple(store::field("person", &R::person), store::field("password_hash", &R::passwordHash), store::field("pin_hash", &R::pinHash));
    }
};

SignedIn SignInDesk::byPassword(const QString &person, const Secret &password)
{
    if (m_connection.engine() == store::Engine::PostgreSql)
        return byServer(person);
    store::Reader reader(m_connection);
    return answer(reader.one<Candidate>(credentialByCode, {{"code", person}}), &Candidate::passwordHash, password);
}

SignedIn SignInDesk::byBadge(const QString &badge, const Secret &pin)
{
    if (m_connection.engine() == store::Engine::PostgreSql)
        return refused(u"ServerSignsIn"_s);
    store::Reader reader(m_connection);
    const auto candidate = badge.isEmpty() ? std::nullopt : reader.one<Candidate>(credentialByBadge, {{"badge", badge}});
    return answer(candidate, &Candidate::pinHash, pin);
}

/// Who is not known, has no password or gave a wrong one hears the same, after the same time.
SignedIn SignInDesk::answer(const std::optional<Candidate> &candidate, const QString Candidate::*hash, const Secret &secret)
{
    if (!candidate || (*candidate.*hash).isEmpty()) {
        wasteOneHash(secret.text());
        return refused(u"SignInFailed"_s);
    }
    if (const int minutes = minutesLockedOut(candidate->person); minutes > 0)
        return refused(u"SignInLockedOut"_s, {{u"minutes"_s, minutes}});
    const bool right = matchesArgon(secret.text(), *candidate.*hash);
    record(candidate->person, right);
    return right ? sessionOf(m_connection, candidate->person) : refused(u"SignInFailed"_s);
}

SignedIn SignInDesk::byServer(const QString &person)
{
    store::Reader reader(m_connection);
    const auto own = reader.value<Id<Person>>(serverPerson);
    const auto named = person.isEmpty() ? own : reader.value<Id<Person>>(personByCode, {{"code", person}});
    if (!own || named != own)
        return refused(u"SignInFailed"_s);
    record(*own, true);
    return sessionOf(m_connection, *own);
}

int SignInDesk::minutesLockedOut(Id<Person> person)
{
    store::Reader reader(m_connection);
    const auto latest = reader.all<SignInRow>(latestSignIns, {{"person", person}, {"limit", std::int64_t(failuresToLockOut)}});
    const bool allFailed = latest.size() == size_t(failuresToLockOut) && std::ranges::none_of(latest, &SignInRow::succeeded);
    if (!allFailed)
        return 0;
    constexpr std::int64_t minute = 60'000'000;
    const auto left = latest.front().at.micros + lockOutMinutes * minute - m_clock.now().micros;
    return left <= 0 ? 0 : int((left + minute - 1) / minute);
}

void SignInDesk::record(Id<Person> person, bool succeeded)
{
    m_ids.reserve(1);
    m_connection.run(recordSignIn, {{"id", m_ids.next()}, {"person", person}, {"at", m_clock.now()}, {"station", m_station.left(80)}, {"succeeded", succeeded}});
}

std::optional<door::Session> refreshed(store::Connection &connection, const door::Session &session)
{
    auto now = sessionOf(connection, session.person).session;
    if (now)
        now->source = session.source;
    return now;
}

} // namespace millrace::security
