// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/desk.h"

#include "house/house.h"
#include "security/sign_in.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t dayLength = 86'400 * second;

struct Named
{
    QString code;
    std::int64_t id = 0;
    static constexpr auto fields() { return std::tuple(store::field("code", &Named::code), store::field("id", &Named::id)); }
};

} // namespace

std::int64_t Summary::eventCount() const
{
    std::int64_t count = 0;
    for (const auto &[name, number] : events)
        count += number;
    return count;
}

void WalkingClock::startDay(Day day)
{
    m_now = {std::int64_t(day.number()) * dayLength + 6 * 3600 * second};
}

void WalkingClock::notBefore(int hour, int minute)
{
    const auto midnight = m_now.micros / dayLength * dayLength;
    m_now.micros = std::max(m_now.micros, midnight + (hour * 3600 + minute * 60) * second);
}

void WalkingClock::step(std::int64_t micros)
{
    const auto midnight = (m_now.micros / dayLength + 1) * dayLength;
    const auto left = midnight - m_now.micros;
    m_now.micros += left < 3600 * second ? left / 1000 : micros; // A long day gets closer to midnight, never over it.
}

Desk::Desk(store::Connection &connection, std::uint64_t seed, const Cancel &cancel)
    : m_connection(connection), m_ids(connection), m_door(connection, house::catalogue(), m_clock, m_ids), m_chance(seed),
      m_commandIds(~seed), m_cancel(cancel)
{
}

CommandId Desk::nextCommandId()
{
    QByteArray bytes(16, '\0');
    const auto millis = std::uint64_t(m_clock.now().micros / 1000);
    const auto high = m_commandIds.next();
    const auto low = m_commandIds.next();
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(millis >> (8 * (5 - i)));
    bytes[6] = char(0x70 | (high & 0x0f)); // Version 7.
    bytes[7] = char(high >> 8);
    bytes[8] = char(0x80 | (high >> 16 & 0x3f)); // The variant of the standard.
    for (int i = 9; i < 16; ++i)
        bytes[i] = char(low >> (8 * (i - 9)));
    return {QUuid::fromRfc4122(bytes)};
}

void Desk::actAsProgram(const QString &person)
{
    m_sessions[person] = house::programSession();
}

void Desk::readRights(const QString &founder)
{
    store::Reader reader(m_connection);
    for (auto &[code, session] : m_sessions) {
        const auto again = door::readSession(reader, id<Person>(code));
        MILLRACE_ASSERT(again, "a person of the demo company may not sign in: " + code.toStdString());
        session = *again;
        session.source = code == "edi"_L1 ? u"gateway"_s : u"desktop"_s;
    }
    MILLRACE_ASSERT(security::openSession(m_connection, founder), "the founder of the demo company may not sign in");
}

const door::Session &Desk::session(const QString &person)
{
    const auto known = m_sessions.find(person);
    if (known != m_sessions.end())
        return known->second;
    store::Reader reader(m_connection);
    auto session = door::readSession(reader, id<Person>(person));
    MILLRACE_ASSERT(session, "a person of the demo company may not sign in: " + person.toStdString());
    session->source = person == "edi"_L1 ? u"gateway"_s : u"desktop"_s;
    return m_sessions.emplace(person, *session).first->second;
}

void Desk::stopIfCancelled() const
{
    if (m_cancel && m_cancel())
        throw Cancelled();
}

door::Outcome Desk::submit(const QString &person, const door::Command &command, const QStringList &answers, door::Sending sending)
{
    using enum door::Outcome::Kind;
    stopIfCancelled();
    sending.id = nextCommandId();
    m_clock.step(m_chance.between(15, 75) * second);
    auto outcome = m_door.submit(command, session(person), sending);
    while (outcome.kind == Asked && answers.contains(outcome.problems.front().code) && !sending.accepted.contains(outcome.problems.front().code)) {
        for (const auto &question : outcome.problems)
            sending.accepted.append(question.code);
        m_clock.step(8 * second);
        outcome = m_door.submit(command, session(person), sending);
    }
    if (outcome.kind == Accepted)
        ++m_summary.events[command.type->info().spec.event];
    else if (outcome.kind == Pending || outcome.kind == Parked)
        ++m_summary.waiting;
    else
        ++m_summary.rejected[u"%1: %2 %3 %4"_s.arg(command.type->name(), outcome.problems.front().code, outcome.problems.front().field,
                                                   QString::fromUtf8(QJsonDocument(outcome.problems.front().arguments).toJson(QJsonDocument::Compact)))];
    return outcome;
}

QJsonObject Desk::mustAccept(const door::Outcome &outcome)
{
    if (outcome.kind != door::Outcome::Kind::Accepted)
        throw Bug("the demo company was refused: " + m_summary.rejected.rbegin()->first.toStdString());
    return outcome.receipt;
}

std::int64_t Desk::idOf(const char *naming, const QString &code, bool remember)
{
    if (remember) {
        const auto known = m_known.find({naming, code});
        if (known != m_known.end())
            return known->second;
    }
    auto statement = m_statements.find(naming);
    if (statement == m_statements.end())
        statement = m_statements.emplace(naming, store::Statement((QByteArray(naming) + "_ids").constData())).first;
    const auto rows = store::Reader(m_connection).all<Named>(statement->second, {{"codes", std::vector<QString>{code}}});
    MILLRACE_ASSERT(rows.size() == 1, "nothing in the demo company bears the code " + code.toStdString());
    if (remember)
        m_known[{naming, code}] = rows.front().id;
    return rows.front().id;
}

} // namespace millrace::house::demo
