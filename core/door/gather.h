// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "door/session.h"
#include "store/ids.h"
#include "store/reader.h"

namespace millrace::door {

class Catalogue;

/// What a command decides with beside its facts: ids, time, the person, and the questions that were answered.
struct Work
{
    store::Ids &ids;
    Id<Event> event;
    const Session &session;
    Instant now;
    QStringList acceptedCodes;
    const Catalogue *catalogue = nullptr; ///< For the few commands that are about commands.

    Day today() const { return now.day(); }
    template<typename E>
    Id<E> newId() const
    {
        return ids.next<E>();
    }
    template<typename Q>
    bool accepted(Q question) const
    {
        return acceptedCodes.contains(store::enumText(question));
    }
};

/// The only reading of a command. Runs inside the door's transaction and locks what the decision rests on:
/// documents first, then pools by id, then periods, so that two commands never wait for each other.
class Gather : public store::Reader
{
public:
    Gather(store::Connection &connection, const Work &work) : Reader(connection), m_work(work) {}

    const Work &work() const { return m_work; }
    /// The next document number of a range: "PO-1042". Gaps are allowed unless the range says otherwise.
    QString number(const QString &kind, Id<Entity> entity);

private:
    const Work &m_work;
};

} // namespace millrace::door
