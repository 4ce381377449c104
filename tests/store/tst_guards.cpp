// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/fault.h"
#include "house/house.h"
#include "store/scene.h"
#include "support/test.h"
#include "world/world.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

const QStringList people{u"anna"_s, u"bert"_s, u"carl"_s, u"dora"_s};

/// The company of company.sql on one engine, with a connection for its owner and, on a server, one for each person.
class Company
{
public:
    explicit Company(store::Engine engine) : m_engine(engine)
    {
        const auto mark = u"millrace_guards_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++made);
        if (engine == store::Engine::Sqlite) {
            m_location.path = m_folder.filePath(u"company.millrace"_s);
        } else {
            m_location = postgresServer();
            m_location.database = mark;
            onServer(u"CREATE DATABASE "_s + mark);
        }
        m_connections[u"owner"_s] = house::create(m_location);
        for (const auto &name : people)
            m_roles[name] = mark + u'_' + name;
        for (const auto &name : engine == store::Engine::Sqlite ? QStringList() : people)
            signIn(name);
        for (const auto &scene : scenes(u"company.sql"_s)) {
            const auto said = play(scene);
            if (!said.isEmpty())
                throw Bug("the company was not founded: " + said.toStdString());
        }
    }
    ~Company()
    {
        m_connections.clear();
        if (m_engine == store::Engine::Sqlite)
            return;
        onServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_location.database));
        for (const auto &name : people)
            onServer(u"DROP ROLE "_s + m_roles[name]);
    }

    store::Connection &connection(const QString &name) { return *m_connections.at(m_engine == store::Engine::Sqlite ? u"owner"_s : name); }

    /// What the database says to a scene; empty when it lets it through.
    QString play(const Scene &scene)
    {
        auto &connection = this->connection(scene.as);
        const auto event = scene.event.isEmpty() || scene.event == "none"_L1 ? m_nextEvent += 100 : scene.event.toLongLong();
        connection.begin();
        try {
            for (const auto &statement : statements(scene, m_engine, event, m_roles))
                connection.execute(statement);
            connection.commit();
        } catch (const Fault &fault) {
            connection.rollback();
            return fault.reason();
        }
        return {};
    }

    QString answer(const QString &as, const QString &question)
    {
        QSqlQuery query(connection(as).database());
        if (!query.exec(question))
            return query.lastError().text();
        QStringList rows;
        while (query.next()) {
            QStringList cells;
            for (int i = 0; i < query.record().count(); ++i)
                cells.append(query.value(i).typeId() == QMetaType::Bool ? QString::number(query.value(i).toInt()) : query.value(i).toString());
            rows.append(cells.join(u'|'));
        }
        return rows.join(u',');
    }

    /// All kept and posted figures in one text, to see that nothing was written.
    QString figures()
    {
        QStringList out;
        for (const auto *table : {"event", "journal", "journal_line", "stock_move", "open_item_entry", "wip_entry", "state_entry", "item", "role_held"})
            out.append(answer(u"owner"_s, u"SELECT count(*) FROM %1"_s.arg(QLatin1StringView(table))));
        out.append(answer(u"owner"_s, u"SELECT pool, quantity, value, sequence FROM pool_sum ORDER BY pool"_s));
        out.append(answer(u"owner"_s, u"SELECT move, quantity, value FROM stock_layer ORDER BY move"_s));
        out.append(answer(u"owner"_s, u"SELECT account, debit, credit FROM account_period ORDER BY account"_s));
        return out.join(u'\n');
    }

private:
    static void onServer(const QString &sql)
    {
        store::Connection server(postgresServer());
        server.execute(sql);
    }
    void signIn(const QString &name)
    {
        onServer(u"CREATE ROLE %1 LOGIN PASSWORD 'guarded' IN ROLE millrace_people"_s.arg(m_roles[name]));
        auto location = m_location;
        location.user = m_roles[name];
        location.password = u"guarded"_s;
        m_connections[name] = std::make_unique<store::Connection>(location);
    }

    static inline int made = 0;
    store::Engine m_engine;
    QTemporaryDir m_folder;
    store::Location m_location;
    QMap<QString, QString> m_roles;
    std::map<QString, std::unique_ptr<store::Connection>> m_connections;
    qint64 m_nextEvent = 900;
};

} // namespace

/// The schema as the last auditor: what a hostile user with plain SQL is told.
class GuardsTest : public QObject
{
    Q_OBJECT

private:
    std::map<store::Engine, std::unique_ptr<Company>> m_attacked;

    Company &attacked(store::Engine engine)
    {
        auto &company = m_attacked[engine];
        if (!company)
            company = std::make_unique<Company>(engine);
        return *company;
    }

    static void sceneColumns(std::initializer_list<const char *> files, bool serverOnly)
    {
        QTest::addColumn<Scene>("scene");
        QTest::addColumn<store::Engine>("engine");
        for (const auto engine : engines()) {
            for (const auto *file : files) {
                if (serverOnly && engine == store::Engine::Sqlite)
                    continue;
                for (const auto &scene : scenes(QString::fromUtf8(file))) {
                    if (scene.isOn(engine))
                        QTest::newRow(qPrintable(scene.name + u", "_s + nameOf(engine))) << scene << engine;
                }
            }
        }
    }

    void mustBeRefused()
    {
        QFETCH(Scene, scene);
        QFETCH(store::Engine, engine);
        auto &company = attacked(engine);
        const auto before = company.figures();
        const auto said = company.play(scene);
        QVERIFY2(said.contains(scene.saidBy(engine)) && !scene.saidBy(engine).isEmpty(),
                 qPrintable(said.isEmpty() ? u"it was let through"_s : said));
        QCOMPARE(company.figures(), before);
    }

private Q_SLOTS:
    void anAttackIsRefused_data() { sceneColumns({"attacks_on_books.sql", "attacks_on_stock.sql"}, false); }
    void anAttackIsRefused() { mustBeRefused(); }

    void anAttackOnTheServerIsRefused_data() { sceneColumns({"attacks_by_people.sql"}, true); }
    void anAttackOnTheServerIsRefused() { mustBeRefused(); }

    void peopleSeeTheirOwn_data() { sceneColumns({"sight.sql"}, true); }
    void peopleSeeTheirOwn()
    {
        QFETCH(Scene, scene);
        QFETCH(store::Engine, engine);
        for (const auto &[question, answer] : scene.asks)
            QVERIFY2(attacked(engine).answer(scene.as, question) == answer,
                     qPrintable(question + u" gave "_s + attacked(engine).answer(scene.as, question)));
    }

    void whatIsRightIsLetThrough_data() { engineColumn(); }
    void whatIsRightIsLetThrough()
    {
        QFETCH(store::Engine, engine);
        Company company(engine);
        for (const auto &scene : scenes(u"deeds.sql"_s)) {
            if (!scene.isOn(engine))
                continue;
            const auto said = company.play(scene);
            QVERIFY2(said.isEmpty(), qPrintable(scene.name + u": "_s + said));
            for (const auto &[question, answer] : scene.asks)
                QVERIFY2(company.answer(scene.as, question) == answer,
                         qPrintable(scene.name + u": "_s + question + u" gave "_s + company.answer(scene.as, question)));
        }
    }

    void othersHearOfAnEvent()
    {
        Company company(store::Engine::PostgreSql);
        auto *driver = company.connection(u"carl"_s).database().driver();
        QVERIFY(driver->subscribeToNotification(u"millrace"_s));
        QSignalSpy heard(driver, &QSqlDriver::notification);
        QCOMPARE(company.play(scenes(u"deeds.sql"_s).front()), QString());
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(heard.front().at(2).toString(), u"1000"_s);
    }

    void aRefusedEventLeavesTheSessionUsable_data() { engineColumn(); }
    void aRefusedEventLeavesTheSessionUsable()
    {
        QFETCH(store::Engine, engine);
        Company company(engine);
        QVERIFY(!company.play(scenes(u"attacks_on_books.sql"_s).front()).isEmpty());
        QCOMPARE(company.play(scenes(u"deeds.sql"_s).front()), QString());
    }
};

MILLRACE_TEST(GuardsTest)

} // namespace millrace::test

#include "tst_guards.moc"
