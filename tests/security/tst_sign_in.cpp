// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"

#include "security/rules/hashing.h"
#include "security/sign_in.h"
#include "security/types/secret.h"
#include "support/test.h"

using namespace millrace;
using namespace Qt::StringLiterals;
using security::Secret;

namespace {

/// A company with Ben, who has a password, a badge and a role in one plant; and a desk to sign in at.
struct Station
{
    test::World world{store::Engine::Sqlite};
    store::BlockIds ids{world.connection()};
    security::SignInDesk desk{world.connection(), world.clock(), ids, u"press 7"_s};

    Station()
    {
        world.must("security.AddPerson", R"({"code": "ben", "name": "Ben Carter", "password": "correct horse"})");
        world.must("security.SetBadge", R"({"person": "ben", "badge": "4711", "pin": "2580"})");
        world.must("security.GrantRole", R"({"person": "ben", "role": "operator", "plant": "NORTH"})");
    }
    QString word(const security::SignedIn &answer) const { return answer ? answer.session->code : answer.problems.front().code; }
    QString password(const char *person, const char *secret) { return word(desk.byPassword(QString::fromUtf8(person), Secret(QString::fromUtf8(secret)))); }
    QString badge(const char *badge, const char *pin) { return word(desk.byBadge(QString::fromUtf8(badge), Secret(QString::fromUtf8(pin)))); }
    void wait(int minutes) { world.clock().set(Instant{world.clock().now().micros + std::int64_t(minutes) * 60'000'000}); }
};

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { security::setHashCost(security::HashCost::minimal()); }

    void thePasswordLetsIn()
    {
        Station station;
        QCOMPARE(station.password("ben", "correct horse"), u"ben"_s);
        const auto session = station.desk.byPassword(u"ben"_s, Secret(u"correct horse"_s)).session;
        QCOMPARE(session->name, u"Ben Carter"_s);
        QVERIFY(session->may(u"production.?work_orders"));
        QVERIFY(!session->may(u"ledger.PostJournal"));
    }

    void whoeverIsWrongHearsTheSame()
    {
        Station station;
        QCOMPARE(station.password("ben", "wrong horse"), u"SignInFailed"_s);
        QCOMPARE(station.password("ben", ""), u"SignInFailed"_s);
        QCOMPARE(station.password("nobody", "correct horse"), u"SignInFailed"_s);
        QCOMPARE(station.password("boss", "no password yet"), u"SignInFailed"_s);
        QCOMPARE(station.password("millrace", ""), u"SignInFailed"_s);
        QCOMPARE(station.badge("", ""), u"SignInFailed"_s);
        QCOMPARE(station.badge("4712", "2580"), u"SignInFailed"_s);
    }

    void theBadgeLetsIn()
    {
        Station station;
        QCOMPARE(station.badge("4711", "2580"), u"ben"_s);
        QCOMPARE(station.badge("4711", "2581"), u"SignInFailed"_s);
        station.world.must("security.SetBadge", R"({"person": "ben", "badge": ""})");
        QCOMPARE(station.badge("4711", "2580"), u"SignInFailed"_s);
    }

    void theSamePasswordInAnotherSpellingIsTheSame()
    {
        Station station;
        station.world.must("security.SetPassword", "{\"person\": \"ben\", \"password\": \"Pa\\u0308sse und \\uFB01\"}");
        QCOMPARE(station.password("ben", "P\u00E4sse und fi"), u"ben"_s);
    }

    void fiveFailuresLockOutForAQuarterOfAnHour()
    {
        Station station;
        for (int i = 0; i < 4; ++i)
            QCOMPARE(station.password("ben", "guess"), u"SignInFailed"_s);
        QCOMPARE(station.password("ben", "correct horse"), u"ben"_s); // Which begins the count again.
        for (int i = 0; i < 4; ++i)
            QCOMPARE(station.password("ben", "guess"), u"SignInFailed"_s);
        QCOMPARE(station.badge("4711", "0000"), u"SignInFailed"_s);
        QCOMPARE(station.password("ben", "correct horse"), u"SignInLockedOut"_s);
        QCOMPARE(station.badge("4711", "2580"), u"SignInLockedOut"_s);
        const auto locked = station.desk.byPassword(u"ben"_s, Secret(u"correct horse"_s));
        QCOMPARE(locked.problems.front().arguments.value(u"minutes").toInt(), 15);
        station.wait(14);
        QCOMPARE(station.password("ben", "correct horse"), u"SignInLockedOut"_s);
        station.wait(2);
        QCOMPARE(station.password("ben", "one more guess"), u"SignInFailed"_s);
        QCOMPARE(station.password("ben", "correct horse"), u"SignInLockedOut"_s); // Still five in a row.
        station.wait(16);
        QCOMPARE(station.password("ben", "correct horse"), u"ben"_s);
    }

    void whoIsLockedOrHasLeftStaysOutside()
    {
        Station station;
        const auto session = station.desk.byPassword(u"ben"_s, Secret(u"correct horse"_s)).session;
        QVERIFY(security::refreshed(station.world.connection(), *session));
        station.world.must("security.ChangePerson", R"({"person": "ben", "state": "locked"})");
        QCOMPARE(station.password("ben", "correct horse"), u"SignInFailed"_s);
        QVERIFY(!security::refreshed(station.world.connection(), *session));
        station.world.must("security.ChangePerson", R"({"person": "ben", "state": "active"})");
        QCOMPARE(station.password("ben", "correct horse"), u"ben"_s);
    }

    void signInsAreOnRecord()
    {
        Station station;
        station.password("ben", "guess");
        station.badge("4711", "2580");
        const auto rows = station.world.ask("security.sign_ins");
        QCOMPARE(test::column(rows, "succeeded"), (QStringList{u"true"_s, u"false"_s}));
        QCOMPARE(test::column(rows, "station"), (QStringList{u"press 7"_s, u"press 7"_s}));
        QCOMPARE(station.world.ask("security.sign_ins", R"({"failedOnly": true})").size(), 1);
    }

    void aSessionSeesWhatItsRolesReach()
    {
        Station station;
        auto &world = station.world;
        world.must("ledger.CreateEntity", R"({"code": "OTHER", "name": "Other", "currency": "USD", "chart": "international"})");
        world.must("ledger.CreatePlant", R"({"entity": "OTHER", "code": "WEST", "name": "West"})");
        world.must("ledger.CreatePlant", R"({"entity": "ALD", "code": "SOUTH", "name": "South"})");
        const auto seen = [&](const char *person) {
            test::sessionOf(world, person);
            store::Reader reader(world.connection());
            static const store::Statement entities{"security/count_visible_entities"};
            static const store::Statement plants{"security/count_visible_plants"};
            return std::pair(reader.value<std::int64_t>(entities).value(), reader.value<std::int64_t>(plants).value());
        };
        store::statements::add({{"security/test.sql", "-- name: count_visible_entities\nSELECT COUNT(*) FROM visible_entity\n"
                                                      "-- name: count_visible_plants\nSELECT COUNT(*) FROM visible_plant\n"}});
        QCOMPARE(seen("ben"), std::pair(std::int64_t(1), std::int64_t(1)));
        QCOMPARE(seen("boss"), std::pair(std::int64_t(2), std::int64_t(3)));
        world.must("security.GrantRole", R"({"person": "ben", "role": "planner", "entity": "ALD"})");
        QCOMPARE(seen("ben"), std::pair(std::int64_t(1), std::int64_t(2)));
    }

    void anIdleSessionEnds()
    {
        const Instant start{1'000'000'000};
        security::IdleLimit limit(start, 10);
        QVERIFY(!limit.isOver(Instant{start.micros + 599'999'999}));
        QVERIFY(limit.isOver(Instant{start.micros + 600'000'000}));
        limit.use(Instant{start.micros + 599'999'999});
        QVERIFY(!limit.isOver(Instant{start.micros + 600'000'000}));
    }

    void theFoundersSessionNeedsNoName()
    {
        Station station;
        QCOMPARE(station.word(security::openSession(station.world.connection())), u"boss"_s);
        QCOMPARE(station.word(security::openSession(station.world.connection(), u"ben"_s)), u"ben"_s);
        QCOMPARE(station.word(security::openSession(station.world.connection(), u"nobody"_s)), u"PersonUnknown"_s);
        QCOMPARE(station.word(security::openSession(station.world.connection(), u"millrace"_s)), u"PersonUnknown"_s);
    }
};

MILLRACE_TEST(SignInTest)
#include "tst_sign_in.moc"
