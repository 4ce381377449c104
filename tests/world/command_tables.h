// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/test.h"
#include "world/story.h"

namespace millrace::test {

/// The law of a room's commands as tables: every line has its outcome, nothing is left of a command that fails, and every
/// rejection and question has a line. A room's test class names its tables.
class CommandTables : public QObject
{
    Q_OBJECT

public:
    using Table = std::pair<const char *, const std::vector<Step> *>;
    struct Room
    {
        const char *name;
        void (*furnish)(World &);
        std::vector<Table> tables;
        std::vector<Table> failing = {}; ///< The tables whose commands fail at every write; all, where none is named.
    };
    explicit CommandTables(Room room) : m_room(std::move(room)) {}

private Q_SLOTS:
    void everyLineHasItsOutcome_data() { rows(m_room.tables); }
    void everyLineHasItsOutcome();
    void nothingIsLeftOfACommandThatFails_data() { rows(failing()); }
    void nothingIsLeftOfACommandThatFails();
    void everyRejectionHasALine();

private:
    const std::vector<Table> &failing() const { return m_room.failing.empty() ? m_room.tables : m_room.failing; }
    static void rows(const std::vector<Table> &tables);

    Room m_room;
};

} // namespace millrace::test
