// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/fault.h"
#include "door/door.h"
#include "foundation/office/question.h"
#include "store/ids.h"

namespace millrace::ui {

/// Who is to be signed in, and how they prove it.
struct Credentials
{
    QString person;
    QString password;
    QString badge;
    QString pin;
    bool asOwner = false; ///< Whoever may open the database is let in as this person, or as its first administrator.
};

/// A connection with a door and somebody signed in. Lives on a thread of the office and is used there alone.
class Desk
{
public:
    explicit Desk(const store::Location &location);

    /// Problems where nobody was let in.
    door::Problems signIn(const Credentials &credentials);
    void takeSession(const door::Session &session);

    store::Connection &connection() { return *m_connection; }
    door::Door &door() { return m_door; }
    store::Ids &ids() { return m_ids; }
    const Clock &clock() const { return m_clock; }
    const door::Session &session() const { return m_session; }

    Rows ask(const Question &question);
    /// Row by row, holding none, until take returns false.
    door::Problems read(const Question &question, const door::QueryType::TakeRow &take);
    Extent outline(const Question &question);
    /// By this column, or all in one where it is empty.
    Groups groups(const Question &question, const QString &column);
    door::Outcome send(const Draft &draft, bool preview);
    /// What can be said of it without asking the database more than its codes.
    door::Problems check(const Draft &draft);

private:
    const door::QueryType *permitted(const QString &query, door::Problems &problems) const;

    std::unique_ptr<store::Connection> m_connection;
    SystemClock m_clock;
    store::BlockIds m_ids;
    door::Door m_door;
    door::Session m_session;
};

/// What the world did, as a problem that a screen can show: its kind is the code.
door::Problem problemOf(const Fault &fault);
/// Whether a problem is the world's, so that the same can be sent again.
bool isFault(const door::Problem &problem);

} // namespace millrace::ui
