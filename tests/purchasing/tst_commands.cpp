// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company.h"
#include "tables.h"
#include "world/command_tables.h"

using namespace millrace;

class PurchasingCommandsTest : public test::CommandTables
{
    Q_OBJECT

public:
    PurchasingCommandsTest()
        : CommandTables({"purchasing", &test::furnish,
                      {{"orders", &test::orderTable},
                       {"receipts", &test::receiptTable},
                       {"returns", &test::returnTable},
                       {"invoices", &test::invoiceTable},
                       {"credits", &test::creditTable}}})
    {
    }
};

MILLRACE_TEST(PurchasingCommandsTest)
#include "tst_commands.moc"
