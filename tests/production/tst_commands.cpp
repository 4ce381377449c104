// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/tables.h"
#include "production/works.h"
#include "support/test.h"

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

const std::vector<std::pair<const char *, const std::vector<test::Step> *>> tables{
    {"orders", &test::orderTable},
    {"releases", &test::releaseTable},
    {"issues", &test::issueTable},
    {"returns", &test::returnTable},
    {"completions", &test::completionTable},
    {"times", &test::timeTable},
    {"scrap", &test::scrapTable},
    {"ends", &test::endTable},
};

} // namespace

class ProductionCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasItsOutcome_data() { rows(); }
    void everyLineHasItsOutcome()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(int, table);
        test::World world(engine);
        test::furnishWorks(world);
        const auto wrong = test::Story(world).tell(*tables[size_t(table)].second);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void nothingIsLeftOfACommandThatFails_data() { test::engineColumn(); }
    void nothingIsLeftOfACommandThatFails()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        test::furnishWorks(world);
        const auto wrong = test::Story(world).tellFailing(test::failingTable);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void everyRejectionHasALine()
    {
        std::vector<const std::vector<test::Step> *> all;
        QStringList commands;
        for (const auto &[name, table] : tables) {
            all.push_back(table);
            for (const auto &step : *table) {
                if (const auto command = QString::fromUtf8(step.command);
                    command.startsWith(u"production."_s) && !commands.contains(command))
                    commands.append(command);
            }
        }
        QCOMPARE(test::untold(commands, all).join(u'\n'), QString());
    }

private:
    static void rows()
    {
        QTest::addColumn<millrace::store::Engine>("engine");
        QTest::addColumn<int>("table");
        for (const auto engine : test::engines()) {
            for (int i = 0; i < int(tables.size()); ++i)
                QTest::addRow("%s %s", qPrintable(test::nameOf(engine)), tables[size_t(i)].first) << engine << i;
        }
    }
};

MILLRACE_TEST(ProductionCommandsTest)
#include "tst_commands.moc"
