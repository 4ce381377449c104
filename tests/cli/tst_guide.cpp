// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call.h"
#include "support/test.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::mill;

/// What is written for people to learn mill by is true.
class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCataloguesDescribeThemselves()
    {
        const auto commands = mill({"commands", "--names"}).output.trimmed().split('\n');
        QVERIFY(commands.contains("purchasing.ReceiveGoods"));
        const auto one = mill({"commands", "purchasing.ReceiveGoods"}).output;
        QVERIFY(one.contains("OverReceipt") && one.contains("quantity"));
        QVERIFY(mill({"queries", "--names"}).output.contains("ledger.trial_balance"));
        QVERIFY(mill({"help"}).output.contains("verify"));
    }

    void theTourOfTheReadmeWorks()
    {
        QFile readme(QStringLiteral(MILLRACE_SOURCE) + u"/README.md"_s);
        QVERIFY(readme.open(QIODevice::ReadOnly));
        auto tour = QString::fromUtf8(readme.readAll());
        tour = tour.mid(tour.indexOf("## Five minutes"_L1));
        tour.truncate(tour.indexOf("### A company"_L1));
        tour.replace(u"2026-12-15"_s, QDate::currentDate().addDays(14).toString(Qt::ISODate)); // The tour is taken on any day.
        QString script = u"set -e\nPATH=%1:$PATH\ncd \"%2\"\nprintf 'Article,name,unit,supply\\nRING,Ring,pcs,bought\\n' > items.csv\n"_s
                             .arg(QFileInfo(QStringLiteral(MILLRACE_MILL)).path(), m_folder.path());
        const auto blocks = tour.split(u"```"_s);
        for (qsizetype i = 1; i < blocks.size(); i += 2) {
            if (!blocks[i].contains(u"mill "_s))
                continue; // What a command prints.
            for (const auto &line : blocks[i].split(u'\n')) {
                if (!line.startsWith("alias"_L1))
                    script += QString(line).replace(u"EVENT"_s, u"$event"_s) + u'\n';
                if (line.contains("security.events"_L1))
                    script += u"event=$(mill ask tour.millrace security.events --filter name=purchasing.goods_received | sed 's/.*\"id\":\\([0-9]*\\).*/\\1/')\n"_s;
            }
        }
        QProcess shell;
        shell.start(u"/bin/bash"_s, {u"-c"_s, script});
        QVERIFY(shell.waitForFinished(60000));
        QVERIFY2(shell.exitCode() == 0, script.toUtf8() + shell.readAllStandardOutput().right(2000) + shell.readAllStandardError());
    }

    void theShellCompletesWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("completed");
        QTest::newRow("verb") << u"mill resu"_s << u"resubmit"_s;
        QTest::newRow("command") << u"mill do x purchasing.Rece"_s << u"purchasing.ReceiveGoods"_s;
        QTest::newRow("command to import") << u"mill import x masterdata.CreateUn"_s << u"masterdata.CreateUnit"_s;
        QTest::newRow("query") << u"mill ask x ledger.trial"_s << u"ledger.trial_balance"_s;
        QTest::newRow("option") << u"mill import x y z --ato"_s << u"--atomic"_s;
        QTest::newRow("format") << u"mill ask x y --format xl"_s << u"xlsx"_s;
        QTest::newRow("state") << u"mill waiting x --state pa"_s << u"parked"_s;
    }
    void theShellCompletesWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, completed);
        const auto script = u"PATH=%1:$PATH; eval \"$(mill completion bash)\"; COMP_WORDS=(%2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _mill; echo \"${COMPREPLY[*]}\""_s
                                .arg(QFileInfo(QStringLiteral(MILLRACE_MILL)).path(), typed);
        QProcess shell;
        shell.start(u"/bin/bash"_s, {u"-c"_s, script});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).trimmed(), completed);
    }

    void everyVerbIsHelped()
    {
        const auto help = mill({"help"}).output;
        for (const QByteArray verb : {"init", "do", "import", "ask", "event", "reverse", "waiting", "approve", "refuse", "withdraw", "resubmit", "backup"}) {
            QVERIFY2(help.contains("  " + verb + ' '), verb);
            QVERIFY(mill({"help", verb}).output.contains("usage: mill " + verb + ' '));
            QCOMPARE(mill({verb, "--help"}).exit, 0);
        }
    }

    void theReferenceIsUpToDate_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("commands") << QByteArray("commands");
        QTest::newRow("queries") << QByteArray("queries");
    }
    void theReferenceIsUpToDate()
    {
        QFETCH(QByteArray, what);
        QFile page(QStringLiteral(MILLRACE_SOURCE) + u"/docs/reference/"_s + QString::fromLatin1(what) + u".md"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto is = page.readAll();
        const auto due = mill({what, "--markdown"}).output;
        QVERIFY2(is == due, "run: mill " + what + " --markdown > docs/reference/" + what + ".md");
        QCOMPARE(mill({what, "--markdown"}, {}, german).output, due);
    }

    void millSpeaksThePersonsLanguage()
    {
        QVERIFY(mill({"commands", "production.CreateWorkOrder"}, {}, german).output.contains("Wann er beginnen soll"));
        const auto file = m_folder.filePath(u"sprache.millrace"_s).toUtf8();
        QCOMPARE(mill({"init", file}).exit, 0);
        const auto table = mill({"ask", file, "masterdata.units", "--format", "table"}, {}, german).output;
        QVERIFY2(table.contains(" Zeilen"), table);
        const auto json = mill({"do", file, "masterdata.CreateReason", "{}"}, {}, german);
        QCOMPARE(json.words(), u"This field is needed. Fill it in."_s); // Programs read it.
    }

private:
    const QByteArrayList german{"env", "MILLRACE_LANGUAGE=de"};
    QTemporaryDir m_folder;
};

MILLRACE_TEST(GuideTest)
#include "tst_guide.moc"
