// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test.h"
#include "world/failing_store.h"
#include "world/world.h"

#include "house/commands/found_company.h"
#include "house/house.h"
#include "house/seal.h"
#include "house/verify.h"

#include <QJsonDocument>

using namespace millrace;
using namespace Qt::StringLiterals;

class FoundingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFoundedCompanyHoldsTogether_data() { test::engineColumn(); }
    void aFoundedCompanyHoldsTogether()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        QCOMPARE(world.breaks(), QString());
        QCOMPARE(house::seal(world.connection(), world.clock()), 1);
        QCOMPARE(house::seal(world.connection(), world.clock()), 0);
        QCOMPARE(world.breaks(), QString());
    }

    void aCompanyIsFoundedOnce_data() { test::engineColumn(); }
    void aCompanyIsFoundedOnce()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        const auto outcome = world.submit("house.FoundCompany", R"({"company": "Twice", "entity": "TWO", "currency": "EUR", "chart": "international",
            "plant": "P2", "firstDay": "2026-01-01", "person": "anna"})");
        QCOMPARE(test::World::word(outcome), u"CompanyAlreadyFounded"_s);
    }

    void nothingIsLeftOfAFoundingThatFails_data() { test::engineColumn(); }
    void nothingIsLeftOfAFoundingThatFails()
    {
        QFETCH(millrace::store::Engine, engine);
        const test::EmptyDatabase database(engine);
        const auto connection = house::create(database.location());
        store::BlockIds ids(*connection);
        const SystemClock clock;
        door::Door door(*connection, house::catalogue(), clock, ids);
        const auto json = QJsonDocument::fromJson(R"({"company": "Alder Pumps", "entity": "ALD", "currency": "EUR", "chart": "international",
            "plant": "NORTH", "firstDay": "2026-01-01", "person": "anna"})").object();
        const auto read = door::readCommand(house::catalogue(), *connection, u"house.FoundCompany"_s, json);
        door::Sending sending;
        sending.id = CommandId::make(clock.now());
        const auto before = test::fingerprint(*connection);
        bool failed = true;
        for (int failing = 1; failed; ++failing) {
            int writes = 0;
            connection->onWrite([&](const QString &what) {
                if (++writes == failing)
                    throw Fault(Fault::Kind::DiskFull, what, u"the disk of a test"_s);
            });
            try {
                failed = false;
                const auto outcome = door.submit(read.command, house::programSession(), sending);
                QCOMPARE(test::World::word(outcome), u"ok"_s);
                QVERIFY(failing > 10);
            } catch (const Fault &) {
                failed = true;
                connection->onWrite({});
                QVERIFY2(test::fingerprint(*connection) == before, qPrintable(QString::number(failing)));
            }
        }
        connection->onWrite({});
        QVERIFY(house::verify(*connection).empty());
    }

    void numbersFollowEachOther_data() { test::engineColumn(); }
    void numbersFollowEachOther()
    {
        QFETCH(millrace::store::Engine, engine);
        test::World world(engine);
        store::BlockIds ids(world.connection());
        const door::Work work{ids, ids.next<Event>(), world.session(), world.clock().now(), {}};
        world.connection().begin();
        door::Gather gather(world.connection(), work);
        const auto entity = world.id<Entity>("ALD");
        QCOMPARE(gather.number(u"purchase_order"_s, entity), u"PO-1001"_s);
        QCOMPARE(gather.number(u"purchase_order"_s, entity), u"PO-1002"_s);
        QCOMPARE(gather.number(u"customer_invoice"_s, entity), u"CI-ALD-1001"_s);
        world.connection().commit();
    }
};

MILLRACE_TEST(FoundingTest)
#include "tst_founding.moc"
