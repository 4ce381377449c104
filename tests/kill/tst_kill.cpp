// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test.h"
#include "world/posted.h"
#include "world/world.h"

#include <QProcess>
#include <QSqlQuery>

#include <random>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::World;

namespace {

/// With the password, as another program needs it.
QString addressOf(const store::Location &location)
{
    if (location.engine == store::Engine::Sqlite)
        return location.path;
    return u"postgresql://%1:%2@%3:%4/%5"_s.arg(location.user, location.password, location.host).arg(location.port).arg(location.database);
}

/// A world whose poster is killed and started again, and what it has said.
class Scene
{
public:
    explicit Scene(store::Engine engine) : m_world(engine)
    {
        m_world.must("masterdata.CreateItem", R"({"code": "BAR", "name": "Bar", "unit": "pcs", "category": "GENERAL", "supply": "bought"})");
        m_world.must("masterdata.CreatePartner", R"({"code": "STEELCO", "name": "Steel", "supplier": true, "currency": "EUR"})");
        m_order = m_world.must("purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "1000000", "price": "3.33"}]})")
                      .receipt[u"order"].toString();
    }

    /// Lets the poster post for so long, kills it, and looks at what is left. The time runs from the poster's start, or from
    /// its first word.
    QString killAfter(int milliseconds, bool fromFirstWord)
    {
        QProcess poster;
        start(poster, u"poster"_s, {m_order, QString::number(m_next)});
        if (!poster.waitForStarted() || (fromFirstWord && !poster.waitForReadyRead(30'000)))
            return u"the poster says nothing"_s;
        if (poster.waitForFinished(milliseconds))
            return u"the poster ended by itself"_s;
        poster.kill();
        poster.waitForFinished();
        // A number that was cut off was not acknowledged.
        auto said = poster.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n') + 1);
        std::int64_t acknowledged = m_next - 1;
        for (const auto &line : said.split('\n')) {
            if (!line.isEmpty() && line.toLongLong() != ++acknowledged)
                return u"the poster said %1 after %2"_s.arg(QString::fromUtf8(line)).arg(acknowledged - 1);
        }
        return resume(acknowledged);
    }

    /// The first command that was not acknowledged may have been done or not. Sent again, it is done once.
    QString resume(std::int64_t acknowledged)
    {
        const auto connection = m_world.connectAgain();
        store::BlockIds ids(*connection);
        const SystemClock clock;
        door::Door door(*connection, m_world.door().catalogue(), clock, ids);
        const auto outcome = test::postOne(door, test::posterSession(*connection), m_order, acknowledged + 1);
        if (outcome.kind != door::Outcome::Kind::Accepted)
            return u"command %1, sent again, was answered with %2"_s.arg(acknowledged + 1).arg(World::word(outcome));
        m_unsaid += outcome.repeated;
        m_next = acknowledged + 2;
        const auto done = m_next;
        const auto events = number(*connection, u"SELECT COUNT(*) FROM event WHERE source = 'poster'"_s);
        const auto keys = number(*connection, u"SELECT COUNT(DISTINCT source_key) FROM event WHERE source = 'poster' AND CAST(source_key AS BIGINT) BETWEEN 0 AND %1"_s.arg(done - 1));
        const auto pieces = number(*connection, u"SELECT CAST(COALESCE(SUM(quantity), 0) AS BIGINT) FROM pool_sum"_s);
        const auto moved = number(*connection, u"SELECT CAST(COALESCE(SUM(quantity), 0) AS BIGINT) FROM stock_move"_s);
        const auto received = number(*connection, u"SELECT CAST(COALESCE(SUM(quantity), 0) AS BIGINT) FROM progress WHERE measure = 'received'"_s);
        const auto unbalanced = number(*connection, u"SELECT COUNT(*) FROM (SELECT event FROM journal_line GROUP BY event HAVING SUM(amount) <> 0) AS wrong"_s);
        const auto due = test::piecesAfter(done) * Quantity::one;
        if (events != done || keys != done || pieces != due || moved != due || unbalanced != 0)
            return u"after %1 commands: %2 events, %3 keys, %4 pieces, %5 moved, %6 unbalanced"_s.arg(done).arg(events).arg(keys).arg(pieces).arg(moved).arg(unbalanced);
        if (received < 5 * (done - done / 3) * Quantity::one)
            return u"after %1 commands only %2 are received"_s.arg(done).arg(received);
        return {};
    }

    /// Several programs post so much each beside each other.
    QString together(int programs, int commands)
    {
        std::vector<std::unique_ptr<QProcess>> posters;
        for (int i = 0; i < programs; ++i) {
            posters.push_back(std::make_unique<QProcess>());
            start(*posters.back(), u"poster %1"_s.arg(i), {m_order, u"0"_s, QString::number(commands - 1)});
        }
        for (const auto &poster : posters) {
            if (!poster->waitForFinished(120'000) || poster->exitStatus() != QProcess::NormalExit || poster->exitCode() != 0)
                return u"a poster did not come to its end"_s;
            if (const auto answers = poster->readAllStandardOutput().count('\n'); answers != commands)
                return u"%1 of %2 commands were answered"_s.arg(answers).arg(commands);
        }
        const auto events = number(m_world.connection(), u"SELECT COUNT(*) FROM event WHERE source LIKE 'poster %'"_s);
        const auto pieces = number(m_world.connection(), u"SELECT CAST(SUM(quantity) AS BIGINT) FROM pool_sum"_s);
        if (events != programs * commands || pieces != programs * test::piecesAfter(commands) * Quantity::one)
            return u"%1 events, %2 pieces"_s.arg(events).arg(pieces);
        return {};
    }

    World &world() { return m_world; }
    std::int64_t done() const { return m_next; }
    int unsaid() const { return m_unsaid; } ///< How often a command was done and the poster was killed before it could say so.

private:
    void start(QProcess &poster, const QString &source, const QStringList &what)
    {
        poster.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        poster.start(QStringLiteral(MILLRACE_TEST_POSTER), QStringList{addressOf(m_world.location()), source} + what);
    }
    static std::int64_t number(store::Connection &connection, const QString &sql)
    {
        QSqlQuery query(connection.database());
        if (!query.exec(sql) || !query.next())
            throw Bug(sql.toStdString());
        return query.value(0).toLongLong();
    }

    World m_world;
    QString m_order;
    std::int64_t m_next = 0;
    int m_unsaid = 0;
};

} // namespace

/// A program that posts is killed in the middle, over and over. What it was told is done stays done, once; what it was not
/// told can be sent again. MILLRACE_KILLS says how often, on each engine.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedIsThere_data()
    {
        QTest::addColumn<store::Engine>("engine");
        QTest::addColumn<int>("kills");
        const auto given = qEnvironmentVariableIntValue("MILLRACE_KILLS");
        for (const auto engine : test::engines())
            QTest::newRow(qPrintable(test::nameOf(engine))) << engine << (given > 0 ? given : 100);
    }
    void whatWasAcknowledgedIsThere()
    {
        QFETCH(millrace::store::Engine, engine);
        QFETCH(int, kills);
        Scene scene(engine);
        std::mt19937 random(20260302);
        for (int i = 1; i <= kills; ++i) {
            QCOMPARE(scene.killAfter(int(random() % 60), random() % 5 != 0), QString());
            if (i % 25 == 0)
                QCOMPARE(scene.world().breaks(), QString());
        }
        QCOMPARE(scene.world().breaks(), QString());
        qInfo("%d kills, %lld commands, %d of them done and not said", kills, static_cast<long long>(scene.done()), scene.unsaid());
        QVERIFY(scene.done() > kills);
    }

    void severalProgramsPostTheSame_data() { test::engineColumn(); }
    void severalProgramsPostTheSame()
    {
        QFETCH(millrace::store::Engine, engine);
        Scene scene(engine);
        QCOMPARE(scene.together(engine == store::Engine::Sqlite ? 2 : 5, 60), QString());
        QCOMPARE(scene.world().breaks(), QString());
    }
};

MILLRACE_TEST(KillTest)
#include "tst_kill.moc"
