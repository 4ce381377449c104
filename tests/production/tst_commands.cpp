// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/tables.h"
#include "production/works.h"
#include "world/command_tables.h"

using namespace millrace;

class ProductionCommandsTest : public test::CommandTables
{
    Q_OBJECT

public:
    ProductionCommandsTest()
        : CommandTables({"production", &test::furnishWorks,
                      {{"orders", &test::orderTable},
                       {"releases", &test::releaseTable},
                       {"issues", &test::issueTable},
                       {"returns", &test::returnTable},
                       {"completions", &test::completionTable},
                       {"times", &test::timeTable},
                       {"scrap", &test::scrapTable},
                       {"ends", &test::endTable}},
                      {{"all", &test::failingTable}}})
    {
    }
};

MILLRACE_TEST(ProductionCommandsTest)
#include "tst_commands.moc"
