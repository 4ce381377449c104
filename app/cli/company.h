// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "cli/arguments.h"
#include "door/door.h"

namespace millrace::cli {

/// A company that is open, with a door and somebody who is signed in.
class Company
{
public:
    /// as: the person's code; empty for whoever the database says it is, or who founded the company.
    Company(const QString &database, const QString &as);

    store::Connection &connection() { return *m_connection; }
    door::Door &door() { return *m_door; }
    const door::Session &session() const { return m_session; }

private:
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<store::Ids> m_ids;
    SystemClock m_clock;
    door::Session m_session;
    std::unique_ptr<door::Door> m_door;
};

/// Nothing was done: the problems say why, and the exit of what kind they are.
struct Refused
{
    door::Problems problems;
    Exit exit = Exit::Rejected;
};

} // namespace millrace::cli
