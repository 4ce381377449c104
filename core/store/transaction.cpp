// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

namespace millrace::store {

namespace {

void run(Connection &connection, Connection::Transaction kind, const std::function<void()> &work)
{
    connection.begin(kind);
    try {
        work();
        connection.commit();
    } catch (...) {
        connection.rollback();
        throw;
    }
}

} // namespace

void inTransaction(Connection &connection, const std::function<void()> &work)
{
    run(connection, Connection::Transaction::Write, work);
}

void inSnapshot(Connection &connection, const std::function<void()> &work)
{
    run(connection, Connection::Transaction::Snapshot, work);
}

} // namespace millrace::store
