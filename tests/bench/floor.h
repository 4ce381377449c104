// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/door.h"

namespace millrace::bench {

/// What commands cost at the least: the same rows, written by hand-written prepared statements, row by row, into tables of
/// the same columns and indexes without any guard, in as many commits. The kept sums are written as well, by upserts.
class Floor
{
public:
    /// Makes the tables, empty, beside those of Millrace.
    static void make(store::Connection &connection);

    /// Sums are kept in a slot of each session, so that no two wait for one row.
    Floor(store::Connection &connection, int slot) : m_connection(connection), m_slot(slot) {}

    /// The rows that a command would write, taken from its preview.
    std::vector<store::Rows> rowsOf(const door::Outcome &preview, const door::Session &session, store::Ids &ids);

    /// One transaction.
    void write(const std::vector<store::Rows> &sets);

private:
    void run(const QString &name, const std::function<QString()> &sql, const std::vector<store::Value> &values);
    void keepSums(const store::Table &table, const store::Cells &cells);
    store::Value cellOf(const store::Table &table, const store::Cells &cells, QLatin1StringView what) const;
    QString table(const QString &name) const;

    store::Connection &m_connection;
    int m_slot;
    std::map<QString, std::unique_ptr<QSqlQuery>> m_queries;
};

} // namespace millrace::bench
