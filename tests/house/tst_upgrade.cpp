// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/house.h"
#include "house/verify.h"
#include "store/schema.h"
#include "support/test.h"
#include "world/failing_store.h"
#include "world/world.h"

#include <QDir>
#include <QSqlQuery>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::World;
using Kind = Fault::Kind;

namespace {

QStringList column(store::Connection &connection, const QString &sql)
{
    QStringList out;
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        throw Bug(sql.toStdString());
    while (query.next())
        out.append(query.value(0).toString());
    return out;
}

/// A little of everything that a company has, in a few events.
void liveALittle(World &world)
{
    world.must("masterdata.CreateItem", R"({"code": "BAR", "name": "Bar", "unit": "kg", "category": "GENERAL", "supply": "bought"})");
    world.must("masterdata.CreatePartner", R"({"code": "STEELCO", "name": "Steel", "supplier": true, "currency": "EUR"})");
    const auto order = world.must("purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "10", "price": "3"}]})");
    world.must("purchasing.ReceiveGoods", R"({"order": ")" + order.receipt[u"order"].toString().toUtf8() + R"(", "lines": [{"line": 10, "quantity": "7", "bin": "NORTH/MAIN"}]})");
    world.must("inventory.ScrapStock", R"({"item": "BAR", "quantity": "2", "bin": "NORTH/MAIN", "reason": "SCRAP"})");
}

/// As the tables were before any guard stood on them.
void takeGuardsAway(store::Connection &connection)
{
    const bool sqlite = connection.engine() == store::Engine::Sqlite;
    const auto drops = column(connection, sqlite ? u"SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'"_s
                                                 : u"SELECT 'DROP TRIGGER ' || quote_ident(tgname) || ' ON ' || tgrelid::regclass FROM pg_trigger WHERE NOT tgisinternal"_s);
    for (const auto &drop : drops)
        connection.execute(drop);
    connection.execute(u"DELETE FROM setting WHERE name = 'guards'"_s);
}

/// The kind of fault with which opening is refused, and upgrading; none where it is not.
using Refusal = std::pair<std::optional<Kind>, std::optional<Kind>>;

template<typename Work>
std::optional<Kind> faultOf(Work work)
{
    try {
        work();
        return std::nullopt;
    } catch (const Fault &fault) {
        return fault.kind();
    }
}

Refusal refusalOf(const store::Location &location)
{
    return {faultOf([&] { house::open(location); }), faultOf([&] {
                store::Connection connection(location);
                store::upgradeSchema(connection);
            })};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Bug("no file " + path.toStdString());
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw Bug("cannot write " + path.toStdString());
}

/// A file that holds a company, with nothing beside it.
QString companyFile(const QTemporaryDir &folder)
{
    World world(store::Engine::Sqlite);
    liveALittle(world);
    const auto path = folder.filePath(u"company.millrace"_s);
    world.connection().execute(u"VACUUM INTO '%1'"_s.arg(path));
    return path;
}

store::Location at(const QString &path)
{
    store::Location out;
    out.path = path;
    return out;
}

} // namespace

/// Each release leaves a small database in tests/data, which all later ones lift. It is written by
///     MILLRACE_SAMPLE=tests/data/0.1.0.millrace.z tests/support/postgres build/dev/tests/house/tst_house UpgradeTest
/// Until the first release the sample is made here, because its tables may still change.
class UpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liftsWhatOlderProgramsLeft_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTemporaryDir folder;
        const auto path = companyFile(folder);
        {
            store::Connection connection(at(path));
            takeGuardsAway(connection);
            connection.execute(u"VACUUM"_s);
        }
        QTest::newRow("made here") << qCompress(contentOf(path), 9);
        if (const auto sample = qEnvironmentVariable("MILLRACE_SAMPLE"); !sample.isEmpty())
            write(sample, qCompress(contentOf(path), 9));
        const QDir data(QStringLiteral(MILLRACE_SOURCE "/tests/data"));
        for (const auto &name : data.entryList({u"*.millrace.z"_s}))
            QTest::newRow(qPrintable(name)) << contentOf(data.filePath(name));
    }
    void liftsWhatOlderProgramsLeft()
    {
        QFETCH(QByteArray, file);
        QTemporaryDir folder;
        const auto location = at(folder.filePath(u"old.millrace"_s));
        write(location.path, qUncompress(file));
        QVERIFY(faultOf([&] { house::open(location); }) == Kind::Older);
        store::Connection connection(location);
        store::upgradeSchema(connection);
        QVERIFY(store::schemaState(connection).isCurrent());
        QVERIFY(house::verify(connection).empty());
        house::open(location);
    }

    void liftsOnBothEngines_data() { test::engineColumn(); }
    void liftsOnBothEngines()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        liveALittle(world);
        takeGuardsAway(world.connection());
        const auto before = test::fingerprint(world.connection());
        QVERIFY(faultOf([&] { house::open(world.location()); }) == Kind::Older);
        QStringList steps;
        store::upgradeSchema(world.connection(), [&](const QString &step) { steps.append(step); });
        QCOMPARE(steps, QStringList{u"guards"_s});
        QCOMPARE(test::fingerprint(world.connection()), before);
        QCOMPARE(world.breaks(), QString());
        house::open(world.location());
        QVERIFY(faultOf([&] { world.connection().execute(u"UPDATE journal_line SET amount = amount + 1"_s); }) == Kind::Refused);
        world.must("inventory.ScrapStock", R"({"item": "BAR", "quantity": "1", "bin": "NORTH/MAIN", "reason": "SCRAP"})");
        QCOMPARE(world.breaks(), QString());
    }

    /// A disk that is full in the middle leaves the schema that was reached, and the next attempt goes on from there.
    void goesOnWhereItWasBrokenOff()
    {
        QTemporaryDir folder;
        const auto location = at(folder.filePath(u"new.millrace"_s));
        house::catalogue();
        store::Connection connection(location, store::Connection::Open::Create);
        const int wanted = store::schemaState(connection).wanted;
        QVERIFY(wanted > 1);
        for (int reached = 0; reached <= wanted; ++reached) {
            int commits = 0;
            connection.onWrite([&](const QString &what) {
                if (what == "commit"_L1 && ++commits == 2 - int(reached == 0))
                    throw Fault(Fault::Kind::DiskFull, what, u"the disk of a test"_s);
            });
            QVERIFY(faultOf([&] { store::upgradeSchema(connection); }) == Kind::DiskFull);
            connection.onWrite({});
            QCOMPARE(store::schemaState(connection).present, reached);
            QVERIFY(faultOf([&] { house::open(location); }) == (reached ? Kind::Older : Kind::Damaged));
        }
        store::upgradeSchema(connection);
        QVERIFY(store::schemaState(connection).isCurrent());
        house::open(location);
        QVERIFY(house::verify(connection).empty());
    }

    void refusesAnotherProgramsMigrations_data() { test::engineColumn(); }
    void refusesAnotherProgramsMigrations()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        world.connection().execute(u"UPDATE migration SET checksum = 'another' WHERE number = 1"_s);
        QVERIFY(refusalOf(world.location()) == Refusal(Kind::Damaged, Kind::Damaged));
    }

    void refusesANewerDatabase_data() { test::engineColumn(); }
    void refusesANewerDatabase()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        const auto before = test::fingerprint(world.connection());
        world.connection().execute(u"INSERT INTO migration (number, name, checksum, applied) VALUES (9999, 'later', 'later', 0)"_s);
        QVERIFY(refusalOf(world.location()) == Refusal(Kind::Newer, Kind::Newer));
        QCOMPARE(test::fingerprint(world.connection()), before);
    }

    void refusesADatabaseOfAnotherProgram_data() { test::engineColumn(); }
    void refusesADatabaseOfAnotherProgram()
    {
        QFETCH(millrace::store::Engine, engine);
        World world(engine);
        auto location = world.location();
        if (engine == store::Engine::Sqlite) {
            location.path += u".other"_s;
        } else {
            location.database += u"_other"_s;
            store::Connection(test::postgresServer()).execute(u"CREATE DATABASE "_s + location.database);
        }
        {
            auto other = QSqlDatabase::addDatabase(engine == store::Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, u"another program"_s);
            other.setDatabaseName(engine == store::Engine::Sqlite ? location.path : location.database);
            other.setHostName(location.host);
            other.setPort(location.port);
            other.setUserName(location.user);
            other.setPassword(location.password);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"CREATE TABLE recipe (id INTEGER, text TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(u"another program"_s);
        const auto before = engine == store::Engine::Sqlite ? contentOf(location.path) : QByteArray();
        QVERIFY(refusalOf(location) == Refusal(Kind::Damaged, Kind::Damaged));
        if (engine == store::Engine::Sqlite)
            QVERIFY(contentOf(location.path) == before); // Looking at a file that is not ours leaves no trace in it.
        else
            store::Connection(test::postgresServer()).execute(u"DROP DATABASE "_s + location.database);
    }

    void refusesAFileThatSaysItIsAnothers()
    {
        QTemporaryDir folder;
        const auto path = companyFile(folder);
        store::Connection(at(path)).execute(u"PRAGMA application_id = 4711"_s);
        QVERIFY(refusalOf(at(path)) == Refusal(Kind::Damaged, Kind::Damaged));
    }

    void refusesWhatIsNoDatabase()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"letter.millrace"_s);
        write(path, QByteArray("Dear Sir or Madam, ").repeated(1000));
        QVERIFY(refusalOf(at(path)) == Refusal(Kind::Damaged, Kind::Damaged));
        write(path, {});
        QVERIFY(faultOf([&] { house::open(at(path)); }) == Kind::Damaged);
        QVERIFY(refusalOf(at(folder.filePath(u"nothing.millrace"_s))) == Refusal(Kind::Unavailable, Kind::Unavailable));
        QVERIFY(refusalOf(at(folder.path())).first.has_value());
        QVERIFY2(QSqlDatabase::connectionNames().isEmpty(), qPrintable(QSqlDatabase::connectionNames().join(u' ')));
    }

    /// Whatever is broken in a file, it is said to be damaged: by opening it, or at the latest by verify.
    void saysWhatIsDamaged_data()
    {
        QTest::addColumn<int>("hundredth");
        for (const int hundredth : {0, 1, 20, 50, 80, 99})
            QTest::newRow(qPrintable(QString::number(hundredth))) << hundredth;
    }
    void saysWhatIsDamaged()
    {
        QFETCH(int, hundredth);
        QTemporaryDir folder;
        const auto path = companyFile(folder);
        const auto whole = contentOf(path);
        const auto found = [&](const QByteArray &content) {
            write(path, content);
            try {
                const auto connection = house::open(at(path));
                return house::verify(*connection).empty() ? u"nothing"_s : u"breaks"_s;
            } catch (const Fault &fault) {
                return fault.kind() == Kind::Damaged ? u"damaged"_s : u"%1: %2"_s.arg(fault.attempted(), fault.reason());
            }
        };
        QCOMPARE(found(whole), u"nothing"_s);
        QCOMPARE(found(whole.left(whole.size() * hundredth / 100)), u"damaged"_s);
        auto spoilt = whole;
        constexpr qsizetype page = 4096;
        const auto place = whole.size() * hundredth / 100 / page * page;
        spoilt.replace(place, page, QByteArray(page, '\x5a'));
        const auto answer = found(spoilt);
        QVERIFY2(answer == u"damaged" || answer == u"breaks", qPrintable(answer));
    }
};

MILLRACE_TEST(UpgradeTest)
#include "tst_upgrade.moc"
