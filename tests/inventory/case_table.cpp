// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/case_table.h"

#include "house/house.h"

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

/// Each rejection and question has a line, except those that have been met.
QStringList untested(const char *command, const QStringList &met)
{
    QStringList out;
    const auto &info = house::catalogue().command(QString::fromLatin1(command))->info();
    for (const auto &code : info.rejections + info.questions) {
        if (!met.contains(code))
            out.append(u"%1 has no line for %2"_s.arg(QLatin1StringView(command), code));
    }
    return out;
}

} // namespace

QString play(World &world, const char *command, const std::vector<Case> &cases)
{
    QStringList wrong, met;
    for (const auto &[json, expect, accepted] : cases) {
        door::Sending sending;
        sending.accepted = accepted;
        const auto outcome = world.submit(command, json, sending);
        const auto word = World::word(outcome);
        for (const auto &problem : outcome.problems)
            met.append(problem.code);
        if (word != QLatin1StringView(expect))
            wrong.append(u"%1\n    expected %2, got %3"_s.arg(QLatin1StringView(json), QLatin1StringView(expect), word));
        if (const auto breaks = world.breaks(); !breaks.isEmpty())
            wrong.append(u"%1\n    leaves %2"_s.arg(QLatin1StringView(json), breaks));
    }
    return (wrong + untested(command, met)).join(u'\n');
}

} // namespace millrace::test
