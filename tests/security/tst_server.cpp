// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"

#include "house/commands/found_company.h"
#include "house/house.h"
#include "house/seal.h"
#include "security/rules/hashing.h"
#include "security/sign_in.h"
#include "security/types/secret.h"
#include "support/test.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace millrace;
using namespace Qt::StringLiterals;
using security::Secret;

namespace {

/// A person at a connection of their own, as a program of theirs would have it.
struct Own
{
    std::unique_ptr<store::Connection> connection;
    store::BlockIds ids;
    SystemClock clock;
    door::Door door;
    door::Session session;

    Own(test::World &world, const char *person, const char *password)
        : connection(test::connectAs(world, person, password)), ids(*connection), door(*connection, house::catalogue(), clock, ids),
          session(security::openSession(*connection).session.value())
    {
    }
    QString word(const char *command, const char *json)
    {
        auto read = door::readCommand(house::catalogue(), *connection, QString::fromUtf8(command), QJsonDocument::fromJson(json).object());
        if (!read.problems.empty())
            return read.problems.front().code;
        return test::World::word(door.submit(read.command, session));
    }
};

/// Whether the server lets the person in, and keeps this very password: some servers let anybody in who comes from near.
bool letsIn(test::World &world, const char *person, const char *password)
{
    try {
        test::connectAs(world, person, password);
        QSqlQuery query(world.connection().database());
        query.exec(u"SELECT rolpassword FROM pg_authid WHERE rolname = '%1_%2'"_s.arg(world.location().database, QString::fromUtf8(person)));
        return query.next() && security::matchesScram(Secret(QString::fromUtf8(password)).text(), query.value(0).toString());
    } catch (const Fault &fault) {
        MILLRACE_ASSERT(fault.kind() == Fault::Kind::Unavailable, fault.reason().toStdString());
        return false;
    }
}

QString refusal(store::Connection &connection, const QString &sql)
{
    try {
        connection.execute(sql);
        return {};
    } catch (const Fault &fault) {
        return fault.reason();
    }
}

} // namespace

/// On PostgreSQL each person is a role of the server.
class ServerSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonConnectsWithTheOwnPassword()
    {
        test::World world(store::Engine::PostgreSql);
        const auto outcome = world.must("security.AddPerson", R"({"code": "ben", "name": "Ben", "password": "correct hörse", "roles": ["planner"]})");
        QCOMPARE(outcome.receipt.value(u"databaseRole").toString(), world.location().database + u"_ben"_s);
        QVERIFY(letsIn(world, "ben", "correct hörse"));
        QVERIFY(!letsIn(world, "ben", "wrong horse"));
        Own ben(world, "ben", "correct hörse");
        QCOMPARE(ben.session.code, u"ben"_s);
        QCOMPARE(security::openSession(*ben.connection, u"boss"_s).problems.front().code, u"NotThisPerson"_s);
        QCOMPARE(security::openSession(*ben.connection, u"ben"_s).session->code, u"ben"_s);
        QCOMPARE(ben.word("security.AddPerson", R"({"code": "eve", "name": "Eve"})"), u"NotAllowed"_s);
    }

    void anybodyHasEventsSealedAndNobodyWritesASeal()
    {
        test::World world(store::Engine::PostgreSql);
        world.must("security.AddPerson", R"({"code": "ben", "name": "Bën; 'x'", "password": "correct horse", "roles": ["planner"]})");
        Own ben(world, "ben", "correct horse");
        const auto events = test::column(world.ask("security.events"), "id").size();
        QCOMPARE(house::seal(*ben.connection, ben.clock), events);
        QCOMPARE(house::seal(*ben.connection, ben.clock), 0);
        QCOMPARE(world.breaks(), QString()); // The hashes that the database took are those that the rows have.
        world.connection().execute(u"ALTER TABLE event DISABLE TRIGGER USER; UPDATE event SET content = replace(content, 'ben', 'eve'); ALTER TABLE event ENABLE TRIGGER USER"_s);
        QVERIFY(world.breaks().contains(u"sealed_blocks"_s));
        QVERIFY(refusal(*ben.connection, u"SELECT * FROM millrace_event_hashes('{1}')"_s).contains(u"permission denied"_s));
    }

    void aPasswordIsChangedByItsPersonAndByAnAdministrator()
    {
        test::World world(store::Engine::PostgreSql);
        world.must("security.AddPerson", R"({"code": "ben", "name": "Ben", "password": "correct horse", "roles": ["planner"]})");
        Own ben(world, "ben", "correct horse");
        QCOMPARE(ben.word("security.ChangeOwnPassword", R"({"current": "wrong horse", "password": "battery staple"})"),
                 u"CurrentPasswordWrong @current"_s);
        QCOMPARE(ben.word("security.ChangeOwnPassword", R"({"current": "correct horse", "password": "battery staple"})"), u"ok"_s);
        QVERIFY(!letsIn(world, "ben", "correct horse"));
        QVERIFY(letsIn(world, "ben", "battery staple"));
        world.must("security.SetPassword", R"({"person": "ben", "password": "third password"})");
        QVERIFY(letsIn(world, "ben", "third password"));
        QCOMPARE(test::column(world.ask("security.persons"), "databaseRole").filter(u"_ben"_s).size(), 1);
    }

    void whoIsLockedStaysOutside()
    {
        test::World world(store::Engine::PostgreSql);
        world.must("security.AddPerson", R"({"code": "ben", "name": "Ben", "password": "correct horse"})");
        world.must("security.ChangePerson", R"({"person": "ben", "state": "locked"})");
        QVERIFY(!letsIn(world, "ben", "correct horse"));
        world.must("security.ChangePerson", R"({"person": "ben", "state": "active"})");
        QVERIFY(letsIn(world, "ben", "correct horse"));
        world.must("security.ChangePerson", R"({"person": "ben", "state": "left"})");
        QVERIFY(!letsIn(world, "ben", "correct horse"));
    }

    /// An administrator of the company, who is none of the server, adds people too.
    void anAdministratorNeedsNoRightOnTheServer()
    {
        test::World world(store::Engine::PostgreSql);
        world.must("security.AddPerson", R"({"code": "ann", "name": "Ann", "password": "correct horse", "roles": ["administrator"]})");
        Own ann(world, "ann", "correct horse");
        QCOMPARE(ann.word("security.AddPerson", R"({"code": "ben", "name": "Ben", "password": "battery staple", "roles": ["planner"]})"), u"ok"_s);
        QVERIFY(letsIn(world, "ben", "battery staple"));
        QCOMPARE(ann.word("security.SetPassword", R"({"person": "ben", "password": "third password"})"), u"ok"_s);
        QVERIFY(letsIn(world, "ben", "third password"));
        // And nothing else on it.
        QVERIFY(refusal(*ann.connection, u"CREATE ROLE thief"_s).contains(u"permission denied"_s));
        QVERIFY(refusal(*ann.connection, u"SELECT millrace_make_login('thief')"_s).contains(u"permission denied"_s));
        QVERIFY(refusal(*ann.connection, u"SELECT password_hash FROM credential"_s).contains(u"permission denied"_s));
    }

    void aSignInIsOnRecord()
    {
        test::World world(store::Engine::PostgreSql);
        world.must("security.AddPerson", R"({"code": "ben", "name": "Ben", "password": "correct horse", "roles": ["planner"]})");
        Own ben(world, "ben", "correct horse");
        security::SignInDesk desk(*ben.connection, ben.clock, ben.ids, u"office"_s);
        QCOMPARE(desk.byPassword(u"ben"_s, Secret(u"whatever"_s)).session->code, u"ben"_s);
        QCOMPARE(desk.byPassword(u"boss"_s, Secret(u"whatever"_s)).problems.front().code, u"SignInFailed"_s);
        QCOMPARE(desk.byBadge(u"4711"_s, Secret(u"2580"_s)).problems.front().code, u"ServerSignsIn"_s);
        QCOMPARE(test::column(world.ask("security.sign_ins"), "station"), QStringList{u"office"_s});
    }

    void anotherDatabasesRoleIsNotTakenOver()
    {
        test::World first(store::Engine::PostgreSql);
        test::World second(store::Engine::PostgreSql);
        first.must("security.AddPerson", R"({"code": "ben", "name": "Ben", "password": "correct horse"})");
        const auto bens = first.location().database + u"_ben"_s;
        // An administrator of the second company, by hand: the role is named, and neither changed nor let in.
        second.must("security.AddPerson", R"({"code": "ann", "name": "Ann", "password": "correct horse", "roles": ["administrator"]})");
        Own ann(second, "ann", "correct horse");
        const auto said = refusal(*ann.connection, u"UPDATE person SET database_role = '%1' WHERE code = 'ann'"_s.arg(bens));
        QVERIFY2(said.contains(u"LoginOfAnother"_s), qPrintable(said));
        QVERIFY(letsIn(first, "ben", "correct horse"));
    }

    void anOwnerWithoutTheRightToMakeRolesHearsSo();
};

void ServerSignInTest::anOwnerWithoutTheRightToMakeRolesHearsSo()
{
    const auto name = u"millrace_plain_%1"_s.arg(QCoreApplication::applicationPid());
    store::Connection server(test::postgresServer());
    server.execute(u"CREATE ROLE %1 LOGIN PASSWORD 'plain'"_s.arg(name));
    server.execute(u"CREATE DATABASE %1 OWNER %1"_s.arg(name));
    auto location = test::postgresServer();
    location.user = location.database = name;
    location.password = u"plain"_s;
    QString word;
    {
        auto connection = house::create(location);
        store::BlockIds ids(*connection);
        SystemClock clock;
        door::Door door(*connection, house::catalogue(), clock, ids);
        house::FoundCompany company;
        company.company = u"Plain"_s;
        company.entity = u"PLN"_s;
        company.currency = Currency::parse(u"EUR").value();
        company.chart = u"international"_s;
        company.plant = u"P1"_s;
        company.firstDay = Day::of(2026, 1, 1).value();
        company.person = u"boss"_s;
        company.databaseRole = name;
        word = test::World::word(door.submit(company, house::programSession()));
        if (word == "ok"_L1) {
            const auto session = security::openSession(*connection).session.value();
            auto read = door::readCommand(house::catalogue(), *connection, u"security.AddPerson"_s, {{u"code"_s, u"ben"_s}, {u"name"_s, u"Ben"_s}});
            word = session.code + u' ' + test::World::word(door.submit(read.command, session));
        }
    }
    server.execute(u"DROP DATABASE %1"_s.arg(name));
    server.execute(u"DROP ROLE %1"_s.arg(name));
    QCOMPARE(word, u"boss ServerForbidsRoles"_s);
}

MILLRACE_TEST(ServerSignInTest)
#include "tst_server.moc"
