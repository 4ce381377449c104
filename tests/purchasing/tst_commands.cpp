// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company.h"
#include "support/test.h"
#include "tables.h"

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

const std::vector<std::pair<const char *, const std::vector<test::Step> *>> tables{
    {"orders", &test::orderTable},
    {"receipts", &test::receiptTable},
    {"returns", &test::returnTable},
    {"invoices", &test::invoiceTable},
    {"credits", &test::creditTable},
};

} // namespace

class PurchasingCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasItsOutcome_data() { rows(); }
    void everyLineHasItsOutcome()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(int, table);
        test::World world(engine);
        test::furnish(world);
        test::Story story(world);
        const auto wrong = story.tell(*tables[size_t(table)].second);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void nothingIsLeftOfACommandThatFails_data() { rows(); }
    void nothingIsLeftOfACommandThatFails()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(int, table);
        test::World world(engine);
        test::furnish(world);
        test::Story story(world);
        const auto wrong = story.tellFailing(*tables[size_t(table)].second);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void everyRejectionHasALine()
    {
        std::vector<const std::vector<test::Step> *> all;
        for (const auto &[name, table] : tables)
            all.push_back(table);
        QStringList commands;
        for (const auto *table : all) {
            for (const auto &step : *table) {
                if (const auto name = QString::fromUtf8(step.command); name.startsWith(u"purchasing."_s) && !commands.contains(name))
                    commands.append(name);
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

MILLRACE_TEST(PurchasingCommandsTest)
#include "tst_commands.moc"
