// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test.h"
#include "world/world.h"

#include "house/demo/demo.h"
#include "house/house.h"
#include "house/verify.h"
#include "security/rules/hashing.h"
#include "security/sign_in.h"
#include "security/types/built_in_roles.h"
#include "security/types/secret.h"
#include "store/ids.h"
#include "store/schema.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

const Day today = Day::of(2026, 11, 20).value();

/// An empty database that is gone with the object.
class Ground
{
public:
    explicit Ground(store::Engine engine) : m_engine(engine)
    {
        if (engine == store::Engine::Sqlite) {
            m_location.path = m_folder.filePath(u"demo.millrace"_s);
        } else {
            m_location = test::postgresServer();
            m_location.database = u"millrace_demo_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++m_made);
            store::Connection(test::postgresServer()).execute(u"CREATE DATABASE %1"_s.arg(m_location.database));
        }
        m_connection = house::create(m_location);
    }
    ~Ground()
    {
        const auto people = roles();
        m_connection.reset();
        if (m_engine == store::Engine::Sqlite)
            return;
        store::Connection server(test::postgresServer());
        server.execute(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_location.database));
        for (const auto &role : people)
            server.execute(u"DROP ROLE IF EXISTS %1"_s.arg(role));
    }

    store::Connection &connection() { return *m_connection; }

    house::demo::Summary build(std::uint64_t seed) { return house::demo::build(*m_connection, house::demo::Size::Small, seed, today); }

    QString breaks()
    {
        QStringList lines;
        for (const auto &found : house::verify(*m_connection))
            lines.append(u"%1: %2: %3"_s.arg(found.check, found.subject, found.detail));
        return lines.join(u'\n');
    }

    /// Of all rows of all tables, whatever their order; only when each migration was applied is the machine's own, and the
    /// salt of the passwords chance's.
    QByteArray checksum()
    {
        QCryptographicHash sum(QCryptographicHash::Sha256);
        for (const auto &[tableClass, tables] : store::tablesByClass()) {
            for (const auto &table : tables) {
                std::vector<QByteArray> rows;
                QSqlQuery query(u"SELECT * FROM %1"_s.arg(table), m_connection->database());
                while (query.next()) {
                    QByteArray row;
                    for (int i = 0; i < query.record().count(); ++i) {
                        if (query.record().fieldName(i) != "password_hash"_L1)
                            row += query.value(i).toByteArray() + '|';
                    }
                    rows.push_back(row);
                }
                std::ranges::sort(rows);
                sum.addData(table.toUtf8());
                for (const auto &row : rows)
                    sum.addData(row);
            }
        }
        return sum.result().toHex();
    }

    std::int64_t number(const QString &sql)
    {
        QSqlQuery query(sql, m_connection->database());
        return query.next() ? query.value(0).toLongLong() : -1;
    }

private:
    /// What the people of the company connect as belongs to the server, not to the database.
    QStringList roles()
    {
        QStringList names;
        QSqlQuery query(u"SELECT database_role FROM person WHERE database_role <> ''"_s, m_connection->database());
        while (query.next())
            names.append(query.value(0).toString());
        return names;
    }

    static inline int m_made = 0;
    store::Engine m_engine;
    QTemporaryDir m_folder;
    store::Location m_location;
    std::unique_ptr<store::Connection> m_connection;
};

QString told(const std::map<QString, std::int64_t> &counts)
{
    QStringList lines;
    for (const auto &[what, count] : counts)
        lines.append(u"%1 x %2"_s.arg(count).arg(what));
    return lines.join(u'\n');
}

/// Components of planned orders of which less lies there than one order takes.
const auto shortages = u"SELECT count(*) FROM work_order_component c JOIN work_order w ON w.id = c.work_order JOIN document_state s ON s.document = w.id "
                       "JOIN item i ON i.id = c.component WHERE s.state = 'planned' AND i.supply <> 'service' AND c.planned > COALESCE((SELECT SUM(x.quantity) "
                       "FROM pool o JOIN stock_place x ON x.pool = o.id WHERE o.item = c.component AND o.plant = w.plant AND x.status = 'available'), 0)"_s;

/// The events that a living factory has many of.
const std::map<QString, std::int64_t> &atLeast()
{
    static const std::map<QString, std::int64_t> bounds{
        {u"purchasing.purchase_order_created"_s, 300}, {u"purchasing.goods_received"_s, 300}, {u"purchasing.supplier_invoice_entered"_s, 300},
        {u"purchasing.goods_returned"_s, 1}, {u"ledger.payment_made"_s, 200}, {u"production.work_order_created"_s, 300},
        {u"production.work_order_released"_s, 300}, {u"production.material_issued"_s, 300}, {u"production.material_returned"_s, 5},
        {u"production.labour_booked"_s, 600}, {u"production.machine_time_booked"_s, 300}, {u"production.completion_reported"_s, 500},
        {u"production.scrap_declared"_s, 2}, {u"production.work_order_closed"_s, 300}, {u"production.work_order_cancelled"_s, 3},
        {u"sales.sales_order_created"_s, 400}, {u"sales.goods_shipped"_s, 400}, {u"sales.shipment_invoiced"_s, 400}, {u"sales.return_received"_s, 3},
        {u"sales.invoice_credited"_s, 3}, {u"ledger.payment_received"_s, 300}, {u"inventory.count_posted"_s, 60}, {u"inventory.hold_placed"_s, 8},
        {u"inventory.hold_released"_s, 5}, {u"inventory.stock_transferred"_s, 60}, {u"inventory.standard_cost_set"_s, 100},
        {u"inventory.standard_costs_applied"_s, 1}, {u"house.event_reversed"_s, 20}, {u"ledger.period_state_set"_s, 40},
        {u"ledger.exchange_rate_set"_s, 56}, {u"ledger.journal_posted"_s, 80}};
    return bounds;
}

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { security::setHashCost(security::HashCost::minimal()); }

    void aSmallCompanyHoldsTogether_data() { test::engineColumn(); }
    void aSmallCompanyHoldsTogether()
    {
        QFETCH(millrace::store::Engine, engine);
        Ground ground(engine);
        const auto summary = ground.build(1);
        QCOMPARE(told(summary.rejected), QString());
        QCOMPARE(ground.breaks(), QString());
        for (const auto &[event, bound] : atLeast()) {
            const auto found = summary.events.find(event);
            const auto count = found == summary.events.end() ? 0 : found->second;
            QVERIFY2(count >= bound, qPrintable(u"%1: %2 of %3"_s.arg(event).arg(count).arg(bound)));
        }
        QCOMPARE(ground.number(u"SELECT count(*) FROM event"_s), summary.eventCount());
        QCOMPARE(ground.number(u"SELECT count(*) FROM item"_s), summary.items);
        QVERIFY(summary.items >= 200);
    }

    void somethingIsLeftToDo()
    {
        Ground ground(store::Engine::Sqlite);
        const auto summary = ground.build(7);
        m_checksum = ground.checksum();
        const auto inState = [&](const char *kind, const char *state) {
            return ground.number(u"SELECT count(*) FROM document d JOIN document_state s ON s.document = d.id WHERE d.kind = '%1' AND s.state = '%2'"_s.arg(
                QString::fromLatin1(kind), QString::fromLatin1(state)));
        };
        for (const auto &[kind, state] : {std::pair("work_order", "planned"), std::pair("work_order", "released"), std::pair("work_order", "closed"),
                                          std::pair("work_order", "cancelled"), std::pair("purchase_order", "open"), std::pair("purchase_order", "closed"),
                                          std::pair("sales_order", "open"), std::pair("sales_order", "closed"), std::pair("sales_order", "cancelled")})
            QVERIFY2(inState(kind, state) > 0, qPrintable(u"no %1 is %2"_s.arg(QString::fromLatin1(kind), QString::fromLatin1(state))));
        QVERIFY(ground.number(u"SELECT count(*) FROM stock_place WHERE status = 'held' AND quantity > 0"_s) > 0);
        QVERIFY(ground.number(u"SELECT count(*) FROM work_order w JOIN document_state s ON s.document = w.id WHERE s.state = 'released' AND w.due < '2026-11-20'"_s) > 0);
        QVERIFY(ground.number(u"SELECT count(*) FROM document d JOIN document_state s ON s.document = d.id WHERE d.kind = 'purchase_order' AND s.state = 'open' AND d.due < '2026-11-20'"_s) > 0);
        for (const auto &kind : {u"receivable"_s, u"payable"_s})
            QVERIFY(ground.number(u"SELECT count(*) FROM open_item i JOIN open_item_sum s ON s.open_item = i.id WHERE i.kind = '%1' AND s.amount <> 0 AND i.due < '2026-11-20'"_s.arg(kind)) > 0);
        QVERIFY(ground.number(u"SELECT count(*) FROM wip_sum WHERE debit <> credit"_s) > 0);
        QVERIFY2(ground.number(shortages) > 0, "no planned order lacks anything");
        QVERIFY(ground.number(u"SELECT count(*) FROM waiting_command WHERE state = 'pending'"_s) > 0);
        QVERIFY(ground.number(u"SELECT count(*) FROM waiting_command WHERE state = 'parked'"_s) > 0);
        QCOMPARE(ground.number(u"SELECT count(*) FROM waiting_command"_s), summary.waiting);
        QVERIFY(ground.number(u"SELECT count(*) FROM period WHERE state = 'soft_closed'"_s) > 0);
        QVERIFY(ground.number(u"SELECT count(DISTINCT entity) FROM period WHERE state = 'soft_closed'"_s) == 2);
        QVERIFY(ground.number(u"SELECT count(*) FROM period WHERE state = 'closed'"_s) > 0);
        QVERIFY(ground.number(u"SELECT count(*) FROM period WHERE state = 'open' AND first_day <= '2026-11-20' AND last_day >= '2026-11-20'"_s) == 2);
        QVERIFY(ground.number(u"SELECT count(DISTINCT method) FROM pool"_s) >= 3);
        QCOMPARE(ground.number(u"PRAGMA synchronous"_s), 2);
        everybodySignsIn(ground.connection());
    }

    void theSameSeedMakesTheSameRows()
    {
        Ground again(store::Engine::Sqlite);
        again.build(7);
        QCOMPARE(again.checksum(), m_checksum);
        Ground other(store::Engine::Sqlite);
        other.build(8);
        QVERIFY(other.checksum() != m_checksum);
    }

    void nothingIsDoneLaterThanNow()
    {
        test::FakeClock clock(*Instant::parse(u"2026-11-20T10:00:00Z"));
        QCOMPARE(house::demo::lastDay(clock).toString(), u"2026-11-19"_s);
        clock.set(*Instant::parse(u"2026-11-20T20:00:00Z"));
        QCOMPARE(house::demo::lastDay(clock).toString(), u"2026-11-20"_s);
    }

    void itCanBeStopped()
    {
        Ground ground(store::Engine::Sqlite);
        int asked = 0;
        QVERIFY_EXCEPTION_THROWN(house::demo::build(ground.connection(), house::demo::Size::Small, 1, today, {}, [&] { return ++asked > 300; }),
                                 house::demo::Cancelled);
        QVERIFY(asked > 300);
        QCOMPARE(ground.breaks(), QString());
    }

private:
    void everybodySignsIn(store::Connection &connection)
    {
        const SystemClock clock;
        store::BlockIds ids(connection);
        security::SignInDesk desk(connection, clock, ids, u"test"_s);
        QStringList roles;
        QSqlQuery query(u"SELECT p.code, r.code FROM person p JOIN role_held h ON h.person = p.id JOIN role r ON r.id = h.role"_s, connection.database());
        while (query.next()) {
            QVERIFY2(desk.byPassword(query.value(0).toString(), security::Secret(house::demo::password)), qPrintable(query.value(0).toString()));
            roles.append(query.value(1).toString());
        }
        for (const auto &role : security::builtInRoles())
            QVERIFY2(roles.contains(role.code), qPrintable(role.code));
    }

    QByteArray m_checksum; ///< Of seed 7.
};

MILLRACE_TEST(DemoTest)
#include "tst_demo.moc"
