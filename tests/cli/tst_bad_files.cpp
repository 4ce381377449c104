// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call.h"
#include "store/connection.h"
#include "support/test.h"

#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <unistd.h>

using namespace millrace;
using namespace Qt::StringLiterals;
using test::Call;
using test::mill;

namespace {

constexpr auto bolt = R"({"code": "BOLT", "name": "Bolt", "unit": "pcs", "category": "GENERAL", "supply": "bought"})";
constexpr auto id = "--id=0195a1b2-0000-7000-8000-000000000001";

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

/// Root is not asked for rights, unless it gives up just that.
QByteArrayList withoutPrivilege()
{
    return geteuid() == 0 ? QByteArrayList{"setpriv", "--bounding-set=-dac_override,-dac_read_search"} : QByteArrayList{};
}

/// On a disk that has room for so many bytes.
QByteArrayList onDisk(int bytes)
{
    return {"env", "LD_PRELOAD=" MILLRACE_TEST_FULL_DISK, "MILLRACE_TEST_DISK=" + QByteArray::number(bytes),
            "ASAN_OPTIONS=" + qgetenv("ASAN_OPTIONS") + ":verify_asan_link_order=0"};
}

/// Rights of a path, for as long as this lives.
class Rights
{
public:
    Rights(const QString &path, QFileDevice::Permissions rights) : m_path(path), m_before(QFile::permissions(path)) { QFile::setPermissions(path, rights); }
    ~Rights() { QFile::setPermissions(m_path, m_before); }

private:
    QString m_path;
    QFileDevice::Permissions m_before;
};

constexpr auto readable = QFileDevice::ReadOwner;
constexpr auto enterable = QFileDevice::ReadOwner | QFileDevice::ExeOwner;

} // namespace

/// Whatever is wrong with a file, it is told in words with exit code 5, nothing is harmed, and the same command can be sent
/// again when it is right.
class BadFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_origin = m_folder.filePath(u"origin.millrace"_s);
        const auto call = mill({"init", m_origin.toUtf8(), "--name", "Alder Pumps", "--entity", "ALD", "--plant", "NORTH", "--person", "anna"});
        QVERIFY2(call.exit == 0, call.output + call.complaint);
    }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_path = m_place->filePath(u"books.millrace"_s);
        QVERIFY(QFile::copy(m_origin, m_path));
    }

    void isLockedByAnother()
    {
        {
            store::Connection another(at(m_path));
            another.begin();
            another.execute(u"UPDATE setting SET value = value"_s);
            const auto call = create();
            QCOMPARE(told(call), u"Busy"_s);
            QVERIFY2(call.words().contains(u"Another program"), call.output);
            another.rollback();
        }
        isDoneNow();
    }

    void mayNotBeWritten()
    {
        {
            const Rights rights(m_path, readable);
            const auto call = create(withoutPrivilege());
            QCOMPARE(told(call), u"ReadOnly"_s);
            QVERIFY2(call.words().contains(u"can't be written"), call.output);
        }
        isDoneNow();
    }

    void liesInAFolderThatMayNotBeWritten()
    {
        {
            const Rights rights(m_place->path(), enterable);
            const auto call = create(withoutPrivilege());
            QCOMPARE(told(call), u"ReadOnly"_s);
            QVERIFY2(call.words().contains(u"its folder"), call.output);
        }
        isDoneNow();
        const Rights rights(m_place->path(), enterable);
        const auto call = mill({"init", m_place->filePath(u"new.millrace"_s).toUtf8()}, {}, withoutPrivilege());
        QCOMPARE(told(call), u"Unavailable"_s);
        QVERIFY2(call.words().contains(u"rights of its folder"), call.output);
        QCOMPARE(told(mill({"backup", m_path.toUtf8(), m_place->filePath(u"copy.millrace"_s).toUtf8()}, {}, withoutPrivilege())), u"ReadOnly"_s);
    }

    /// With a little more room each time, until it is enough.
    void isOnAFullDisk()
    {
        int refused = 0;
        for (int room = 0;; room += 4'000) {
            const auto call = create(onDisk(room));
            if (call.exit == 0)
                break;
            QCOMPARE(told(call), u"DiskFull"_s);
            QVERIFY2(call.words().contains(u"disk is full"), call.output);
            ++refused;
        }
        QVERIFY(refused > 2);
        isDoneNow();
    }

    void isMadeOnAFullDisk()
    {
        const auto fresh = m_place->filePath(u"new.millrace"_s);
        for (const int room : {0, 50'000, 1'000'000}) {
            QCOMPARE(told(mill({"init", fresh.toUtf8()}, {}, onDisk(room))), u"DiskFull"_s);
            QVERIFY(!QFile::exists(fresh) && !QFile::exists(fresh + u"-wal"_s));
        }
        QCOMPARE(mill({"init", fresh.toUtf8()}).exit, 0);
        QCOMPARE(mill({"verify", fresh.toUtf8()}).exit, 0);
    }

    void isBackedUpToAFullDisk()
    {
        const auto copy = m_place->filePath(u"copy.millrace"_s);
        QCOMPARE(told(mill({"backup", m_path.toUtf8(), copy.toUtf8()}, {}, onDisk(200'000))), u"DiskFull"_s);
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(mill({"backup", m_path.toUtf8(), copy.toUtf8()}).exit, 0);
        QCOMPARE(told(mill({"restore", copy.toUtf8(), m_path.toUtf8(), "--force"}, {}, onDisk(200'000))), u"DiskFull"_s);
        isDoneNow();
        QCOMPARE(QDir(m_place->path()).entryList({u"*.millrace*"_s}, QDir::Files).size(), 2); // Nothing half written lies about.
    }

    void isOfANewerMillrace()
    {
        {
            store::Connection connection(at(m_path));
            connection.execute(u"INSERT INTO migration (number, name, checksum, applied) VALUES (9999, 'later', 'later', 0)"_s);
        }
        const auto before = contentOf(m_path);
        for (const auto &words : QList<QByteArrayList>{{"ask", m_path.toUtf8(), "masterdata.items"}, {"upgrade", m_path.toUtf8()}, {"verify", m_path.toUtf8()}}) {
            const auto call = mill(words);
            QCOMPARE(told(call), u"Newer"_s);
            QVERIFY2(call.words().contains(u"newer Millrace"), call.output);
        }
        QCOMPARE(told(create()), u"Newer"_s);
        QVERIFY(contentOf(m_path) == before);
    }

    void isOfAnOlderMillrace()
    {
        {
            store::Connection connection(at(m_path));
            connection.execute(u"DELETE FROM setting WHERE name = 'guards'"_s);
        }
        const auto call = create();
        QCOMPARE(told(call), u"Older"_s);
        QVERIFY2(call.words().contains(u"mill upgrade"), call.output);
        const auto backup = m_place->filePath(u"before.millrace"_s);
        QCOMPARE(mill({"upgrade", m_path.toUtf8(), "--backup", backup.toUtf8()}).exit, 0);
        QCOMPARE(told(mill({"verify", backup.toUtf8()})), u"Older"_s);
        isDoneNow();
    }

    void isDamaged_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<bool>("cut");
        QTest::newRow("its head") << 0 << false;
        QTest::newRow("its first page") << 100 << false;
        QTest::newRow("cut off") << 9'000 << true;
        QTest::newRow("cut off at a half") << 250'000 << true;
        QTest::newRow("empty") << 0 << true;
    }
    void isDamaged()
    {
        QFETCH(int, from);
        QFETCH(bool, cut);
        auto content = contentOf(m_path);
        if (cut)
            content.truncate(from);
        else
            content.replace(from, 4'000, QByteArray(4'000, '\x5a'));
        write(m_path, content);
        for (const auto &words : QList<QByteArrayList>{{"ask", m_path.toUtf8(), "masterdata.items"}, {"verify", m_path.toUtf8()}, {"backup", m_path.toUtf8(), m_place->filePath(u"copy"_s).toUtf8()}}) {
            const auto call = mill(words);
            QCOMPARE(told(call), u"Damaged"_s);
            QVERIFY2(call.words().contains(u"mill restore"), call.output);
        }
        QCOMPARE(told(create()), u"Damaged"_s);
        QVERIFY(!QFile::exists(m_place->filePath(u"copy"_s)));
        QCOMPARE(mill({"restore", m_origin.toUtf8(), m_path.toUtf8(), "--force"}).exit, 0);
        isDoneNow();
    }

    void isAnotherPrograms()
    {
        const auto recipes = m_place->filePath(u"recipes.sqlite"_s);
        {
            auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"another program"_s);
            other.setDatabaseName(recipes);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"CREATE TABLE recipe (id INTEGER, text TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(u"another program"_s);
        const auto before = contentOf(recipes);
        for (const auto *verb : {"ask", "do", "verify", "upgrade", "seal"}) {
            QByteArrayList words{verb, recipes.toUtf8()};
            if (QByteArray(verb) == "ask")
                words.append("masterdata.items");
            if (QByteArray(verb) == "do")
                words += {"masterdata.CreateItem", bolt};
            const auto call = mill(words);
            QCOMPARE(told(call), u"Damaged"_s);
            QVERIFY2(call.words().contains(u"another program"), call.output);
        }
        QVERIFY2(told(mill({"init", recipes.toUtf8()})) == u"ReadOnly", "a file of this name");
        QVERIFY(contentOf(recipes) == before);
        QCOMPARE(told(mill({"restore", recipes.toUtf8(), m_path.toUtf8(), "--force"})), u"Damaged"_s);
        isDoneNow();
    }

    void isNoFile()
    {
        QCOMPARE(told(mill({"verify", m_place->path().toUtf8()})), u"Unavailable"_s);
        QCOMPARE(told(mill({"verify", m_place->filePath(u"nothing"_s).toUtf8()})), u"Unavailable"_s);
        QCOMPARE(told(mill({"init", m_place->filePath(u"no/such/folder/new.millrace"_s).toUtf8()})), u"Unavailable"_s);
        const auto call = mill({"init", m_path.toUtf8()});
        QCOMPARE(told(call), u"ReadOnly"_s);
        QVERIFY2(call.words().contains(u"a file of this name already"), call.output);
        isDoneNow();
    }

    /// A backup may lie where nothing can be written.
    void isRestoredFromAReadOnlyFolder()
    {
        QTemporaryDir archive;
        const auto copy = archive.filePath(u"copy.millrace"_s);
        QCOMPARE(mill({"backup", m_path.toUtf8(), copy.toUtf8()}).exit, 0);
        const Rights ofFile(copy, readable);
        const Rights ofFolder(archive.path(), enterable);
        QCOMPARE(mill({"restore", copy.toUtf8(), m_path.toUtf8(), "--force"}, {}, withoutPrivilege()).exit, 0);
        isDoneNow();
    }

    void isNotReplacedWhileSomebodyHasItOpen()
    {
        const auto copy = m_place->filePath(u"copy.millrace"_s);
        QCOMPARE(mill({"backup", m_path.toUtf8(), copy.toUtf8()}).exit, 0);
        {
            store::Connection another(at(m_path));
            QCOMPARE(create().exit, 0);
            const auto call = mill({"restore", copy.toUtf8(), m_path.toUtf8(), "--force"});
            QCOMPARE(told(call), u"Busy"_s);
            QVERIFY2(call.output.contains("somebody has it open"), call.output);
            QVERIFY(mill({"ask", m_path.toUtf8(), "masterdata.items"}).output.contains("BOLT"));
        }
        QCOMPARE(mill({"restore", copy.toUtf8(), m_path.toUtf8(), "--force"}).exit, 0);
        QVERIFY(!mill({"ask", m_path.toUtf8(), "masterdata.items"}).output.contains("BOLT"));
        isDoneNow();
    }

private:
    static store::Location at(const QString &path)
    {
        store::Location out;
        out.path = path;
        return out;
    }
    Call create(const QByteArrayList &before = {}) const { return mill({"do", m_path.toUtf8(), "masterdata.CreateItem", bolt, id}, {}, before); }
    /// The kind of fault, where mill says it as it says all faults.
    static QString told(const Call &call)
    {
        if (call.exit != 5 || call.outcome() != u"fault" || !call.complaint.isEmpty() || call.words().size() < 20)
            return u"%1: %2%3"_s.arg(call.exit).arg(QString::fromUtf8(call.output), QString::fromUtf8(call.complaint));
        return call.problem();
    }
    /// The same command with the same id is done, once, and the company is whole.
    void isDoneNow() const
    {
        const auto call = create();
        QVERIFY2(call.exit == 0, call.output + call.complaint);
        QVERIFY(create().json()[u"repeated"_s].toBool());
        const auto verified = mill({"verify", m_path.toUtf8()});
        QVERIFY2(verified.exit == 0, verified.output + verified.complaint);
    }

    QTemporaryDir m_folder;
    QString m_origin;
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_path;
};

MILLRACE_TEST(BadFilesTest)
#include "tst_bad_files.moc"
