// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "every_command.h"
#include "house/house.h"
#include "support/test.h"

#include <set>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::World;

namespace {

/// Founding makes the company that all others need; tests/house fails each of its writes.
const auto founding = u"house.FoundCompany"_s;

} // namespace

/// Each command of the catalogue with every one of its writes failing once: nothing is left of it, and the same command, sent
/// again, is done.
class EveryCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInTheStory()
    {
        std::set<QString> told{founding};
        for (const auto *steps : {&test::everyCommand, &test::everyCommandOfSqlite}) {
            for (const auto &step : *steps)
                told.insert(QString::fromUtf8(step.command));
        }
        QStringList missing;
        for (const auto &[name, command] : house::catalogue().commands()) {
            if (!told.contains(name))
                missing.append(name);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"tests/scenarios/every_command.cpp lacks "_s + missing.join(u", "_s)));
    }

    void leavesNothingWhenAWriteFails_data() { test::engineColumn(); }
    void leavesNothingWhenAWriteFails()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        test::Story story(world);
        auto steps = test::everyCommand;
        if (engine == store::Engine::Sqlite)
            steps.insert(steps.end(), test::everyCommandOfSqlite.begin(), test::everyCommandOfSqlite.end());
        for (const auto &step : steps) {
            if (QLatin1StringView(step.command) == "inventory.ApplyStandardCosts"_L1)
                world.clock().set(Day::of(2026, 3, 3).value());
            QCOMPARE(story.tellFailing({step}), QString());
        }
        QCOMPARE(world.breaks(), QString());
    }
};

MILLRACE_TEST(EveryCommandTest)
#include "tst_every_command.moc"
