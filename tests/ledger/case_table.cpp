// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "case_table.h"

using namespace Qt::StringLiterals;

namespace millrace::test {

/// On SQLite, what a person may see was written down at sign-in; here they sign in again.
static void seeWhatIsNew(World &world)
{
    if (world.engine() != store::Engine::Sqlite)
        return;
    world.connection().execute(u"INSERT OR IGNORE INTO visible_entity SELECT id FROM legal_entity"_s);
    world.connection().execute(u"INSERT OR IGNORE INTO visible_plant SELECT id FROM plant"_s);
}

QString runCases(World &world, const std::vector<Case> &cases)
{
    for (const auto &line : cases) {
        door::Sending sending;
        if (*line.accepted)
            sending.accepted = {QString::fromUtf8(line.accepted)};
        const auto word = World::word(world.submit(line.command, line.json, sending));
        const auto where = u"%1 %2: "_s.arg(QString::fromUtf8(line.command), QString::fromUtf8(line.json));
        if (word != QString::fromUtf8(line.expected))
            return where + word + u" instead of "_s + QString::fromUtf8(line.expected);
        if (word == "ok"_L1) {
            seeWhatIsNew(world);
            if (const auto breaks = world.breaks(); !breaks.isEmpty())
                return where + breaks;
        }
    }
    return world.breaks();
}

} // namespace millrace::test
