// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/door.h"
#include "house/demo/demo.h"
#include "house/demo/generator.h"
#include "store/reader.h"

namespace millrace::house::demo {

/// A clock that walks through the history: it stands where it was put, and moves on a little with every command.
class WalkingClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void startDay(Day day);
    void notBefore(int hour, int minute = 0); ///< Of the day that it stands on.
    void step(std::int64_t micros);

private:
    Instant m_now;
};

/// Where the people of the demo company sit: sends their commands through the door, under their names, at the clock's
/// time and with ids that come from the seed. Counts what came of it.
class Desk
{
public:
    Desk(store::Connection &connection, std::uint64_t seed, const Cancel &cancel);

    /// Sends a command. Questions that are among the answers are answered with yes. A rejection is counted.
    template<typename C>
    door::Outcome send(const QString &person, C command, const QStringList &answers = {})
    {
        return submit(person, door::Command::of(std::move(command)), answers, {});
    }
    /// The same, where nothing but acceptance will do.
    template<typename C>
    QJsonObject must(const QString &person, C command, const QStringList &answers = {})
    {
        return mustAccept(submit(person, door::Command::of(std::move(command)), answers, {}));
    }
    /// Sends a command that is to lie in the exception queue, from a machine.
    template<typename C>
    door::Outcome park(const QString &person, C command, const QString &sourceKey)
    {
        door::Sending sending;
        sending.park = true;
        sending.sourceKey = sourceKey;
        return submit(person, door::Command::of(std::move(command)), {}, sending);
    }

    /// By code, as JSON names them; remembered, because codes stay.
    template<typename E>
    Id<E> id(const QString &code)
    {
        return Id<E>(idOf(E::naming, code, true));
    }
    /// The same for documents, which are asked for once.
    template<typename E>
    Id<E> found(const QString &number)
    {
        return Id<E>(idOf(E::naming, number, false));
    }

    WalkingClock &clock() { return m_clock; }
    Day today() const { return m_clock.today(); }
    Generator &chance() { return m_chance; }
    Summary &summary() { return m_summary; }
    store::Connection &connection() { return m_connection; }
    store::Ids &ids() { return m_ids; }
    /// Rights are read again: people and roles have changed. The founder sees all that there is.
    void readRights(const QString &founder);
    const door::Session &session(const QString &person);
    CommandId nextCommandId();
    void stopIfCancelled() const;
    /// The program itself founds the company.
    void actAsProgram(const QString &person);

private:
    door::Outcome submit(const QString &person, const door::Command &command, const QStringList &answers, door::Sending sending);
    QJsonObject mustAccept(const door::Outcome &outcome);
    std::int64_t idOf(const char *naming, const QString &code, bool remember);

    store::Connection &m_connection;
    store::BlockIds m_ids;
    WalkingClock m_clock;
    door::Door m_door;
    Generator m_chance;
    Generator m_commandIds;
    const Cancel &m_cancel;
    Summary m_summary;
    std::map<QString, door::Session> m_sessions;
    std::map<const char *, store::Statement> m_statements;
    std::map<std::pair<const char *, QString>, std::int64_t> m_known;
};

} // namespace millrace::house::demo
