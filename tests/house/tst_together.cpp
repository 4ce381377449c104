// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/seal.h"
#include "support/test.h"
#include "world/world.h"

#include <QJsonDocument>
#include <QSqlQuery>

#include <atomic>
#include <map>
#include <random>
#include <thread>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::World;

namespace {

constexpr int itemCount = 20;

QString itemCode(int item)
{
    return u"HOT-%1"_s.arg(item);
}

/// What one session did, as it was answered.
struct Told
{
    std::map<int, std::int64_t> moved; ///< By item.
    int accepted = 0;
    QMap<QString, int> refused;
    QStringList wrong; ///< Commands without an answer.
};

/// A session at a connection of its own, as another program would be.
class Session
{
public:
    Session(World &world, int number)
        : m_world(world), m_random(unsigned(number)), m_clock(world.clock()), m_connection(world.connectAgain()), m_ids(*m_connection),
          m_door(*m_connection, world.door().catalogue(), m_clock, m_ids)
    {
    }

    void act(Told &told)
    {
        const int kind = pick(10);
        if (kind < 5)
            receive(told);
        else if (kind < 9)
            scrap(told);
        else
            takeBack(told);
    }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }

    /// Several items, in no order: the door has to lock them in one.
    void receive(Told &told)
    {
        QJsonArray lines;
        std::map<int, std::int64_t> moved;
        for (int i = 0; i < 3; ++i) {
            const int item = pick(itemCount);
            const int quantity = 1 + pick(9);
            moved[item] += quantity;
            lines.append(QJsonObject{{u"item"_s, itemCode(item)}, {u"bin"_s, u"NORTH/MAIN"_s}, {u"quantity"_s, QString::number(quantity)},
                                     {u"unitCost"_s, u"%1.37"_s.arg(1 + pick(20))}});
        }
        if (const auto event = send(u"inventory.TakeOverStock"_s, {{u"lines"_s, lines}}, moved, told))
            m_mine.emplace_back(event, std::move(moved));
    }
    void scrap(Told &told)
    {
        const int item = pick(itemCount);
        const int quantity = 1 + pick(12);
        send(u"inventory.ScrapStock"_s, {{u"item"_s, itemCode(item)}, {u"bin"_s, u"NORTH/MAIN"_s}, {u"quantity"_s, QString::number(quantity)}, {u"reason"_s, u"SCRAP"_s}},
             {{item, -quantity}}, told);
    }
    void takeBack(Told &told)
    {
        if (m_mine.empty())
            return;
        auto [event, moved] = m_mine.back();
        m_mine.pop_back();
        for (auto &[item, quantity] : moved)
            quantity = -quantity;
        send(u"house.ReverseEvent"_s, {{u"event"_s, qint64(event.value)}, {u"reason"_s, u"a mistake"_s}}, moved, told);
    }

    Id<Event> send(const QString &name, const QJsonObject &json, const std::map<int, std::int64_t> &moved, Told &told)
    {
        try {
            const auto read = door::readCommand(m_door.catalogue(), *m_connection, name, json);
            const auto outcome = m_door.submit(read.command, m_world.session());
            if (outcome.kind != door::Outcome::Kind::Accepted) {
                ++told.refused[World::word(outcome)];
                return {};
            }
            ++told.accepted;
            for (const auto &[item, quantity] : moved)
                told.moved[item] += quantity;
            return outcome.event;
        } catch (const std::exception &failure) {
            told.wrong.append(name + u": "_s + QString::fromUtf8(failure.what()));
            return {};
        }
    }

    World &m_world;
    std::mt19937 m_random;
    test::FakeClock m_clock;
    std::unique_ptr<store::Connection> m_connection;
    store::BlockIds m_ids;
    door::Door m_door;
    std::vector<std::pair<Id<Event>, std::map<int, std::int64_t>>> m_mine;
};

void furnish(World &world)
{
    for (const auto method : {"average", "fifo", "standard"}) {
        world.must("masterdata.CreateCategory", R"({"code": "%", "name": "Valued so"})"_ba.replace('%', method));
        world.must("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "%", "method": "%"})"_ba.replace('%', method));
    }
    for (int item = 0; item < itemCount; ++item) {
        const QJsonObject json{{u"code"_s, itemCode(item)}, {u"name"_s, u"Wanted by all"_s}, {u"unit"_s, u"pcs"_s}, {u"supply"_s, u"bought"_s},
                               {u"category"_s, QStringList{u"average"_s, u"fifo"_s, u"standard"_s}[item % 3]}};
        world.must("masterdata.CreateItem", QJsonDocument(json).toJson());
        if (item % 3 == 2)
            world.must("inventory.SetStandardCost", R"({"item": "%", "plant": "NORTH", "firstDay": "2026-01-01", "material": "7.77"})"_ba.replace('%', itemCode(item).toUtf8()));
    }
}

/// Runs sessions beside each other, and a sealer beside them; returns what each was told.
std::vector<Told> together(World &world, int sessions, int commands)
{
    auto told = std::vector<Told>(size_t(sessions));
    std::atomic<int> running = sessions;
    std::vector<std::thread> threads;
    for (int i = 0; i < sessions; ++i) {
        threads.emplace_back([&, i] {
            try {
                Session session(world, i + 1);
                for (int n = 0; n < commands; ++n) {
                    session.act(told[size_t(i)]);
                    std::this_thread::sleep_for(std::chrono::milliseconds(2)); // SQLite's writers don't queue in order.
                }
            } catch (const std::exception &failure) {
                told[size_t(i)].wrong.append(QString::fromUtf8(failure.what()));
            }
            --running;
        });
    }
    QString sealing;
    threads.emplace_back([&] {
        try {
            const auto connection = world.connectAgain();
            const test::FakeClock clock(world.clock());
            while (running > 0) {
                house::seal(*connection, clock);
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        } catch (const std::exception &failure) {
            sealing = QString::fromUtf8(failure.what());
        }
    });
    for (auto &thread : threads)
        thread.join();
    if (!sealing.isEmpty())
        told.front().wrong.append(u"sealing: "_s + sealing);
    return told;
}

std::int64_t number(World &world, const QString &sql)
{
    QSqlQuery query(world.connection().database());
    if (!query.exec(sql) || !query.next())
        throw Bug(sql.toStdString());
    return query.value(0).toLongLong();
}

} // namespace

class TogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manySessionsMoveTheSameGoods_data() { test::engineColumn(); }
    void manySessionsMoveTheSameGoods()
    {
        QFETCH(millrace::store::Engine, engine);
        const bool sqlite = engine == store::Engine::Sqlite;
        World world(engine);
        furnish(world);
        const auto before = number(world, u"SELECT COUNT(*) FROM event"_s);
        const int sessions = sqlite ? 2 : 20;
        const int commands = sqlite ? 150 : 30;
        const auto told = together(world, sessions, commands);

        std::map<int, std::int64_t> moved;
        std::int64_t accepted = 0;
        for (const auto &one : told) {
            QCOMPARE(one.wrong, QStringList());
            for (auto refusal = one.refused.begin(); refusal != one.refused.end(); ++refusal)
                QVERIFY2(refusal.key() == u"NotEnough @quantity" || refusal.key() == u"StandsInTheWay @event", qPrintable(refusal.key()));
            for (const auto &[item, quantity] : one.moved)
                moved[item] += quantity;
            accepted += one.accepted;
        }
        QVERIFY(accepted > sessions * commands / 3);
        for (int item = 0; item < itemCount; ++item) {
            const auto there = number(world, u"SELECT CAST(COALESCE(SUM(s.quantity), 0) AS BIGINT) FROM pool p JOIN pool_sum s ON s.pool = p.id JOIN item i ON i.id = p.item WHERE i.code = '%1'"_s.arg(itemCode(item)));
            QCOMPARE(there, moved[item] * Quantity::one);
        }
        QCOMPARE(number(world, u"SELECT COUNT(*) FROM event"_s), before + accepted);
        QCOMPARE(world.breaks(), QString());

        house::seal(world.connection(), world.clock());
        QCOMPARE(number(world, u"SELECT COUNT(*) FROM event e WHERE NOT EXISTS (SELECT 1 FROM block_event b WHERE b.event = e.id)"_s), 0);
        QVERIFY(number(world, u"SELECT COUNT(*) FROM block"_s) > 1);
        QCOMPARE(world.breaks(), QString());
    }
};

MILLRACE_TEST(TogetherTest)
#include "tst_together.moc"
