// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/demo/desk.h"

namespace millrace::house::demo {

/// The door for loads: commands are checked and decided as ever, one by one, but what they change is written together, in
/// sets of many commands. That is right only as long as the commands between two flushes do not rest on each other: no
/// two of them may touch the same document or pool. The guards of the database refuse anything else.
class BulkDoor
{
public:
    explicit BulkDoor(Desk &desk) : m_desk(desk) {}

    struct Done
    {
        QJsonObject receipt;
        Id<Document> document; ///< The first that it began.
    };

    /// Checks, gathers, decides, and keeps the rows. Anything but acceptance is a bug.
    template<typename C>
    Done perform(const QString &person, const C &command, const QStringList &answers = {})
    {
        return decide(person, door::Command::of(command), answers);
    }
    /// The same for a command whose facts are known: its changes are made by the caller.
    template<typename C>
    void record(const QString &person, const C &command, door::Changes changes, const QJsonObject &receipt)
    {
        const auto ready = door::Command::of(command);
        keep(ready, workFor(person, {}), std::move(changes), receipt);
        flushIfMany();
    }
    /// Writes what is kept, in one transaction of its own.
    void flush();

    std::int64_t rows() const { return m_rows; }

private:
    Done decide(const QString &person, const door::Command &command, const QStringList &answers);
    door::Work workFor(const QString &person, const QStringList &answers);
    void keep(const door::Command &command, const door::Work &work, door::Changes changes, const QJsonObject &receipt);
    void flushIfMany();

    static constexpr std::int64_t mostKept = 60'000;

    Desk &m_desk;
    std::map<const store::Table *, door::Changes::Batch, door::Changes::ByRank> m_batches;
    std::vector<store::Cells> m_events;
    std::int64_t m_kept = 0;
    std::int64_t m_rows = 0;
};

} // namespace millrace::house::demo
