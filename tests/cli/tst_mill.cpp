// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call.h"
#include "support/test.h"
#include "world/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <unistd.h>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::mill;

namespace {

constexpr auto bolt = R"({"code": "BOLT", "name": "Bolt", "unit": "pcs", "category": "GENERAL", "supply": "bought"})";

} // namespace

class MillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sqlite = m_folder.filePath(u"books.millrace"_s).toUtf8();
        const auto server = test::postgresServer();
        m_database = u"millrace_cli_%1"_s.arg(QRandomGenerator::global()->generate());
        store::Connection(server).execute(u"CREATE DATABASE %1"_s.arg(m_database));
        auto location = server;
        location.database = m_database;
        m_postgresql = u"postgresql://%1:%2@%3:%4/%5"_s.arg(server.user, server.password, server.host).arg(server.port).arg(m_database).toUtf8();
        for (const auto &database : {m_sqlite, m_postgresql}) {
            const auto call = mill({"init", database, "--name", "Alder Pumps", "--entity", "ALD", "--plant", "NORTH", "--person", "anna"});
            QVERIFY2(call.exit == 0, call.output + call.complaint);
        }
    }
    void cleanupTestCase() { store::Connection(test::postgresServer()).execute(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_database)); }

    void aCompanyWorksFromTheCommandLine_data() { databases(); }
    void aCompanyWorksFromTheCommandLine()
    {
        QFETCH(QByteArray, database);
        auto call = mill({"do", database, "masterdata.CreateItem", bolt});
        QCOMPARE(call.exit, 0);
        QCOMPARE(call.json()[u"receipt"_s].toObject()[u"item"_s].toString(), u"BOLT"_s);
        QCOMPARE(mill({"do", database, "masterdata.CreateItem", bolt}).problem(), u"CodeTaken @code"_s);

        const QByteArray stock = R"({"lines": [{"item": "BOLT", "bin": "NORTH/MAIN", "quantity": "10", "unitCost": "2.50"}]})";
        call = mill({"do", database, "inventory.TakeOverStock", stock, "--preview"});
        QCOMPARE(call.exit, 0);
        QCOMPARE(call.outcome(), u"preview"_s);
        const auto lines = call.json()[u"changes"_s].toObject()[u"books"_s].toArray();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().toObject()[u"debit"_s].toString(), u"25.00 EUR"_s);
        QVERIFY2(!lines.first().toObject()[u"accountName"_s].toString().isEmpty(), call.output);
        const auto moved = call.json()[u"changes"_s].toObject()[u"stock"_s].toArray().first().toObject();
        QCOMPARE(moved[u"item"_s].toString() + u' ' + moved[u"bin"_s].toString() + u' ' + moved[u"quantity"_s].toString(), u"BOLT NORTH/MAIN 10 pcs"_s);
        QVERIFY(mill({"ask", database, "inventory.stock_on_hand"}).output.isEmpty());

        const auto done = mill({"do", database, "inventory.TakeOverStock", stock});
        QCOMPARE(done.exit, 0);
        QCOMPARE(mill({"event", database, QByteArray::number(done.json()[u"event"_s].toInteger())}).json(), call.json()[u"changes"_s].toObject());
        call = mill({"ask", database, "inventory.stock_on_hand", "{}", "--format", "csv"});
        QVERIFY2(call.output.contains("BOLT") && call.output.contains("25.00 EUR"), call.output);
        QCOMPARE(mill({"verify", database}).exit, 0);
        QCOMPARE(mill({"seal", database}).exit, 0);
        QCOMPARE(mill({"verify", database}).json()[u"holds"_s].toBool(), true);
    }

    void linesAreDoneOneByOneOrAllTogether_data() { databases(); }
    void linesAreDoneOneByOneOrAllTogether()
    {
        QFETCH(QByteArray, database);
        const QByteArrayList list{R"({"command": "masterdata.CreateUnit", "fields": {"code": "box", "name": "Box"}, "key": "1"})",
                                  R"({"command": "masterdata.CreateUnit", "fields": {"code": "box", "name": "Again"}, "key": "2"})", "{nonsense", ""};
        const auto lines = list.join('\n');
        auto call = mill({"do", database, "-", "--atomic"}, lines);
        QCOMPARE(call.exit, 1);
        call = mill({"do", database, "-"}, lines);
        QCOMPARE(call.exit, 1);
        const auto answers = call.output.trimmed().split('\n');
        QCOMPARE(answers.size(), 3);
        QVERIFY2(answers[0].contains("accepted"), answers[0]);
        QVERIFY2(answers[1].contains("CodeTaken"), answers[1]);
        QVERIFY2(answers[2].contains("NotJson"), answers[2]);
        QVERIFY(mill({"do", database, "-"}, lines.split('\n').first()).output.contains("\"repeated\":true"));
    }

    void badInputIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        QTest::newRow("malformed") << QByteArray("{\"code\": ") << u"NotJson"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"NotJson"_s;
        QTest::newRow("missing") << QByteArray(R"({"name": "X", "unit": "pcs", "category": "GENERAL", "supply": "bought"})") << u"FieldMissing @code"_s;
        QTest::newRow("unknown field") << QByteArray(R"({"colour": 1, "code": "X", "name": "X", "unit": "pcs", "category": "GENERAL", "supply": "bought"})") << u"FieldUnknown @colour"_s;
        QTest::newRow("wrong type") << QByteArray(R"({"code": 5, "name": "X", "unit": "pcs", "category": "GENERAL", "supply": "bought"})") << u"WrongType @code"_s;
        QTest::newRow("no such choice") << QByteArray(R"({"code": "X", "name": "X", "unit": "pcs", "category": "GENERAL", "supply": "stolen"})") << u"ChoiceUnknown @supply"_s;
        QTest::newRow("unknown unit") << QByteArray(R"({"code": "X", "name": "X", "unit": "furlong", "category": "GENERAL", "supply": "bought"})") << u"UnitUnknown @unit"_s;
        QTest::newRow("control character") << QByteArray(R"({"code": "X", "name": "X\u0007", "unit": "pcs", "category": "GENERAL", "supply": "bought"})") << u"TextInvalid @name"_s;
        QTest::newRow("a long name") << QByteArray(bolt).replace("Bolt", QByteArray(100000, 'x')) << u"TextTooLong @name"_s;
    }
    void badInputIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        const auto call = mill({"do", m_sqlite, "masterdata.CreateItem", json});
        QCOMPARE(call.exit, 1);
        QCOMPARE(call.problem(), problem);
        const auto first = call.json()[u"problems"_s].toArray().first().toObject();
        QVERIFY(!first[u"reason"_s].toString().isEmpty());
    }

    void aNameOfAMillionCharactersIsRefused()
    {
        const auto line = "{\"command\": \"masterdata.CreateItem\", \"fields\": " + QByteArray(bolt).replace("Bolt", QByteArray(1000000, 'x')) + '}';
        QCOMPARE(mill({"do", m_sqlite, "-"}, line + "\n").problem(), u"TextTooLong @name"_s);
    }

    void badNumbersAndDaysAreNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &quantity, const QByteArray &day, const QString &problem) {
            QTest::newRow(name) << quantity << day << problem;
        };
        row("too fine", "\"1.0000001\"", "2026-01-01", u"NumberTooFine @lines[0].quantity"_s);
        row("too large", "\"99999999999999999999\"", "2026-01-01", u"NumberTooLarge @lines[0].quantity"_s);
        row("not a number", "\"1,5\"", "2026-01-01", u"NumberInvalid @lines[0].quantity"_s);
        row("more digits than JSON keeps", "1.2345678901234567", "2026-01-01", u"NumberNotExact"_s);
        row("more digits, and a round one in binary", "0.10000000000000000001", "2026-01-01", u"NumberNotExact"_s);
        row("more digits, as text", "\"1.2345678901234567\"", "2026-01-01", u"NumberTooFine @lines[0].quantity"_s);
        row("too large for JSON", "99999999999999999999", "2026-01-01", u"NumberTooLarge @lines[0].quantity"_s);
        row("year 0", "\"1\"", "0000-01-01", u"DayInvalid @day"_s);
        row("year 10000", "\"1\"", "10000-01-01", u"DayInvalid @day"_s);
        row("no such day", "\"1\"", "2026-02-30", u"DayInvalid @day"_s);
    }
    void badNumbersAndDaysAreNamed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, day);
        QFETCH(QString, problem);
        const auto call = mill({"do", m_sqlite, "inventory.TakeOverStock",
                                QByteArray(R"({"day": "DAY", "lines": [{"item": "BOLT", "bin": "NORTH/MAIN", "unitCost": "1", "quantity": LINE}]})")
                                    .replace("DAY", day).replace("LINE", line)});
        QCOMPARE(call.exit, 1);
        QCOMPARE(call.problem(), problem);
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        QTest::newRow("no such word") << QList<QByteArray>{"dance"};
        QTest::newRow("no database") << QList<QByteArray>{"do"};
        QTest::newRow("no such option") << QList<QByteArray>{"do", "x", "y", "--loud"};
        QTest::newRow("no such format") << QList<QByteArray>{"ask", "x", "y", "--format", "pdf"};
        QTest::newRow("no such bench") << QList<QByteArray>{"bench", "everything"};
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QList<QByteArray>, words);
        const auto call = mill(words);
        QCOMPARE(call.exit, 2);
        QVERIFY(call.complaint.startsWith("mill: "));
    }

    void invalidUtf8IsRefused()
    {
        QProcess process;
        process.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" do \"$1\" masterdata.CreateItem \"$(printf '\\377')\""_s, QStringLiteral(MILLRACE_MILL), QString::fromUtf8(m_sqlite)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("UTF-8"));
        QCOMPARE(mill({"do", m_sqlite, "-"}, "{\"command\": \"\xff\"}\n").problem(), u"NotJson"_s);
    }

    void demoTakesASizeAndNothingElse()
    {
        const auto file = m_folder.filePath(u"demo.millrace"_s).toUtf8();
        QCOMPARE(mill({"init", file, "--demo", "tiny"}).exit, 2);
        QCOMPARE(mill({"init", file, "--demo", "small", "--name", "Mine"}).exit, 2);
        QCOMPARE(mill({"init", file, "--seed", "3"}).exit, 2);
        QVERIFY(!QFile::exists(QString::fromUtf8(file)));
    }

    void badFilesAreTold()
    {
        QCOMPARE(mill({"ask", "/nowhere/at/all", "masterdata.items"}).problem(), u"Unavailable"_s);
        const auto text = m_folder.filePath(u"text"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10000, 't'));
        file.close();
        const auto call = mill({"ask", text.toUtf8(), "masterdata.items"});
        QCOMPARE(call.exit, 5);
        QCOMPARE(call.problem(), u"Damaged"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(10000, 't'));
        QCOMPARE(mill({"init", text.toUtf8()}).exit, 5);
        QCOMPARE(mill({"ask", "postgresql://nobody@127.0.0.1:1/nothing", "masterdata.items"}).problem(), u"Unavailable"_s);
    }

    void aSecondPersonApprovesOrRefuses_data() { databases(); }
    void aSecondPersonApprovesOrRefuses()
    {
        QFETCH(QByteArray, database);
        for (const QByteArray person : {"bob", "carl"}) {
            QCOMPARE(mill({"do", database, "security.AddPerson", R"({"code": "PERSON", "name": "Person", "roles": ["controller"]})"_ba.replace("PERSON", person)}).exit, 0);
        }
        QCOMPARE(mill({"do", database, "security.SetApprovalRule", R"({"command": "ledger.PostJournal", "above": "1000 EUR"})"}).exit, 0);
        const auto rent = R"({"entity": "ALD", "day": "TODAY", "text": "Rent", "lines": [{"account": "6310", "amount": "5000.00 EUR"}, {"account": "1470", "amount": "-5000.00 EUR"}]})"_ba
                              .replace("TODAY", QDate::currentDate().toString(Qt::ISODate).toLatin1());
        const auto ask = [&] {
            const auto call = mill({"do", database, "ledger.PostJournal", rent, "--as", "bob"});
            return call.exit == 4 ? QByteArray::number(call.json()[u"waiting"_s].toInteger()) : call.output;
        };
        const auto first = ask();
        QVERIFY2(mill({"waiting", database}).output.contains(first), first);
        QCOMPARE(mill({"approve", database, first, "--as", "bob"}).problem(), u"ApproverAsked"_s);
        QCOMPARE(mill({"approve", database, "soon", "--as", "carl"}).exit, 2);
        QCOMPARE(mill({"approve", database, first, "--as", "carl"}).outcome(), u"accepted"_s);
        QCOMPARE(mill({"approve", database, first, "--as", "carl"}).problem(), u"WaitingSettled"_s);
        QCOMPARE(mill({"refuse", database, ask(), "--as", "carl", "--why", "Too much"}).outcome(), u"refused"_s);
        QCOMPARE(mill({"withdraw", database, ask(), "--as", "bob"}).outcome(), u"withdrawn"_s);
        QCOMPARE(mill({"waiting", database, "--state", "withdrawn"}).exit, 0);
        QCOMPARE(mill({"verify", database}).exit, 0);
    }

    void aBackupRestores()
    {
        const auto copy = m_folder.filePath(u"copy.millrace"_s).toUtf8();
        QCOMPARE(mill({"backup", m_sqlite, copy}).exit, 0);
        QCOMPARE(mill({"backup", m_sqlite, copy}).exit, 5);
        QCOMPARE(mill({"verify", copy}).exit, 0);
        const auto place = m_folder.filePath(u"restored.millrace"_s).toUtf8();
        QCOMPARE(mill({"restore", copy, place}).exit, 0);
        QCOMPARE(mill({"restore", copy, place}).exit, 5);
        QCOMPARE(mill({"restore", copy, place, "--force"}).exit, 0);
        QCOMPARE(mill({"verify", place}).exit, 0);
        QCOMPARE(mill({"upgrade", place}).exit, 0);
    }

    void pagesFollowEachOther_data() { databases(); }
    void pagesFollowEachOther()
    {
        QFETCH(QByteArray, database);
        const auto units = [&](const QByteArrayList &options) { return mill(QByteArrayList{"ask", database, "masterdata.units"} + options); };
        const auto whole = units({}).output;
        QVERIFY(whole.count('\n') > 4);
        QByteArray pieces;
        QByteArrayList after;
        for (int pages = 0; pages < 100; ++pages) {
            const auto page = units(QByteArrayList{"--limit", "3"} + after);
            QCOMPARE(page.exit, 0);
            pieces += page.output;
            if (page.complaint.isEmpty())
                break;
            const auto key = QJsonDocument::fromJson(page.complaint).object()[u"after"_s].toArray();
            after = {"--after", QJsonDocument(key).toJson(QJsonDocument::Compact)};
        }
        QCOMPARE(pieces, whole);
        const auto last = whole.trimmed().split('\n').last();
        QCOMPARE(units({"--sort", "-code", "--limit", "1"}).output.trimmed(), last);
        QCOMPARE(units({"--filter", "code=kg"}).output.count('\n'), 1);
        QCOMPARE(units({"--filter", "colour=red"}).problem(), u"ColumnUnknown @colour"_s);
        QCOMPARE(units({"--after", "[]x"}).exit, 2);
        QCOMPARE(units({"--after", "[\"a\", \"b\", \"c\"]"}).problem(), u"PageKeyInvalid"_s);
        QCOMPARE(units({"--after", "[{}]"}).problem(), u"PageKeyInvalid"_s);
        QCOMPARE(mill({"ask", database, "masterdata.unit"}).problem(), u"QueryUnknown"_s);
        QVERIFY(mill({"ask", database, "masterdata.unit"}).output.contains("masterdata.units"));
    }

    void anExportGoesToAFile()
    {
        const auto file = m_folder.filePath(u"units.csv"_s);
        QCOMPARE(mill({"ask", m_sqlite, "masterdata.units", "--format", "csv", "--output", file.toUtf8()}).exit, 0);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(), mill({"ask", m_sqlite, "masterdata.units", "--format", "csv"}).output);
        const auto sheet = m_folder.filePath(u"units.xlsx"_s);
        QCOMPARE(mill({"ask", m_sqlite, "masterdata.units", "--format", "xlsx", "--output", sheet.toUtf8()}).exit, 0);
        QFile xlsx(sheet);
        QVERIFY(xlsx.open(QIODevice::ReadOnly));
        QVERIFY(xlsx.read(2) == "PK");
        for (const QByteArray format : {"csv", "xlsx", "json"})
            QCOMPARE(mill({"ask", m_sqlite, "masterdata.units", "--format", format, "--output", "/nowhere/at/all"}).exit, 5);
    }

    void whatWouldBeAFormulaComesBackAsItWas()
    {
        QCOMPARE(mill({"do", m_sqlite, "masterdata.CreateUnit", R"({"code": "q1", "name": "=1+1"})"}).exit, 0);
        auto csv = mill({"ask", m_sqlite, "masterdata.units", "--format", "csv", "--filter", "code=q1"}).output;
        QCOMPARE(csv, QByteArray("code,name\nq1,'=1+1\n"));
        QFile file(m_folder.filePath(u"guarded.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv.replace("q1", "q2"));
        file.close();
        QCOMPARE(mill({"import", m_sqlite, "masterdata.CreateUnit", file.fileName().toUtf8()}).exit, 0);
        QCOMPARE(mill({"ask", m_sqlite, "masterdata.units", "--filter", "code=q2"}).json()[u"name"_s].toString(), u"=1+1"_s);
    }

private:
    void databases()
    {
        QTest::addColumn<QByteArray>("database");
        QTest::newRow("sqlite") << m_sqlite;
        QTest::newRow("postgresql") << m_postgresql;
    }

    QTemporaryDir m_folder;
    QByteArray m_sqlite;
    QByteArray m_postgresql;
    QString m_database;
};

MILLRACE_TEST(MillTest)
#include "tst_mill.moc"
