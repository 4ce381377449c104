// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test.h"
#include "world/failing_store.h"
#include "world/world.h"

#include <thread>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::World;

namespace {

constexpr auto bolt = R"({"code": "BOLT", "name": "Bolt", "unit": "pcs", "category": "GENERAL", "supply": "bought"})";

} // namespace

class DoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIdIsOneCommand_data() { test::engineColumn(); }
    void theSameIdIsOneCommand()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        door::Sending sending;
        sending.id = CommandId::make(world.clock().now());
        const auto first = world.submit("masterdata.CreateItem", bolt, sending);
        QCOMPARE(World::word(first), u"ok"_s);
        QVERIFY(!first.repeated);
        const auto before = test::fingerprint(world.connection());
        const auto second = world.submit("masterdata.CreateItem", bolt, sending);
        QCOMPARE(World::word(second), u"ok"_s);
        QVERIFY(second.repeated);
        QCOMPARE(second.event, first.event);
        QCOMPARE(second.receipt, first.receipt);
        QCOMPARE(test::fingerprint(world.connection()), before);
    }

    void theSameIdWithOtherContentIsRefused_data() { test::engineColumn(); }
    void theSameIdWithOtherContentIsRefused()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        door::Sending sending;
        sending.id = CommandId::make(world.clock().now());
        world.must("masterdata.CreateItem", bolt, sending);
        const auto other = world.submit("masterdata.CreateItem",
                                        R"({"code": "NUT", "name": "Nut", "unit": "pcs", "category": "GENERAL", "supply": "bought"})", sending);
        QCOMPARE(World::word(other), u"CommandIdUsed"_s);
    }

    void theSameMessageIsOneCommand_data() { test::engineColumn(); }
    void theSameMessageIsOneCommand()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        door::Sending sending;
        sending.sourceKey = u"MES-4711"_s;
        world.must("masterdata.CreateItem", bolt, sending);
        QVERIFY(world.must("masterdata.CreateItem", bolt, sending).repeated);
    }

    void aPreviewWritesNothing_data() { test::engineColumn(); }
    void aPreviewWritesNothing()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        const auto before = test::fingerprint(world.connection());
        door::Sending sending;
        sending.preview = true;
        const auto outcome = world.submit("masterdata.CreateItem", bolt, sending);
        QCOMPARE(World::word(outcome), u"preview"_s);
        QCOMPARE(outcome.changes->batches().size(), size_t(1));
        QCOMPARE(test::fingerprint(world.connection()), before);
        QCOMPARE(World::word(world.submit("masterdata.CreateItem", bolt)), u"ok"_s);
    }

    void whatIsRejectedCanBeParked_data() { test::engineColumn(); }
    void whatIsRejectedCanBeParked()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        door::Sending sending;
        sending.park = true;
        sending.sourceKey = u"MES-1"_s;
        constexpr auto bad = R"({"code": "X", "name": "X", "unit": "furlong", "category": "GENERAL", "supply": "bought"})";
        QCOMPARE(World::word(world.submit("masterdata.CreateItem", bad, sending)), u"parked"_s);
        const auto again = world.submit("masterdata.CreateItem", bad, sending);
        QCOMPARE(World::word(again), u"parked"_s);
        QVERIFY(again.repeated);
    }

    void withoutTheRightNothingHappens_data() { test::engineColumn(); }
    void withoutTheRightNothingHappens()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        world.session().rights = {{u"sales.*"_s, {}, {}}};
        QCOMPARE(World::word(world.submit("masterdata.CreateItem", bolt)), u"NotAllowed"_s);
    }

    void aFailedWriteLeavesNothing_data() { test::engineColumn(); }
    void aFailedWriteLeavesNothing()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        QCOMPARE(test::failAtEveryWrite(world, "masterdata.CreateItem", bolt), QString());
        QCOMPARE(world.breaks(), QString());
    }

    void allOrNone_data() { test::engineColumn(); }
    void allOrNone()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        const auto before = test::fingerprint(world.connection());
        const auto read = [&](const char *json) {
            return door::readCommand(world.door().catalogue(), world.connection(), u"masterdata.CreateItem"_s, QJsonDocument::fromJson(json).object()).command;
        };
        const auto outcomes = world.door().submitTogether({read(bolt), read(bolt)}, world.session(), {{}, {}});
        QCOMPARE(outcomes.size(), size_t(2));
        QCOMPARE(World::word(outcomes[0]), u"ok"_s);
        QCOMPARE(World::word(outcomes[1]), u"CodeTaken @code"_s);
        QCOMPARE(test::fingerprint(world.connection()), before);
    }

    /// Many sessions make the same item at once: one succeeds, and the others are told so.
    void oneOfManyWins_data() { test::engineColumn(); }
    void oneOfManyWins()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        const auto command = door::readCommand(world.door().catalogue(), world.connection(), u"masterdata.CreateItem"_s, QJsonDocument::fromJson(bolt).object()).command;
        std::vector<QString> words(8);
        std::vector<std::thread> threads;
        for (auto &word : words) {
            threads.emplace_back([&] {
                const auto connection = world.connectAgain();
                store::BlockIds ids(*connection);
                const SystemClock clock;
                door::Door door(*connection, world.door().catalogue(), clock, ids);
                word = World::word(door.submit(command, world.session()));
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(std::ranges::count(words, u"ok"_s), 1);
        QCOMPARE(std::ranges::count(words, u"CodeTaken @code"_s), 7);
    }
};

MILLRACE_TEST(DoorTest)
#include "tst_door.moc"
