// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/company.h"
#include "bench/floor.h"
#include "bench/generator.h"

namespace millrace::bench {

/// One good out of fifty, made, bought and sold in a small number.
struct Piece
{
    qint64 good = 0;
    qint64 quantity = 0;
    QJsonArray journal;  ///< Lines of its journal entry.
    QJsonValue document; ///< What the steps after the first go on with.
};

struct Step
{
    QString command;
    QJsonObject fields;
};

/// One kind of work on a piece.
struct Work
{
    QString name;
    QString document;                                       ///< In the first receipt: the number of what was begun.
    std::function<Step(const Piece &)> before;              ///< Not measured; may be missing.
    std::vector<std::function<Step(const Piece &)>> steps;  ///< Each is a command, and a transaction.
};

/// One of the sessions that work at a time, with a connection of its own. Lives in one thread.
///
/// The goods are divided among the sessions, so that they meet in accounts and numbers, but not in stock.
class Station
{
public:
    Station(const Company &company, int index, int stations);

    /// Does pieces of work once, not measured, and keeps their rows for the floor.
    void record(const Work &work, qint64 pieces);
    /// Prepares as many pieces for the door.
    void prepare(const Work &work, qint64 pieces);

    void readStep(const Work &work, size_t step); ///< Not measured: reads the commands from JSON.
    void sendStep(const Work &work, size_t step);
    void writeStep(size_t step);                  ///< The same by the floor.

    qint64 rows() const { return m_rowCount; }

private:
    Piece nextPiece();
    door::Command read(const Step &step);
    door::Outcome must(const Step &step);

    const Company &m_company;
    std::unique_ptr<store::Connection> m_connection;
    store::BlockIds m_ids;
    SystemClock m_clock;
    door::Door m_door;
    Floor m_floor;
    int m_index;
    int m_stations;
    Generator m_quantities;
    Generator m_entries;
    qint64 m_turn = 0;
    std::vector<Piece> m_pieces;
    std::vector<door::Command> m_commands;
    std::vector<std::vector<std::vector<store::Rows>>> m_rows; ///< By step and piece.
    qint64 m_rowCount = 0;
};

} // namespace millrace::bench
