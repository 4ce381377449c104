// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "case_table.h"

using namespace Qt::StringLiterals;

namespace millrace::test {

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
            if (const auto breaks = world.breaks(); !breaks.isEmpty())
                return where + breaks;
        }
    }
    return world.breaks();
}

} // namespace millrace::test
