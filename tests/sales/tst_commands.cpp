// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company.h"
#include "tables.h"
#include "world/command_tables.h"

using namespace millrace;

class SalesCommandsTest : public test::CommandTables
{
    Q_OBJECT

public:
    SalesCommandsTest()
        : CommandTables({"sales", &test::furnish,
                      {{"orders", &test::orderTable},
                       {"shipments", &test::shipmentTable},
                       {"returns", &test::returnTable},
                       {"invoices", &test::invoiceTable}}})
    {
    }
};

MILLRACE_TEST(SalesCommandsTest)
#include "tst_commands.moc"
