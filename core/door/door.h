// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "door/catalogue.h"
#include "door/outcome.h"

namespace millrace::door {

/// How a command is sent.
struct Sending
{
    CommandId id;              ///< Made by the caller; the door makes one where it is none.
    QStringList accepted;      ///< Codes of questions that were answered with yes.
    bool preview = false;
    bool park = false;         ///< For machines and imports: what is rejected is parked, not lost.
    QString sourceKey;         ///< A message's own key; with the session's source it makes the command id.
    const Session *approver = nullptr; ///< The second person, when a pending command is sent again.
    std::int64_t waiting = 0;          ///< The waiting command that this is, and that is settled with it.
};

/// The one door for change. One for each connection; used by one thread.
class Door
{
public:
    Door(store::Connection &connection, const Catalogue &catalogue, const Clock &clock, store::Ids &ids)
        : m_connection(connection), m_catalogue(catalogue), m_clock(clock), m_ids(ids)
    {
    }

    Outcome submit(const Command &command, const Session &session, const Sending &sending = {});

    template<typename C>
        requires requires { C::type(); }
    Outcome submit(const C &command, const Session &session, const Sending &sending = {})
    {
        return submit(Command::of(command), session, sending);
    }

    /// All or none: commands in one transaction. The outcomes end at the first that is not accepted.
    std::vector<Outcome> submitTogether(const std::vector<Command> &commands, const Session &session, const std::vector<Sending> &sendings);

    store::Connection &connection() { return m_connection; }
    const Catalogue &catalogue() const { return m_catalogue; }
    const Clock &clock() const { return m_clock; }

private:
    struct Prepared;
    Outcome attempt(const Command &command, const Session &session, const Sending &sending);
    Outcome perform(const Command &command, const Session &session, const Sending &sending);
    std::optional<Outcome> earlier(const Prepared &prepared);
    std::optional<Outcome> settled(const Prepared &prepared, Gather &reader);
    Problems forbidden(const Prepared &prepared, const Changes &changes);
    bool needsApproval(const Prepared &prepared, const Changes &changes);
    Outcome keepWaiting(const Prepared &prepared, const QString &state, const Problems &problems, const Changes &changes);
    void write(const Prepared &prepared, Changes &changes, const QJsonObject &receipt);

    store::Connection &m_connection;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    store::Ids &m_ids;
};

} // namespace millrace::door
