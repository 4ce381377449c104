// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world/command_tables.h"

using namespace Qt::StringLiterals;

namespace millrace::test {

void CommandTables::everyLineHasItsOutcome()
{
    QFETCH(millrace::store::Engine, engine);
    QFETCH(int, table);
    World world(engine);
    m_room.furnish(world);
    const auto wrong = Story(world).tell(*m_room.tables[size_t(table)].second);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void CommandTables::nothingIsLeftOfACommandThatFails()
{
    QFETCH(millrace::store::Engine, engine);
    QFETCH(int, table);
    World world(engine);
    m_room.furnish(world);
    const auto wrong = Story(world).tellFailing(*failing()[size_t(table)].second);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void CommandTables::everyRejectionHasALine()
{
    const auto prefix = QString::fromLatin1(m_room.name) + u'.';
    std::vector<const std::vector<Step> *> all;
    QStringList commands;
    for (const auto &[name, table] : m_room.tables) {
        all.push_back(table);
        for (const auto &step : *table) {
            if (const auto command = QString::fromUtf8(step.command); command.startsWith(prefix) && !commands.contains(command))
                commands.append(command);
        }
    }
    QVERIFY(!commands.isEmpty());
    QCOMPARE(untold(commands, all).join(u'\n'), QString());
}

void CommandTables::rows(const std::vector<Table> &tables)
{
    QTest::addColumn<millrace::store::Engine>("engine");
    QTest::addColumn<int>("table");
    for (const auto engine : engines()) {
        for (int i = 0; i < int(tables.size()); ++i)
            QTest::addRow("%s %s", qPrintable(nameOf(engine)), tables[size_t(i)].first) << engine << i;
    }
}

} // namespace millrace::test
