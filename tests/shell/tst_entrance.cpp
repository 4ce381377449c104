// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/create_page.h"
#include "shell/entrance.h"
#include "shell/entry.h"
#include "shell/kept.h"
#include "shell/server_page.h"
#include "shell/sign_in_page.h"
#include "stage.h"
#include "support/test.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace millrace;
using namespace Qt::StringLiterals;

class EntranceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::forgetEverything(); }
    void whatIsWrongIsSaidAtTheField_data();
    void whatIsWrongIsSaidAtTheField();
    void codesAndFileFollowTheNames();
    void aCompanyIsMadeAndEntered();
    void aWrongPasswordIsSaidAndThenLocked();
    void whoHasNoPasswordIsLetIn();
    void peopleAreFoundByTyping();
    void aFileThatCannotBeOpened_data();
    void aFileThatCannotBeOpened();
    void anOlderCompanyIsLifted();
    void theServersTroubleIsSaidAtItsField_data();
    void theServersTroubleIsSaidAtItsField();
    void aServerIsEntered();
    void companiesAreRemembered();

private:
    QTemporaryDir m_folder;
};

namespace {

void type(QWidget *page, const char *field, const QString &text)
{
    auto *edit = page->findChild<QLineEdit *>(QString::fromLatin1(field));
    edit->selectAll();
    QTest::keyClicks(edit, text);
    if (text.isEmpty())
        edit->clear();
}

void press(QWidget *page, const QString &button) { QTest::mouseClick(page->findChild<QPushButton *>(button), Qt::LeftButton); }

void fillRightly(QWidget *page, const QString &file)
{
    type(page, "company", u"Birch Valves"_s);
    type(page, "plantName", u"Main works"_s);
    type(page, "plant", u"WORKS"_s);
    type(page, "personName", u"Anna Birch"_s);
    type(page, "password", u"slow-water"_s);
    type(page, "again", u"slow-water"_s);
    type(page, "file", file);
}

} // namespace

void EntranceTest::whatIsWrongIsSaidAtTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("at");
    QTest::newRow("no name") << u"company"_s << QString() << u"company"_s;
    QTest::newRow("no code of the plant") << u"plant"_s << QString() << u"plant"_s;
    QTest::newRow("a code with spaces") << u"plant"_s << u"MAIN WORKS"_s << u"plant"_s;
    QTest::newRow("the program's own name") << u"person"_s << u"millrace"_s << u"person"_s;
    QTest::newRow("a short password") << u"password"_s << u"abc"_s << u"password"_s;
    QTest::newRow("two passwords") << u"again"_s << u"slow-wader"_s << u"again"_s;
    QTest::newRow("half a path") << u"file"_s << u"birch.millrace"_s << u"file"_s;
    QTest::newRow("a file that is there") << u"file"_s << u"/etc/hostname"_s << u"file"_s;
}

void EntranceTest::whatIsWrongIsSaidAtTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, at);
    ui::CreatePage page(nullptr);
    page.show();
    fillRightly(&page, m_folder.filePath(u"never.millrace"_s));
    QVERIFY(page.check());
    type(&page, qPrintable(field), typed);
    press(&page, u"likely"_s);
    QVERIFY(!page.entry(at)->error().isEmpty());
    for (auto *entry : page.findChildren<ui::Entry *>())
        QVERIFY2(entry == page.entry(at) || entry->error().isEmpty(), qPrintable(entry->error()));
    QVERIFY(!QFile::exists(m_folder.filePath(u"never.millrace"_s)));
    QCOMPARE(page.findChild<QLineEdit *>(field)->text(), typed);
}

void EntranceTest::codesAndFileFollowTheNames()
{
    ui::CreatePage page(nullptr);
    type(&page, "company", u"Birch & Sons"_s);
    type(&page, "plantName", u"North hall"_s);
    type(&page, "personName", u"Anna Birch"_s);
    const auto text = [&](const char *field) { return page.findChild<QLineEdit *>(QString::fromLatin1(field))->text(); };
    QVERIFY(text("file").endsWith("/birch---sons.millrace"_L1));
    QCOMPARE(text("plant"), u"NORTHHALL"_s);
    QCOMPARE(text("person"), u"anna"_s);
    type(&page, "plant", u"N1"_s);
    type(&page, "plantName", u"South hall"_s);
    QCOMPARE(text("plant"), u"N1"_s);
}

void EntranceTest::aCompanyIsMadeAndEntered()
{
    ui::Entrance entrance;
    entrance.show();
    QSignalSpy entered(&entrance, &ui::Entrance::entered);
    entrance.showCreate();
    const auto file = m_folder.filePath(u"birch.millrace"_s);
    fillRightly(entrance.page(), file);
    press(entrance.page(), u"likely"_s);
    QTRY_COMPARE_WITH_TIMEOUT(entered.size(), 1, 20'000);
    const auto office = entered.front().front().value<std::shared_ptr<ui::Office>>();
    QCOMPARE(office->session().code, u"anna"_s);
    QCOMPARE(office->session().name, u"Anna Birch"_s);
    QVERIFY(office->mayCommand(u"security.AddPerson"_s));
    QVERIFY(QFile::exists(file));
}

void EntranceTest::aWrongPasswordIsSaidAndThenLocked()
{
    test::Stage stage(store::Engine::Sqlite);
    ui::Entrance entrance;
    entrance.show();
    QSignalSpy entered(&entrance, &ui::Entrance::entered);
    entrance.showCompany(stage.world.location().path, u"paula"_s);
    QTRY_COMPARE(entrance.page()->objectName(), u"signInPage"_s);
    auto *page = static_cast<ui::SignInPage *>(entrance.page());
    for (int i = 0; i < 5; ++i) {
        type(page, "password", u"wrong"_s);
        press(page, u"likely"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->error().contains(u"wrong"_s), 10'000);
    }
    type(page, "password", u"water-wheel"_s);
    press(page, u"likely"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->error().contains(u"locked for 15"_s), 10'000);
    QCOMPARE(entered.size(), 0);
    QCOMPARE(page->findChild<QLineEdit *>(u"password"_s)->text(), u"water-wheel"_s); // Never lost.
}

void EntranceTest::whoHasNoPasswordIsLetIn()
{
    test::Stage stage(store::Engine::Sqlite);
    ui::Entrance entrance;
    entrance.show();
    QSignalSpy entered(&entrance, &ui::Entrance::entered);
    entrance.showCompany(stage.world.location().path, u"boss"_s);
    QTRY_COMPARE(entrance.page()->objectName(), u"signInPage"_s);
    QVERIFY(!entrance.page()->findChild<QLineEdit *>(u"password"_s)->isVisible());
    press(entrance.page(), u"likely"_s);
    QTRY_COMPARE(entered.size(), 1);
}

void EntranceTest::peopleAreFoundByTyping()
{
    ui::SignInPage page(nullptr);
    page.resize(900, 700);
    page.show();
    house::Reception reception{u"Birch"_s, {}, false};
    for (int i = 0; i < 12; ++i)
        reception.people.push_back({u"p%1"_s.arg(i), u"Person %1"_s.arg(i), i == 7 ? u"planner@NORTH"_s : u"buyer"_s, true});
    page.receive({}, reception);
    auto *people = page.findChild<QListWidget *>(u"people"_s);
    QTest::keyClicks(page.findChild<QLineEdit *>(u"peopleFilter"_s), u"planner"_s);
    QCOMPARE(people->currentItem()->text(), u"Person 7"_s);
    QVERIFY(people->item(3)->isHidden());
    QVERIFY(page.findChild<QLineEdit *>(u"password"_s)->isVisible());
    QCOMPARE(ui::rolesInWords(u"planner@NORTH, buyer@ALD"_s), u"Planner NORTH, buyer ALD"_s);
}

void EntranceTest::aFileThatCannotBeOpened_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("no file") << u"missing"_s << u"can't be reached"_s;
    QTest::newRow("another file") << u"text"_s << u"no company of Millrace"_s;
    QTest::newRow("a newer company") << u"newer"_s << u"newer Millrace"_s;
}

void EntranceTest::aFileThatCannotBeOpened()
{
    QFETCH(QString, kind);
    QFETCH(QString, says);
    test::Stage stage(store::Engine::Sqlite);
    const auto file = m_folder.filePath(kind + u".millrace"_s);
    if (kind == "text"_L1) {
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
    } else if (kind == "newer"_L1) {
        QVERIFY(QFile::copy(stage.world.location().path, file));
        store::Location location;
        location.path = file;
        store::Connection connection(location);
        connection.execute(u"INSERT INTO migration (number, name, checksum, applied) VALUES (9999, 'later', 'later', 0)"_s);
    }
    ui::Entrance entrance;
    entrance.show();
    entrance.showCompany(file);
    QTRY_COMPARE(entrance.page()->objectName(), u"troublePage"_s);
    QString words;
    for (const auto *label : entrance.page()->findChildren<QLabel *>())
        words += label->text() + u'\n';
    QVERIFY2(words.contains(says), qPrintable(words));
    press(entrance.page(), u"back"_s);
    QCOMPARE(entrance.page()->objectName(), u"startPage"_s);
}

void EntranceTest::anOlderCompanyIsLifted()
{
    test::Stage stage(store::Engine::Sqlite);
    const auto file = m_folder.filePath(u"older.millrace"_s);
    QVERIFY(QFile::copy(stage.world.location().path, file));
    {
        store::Location location;
        location.path = file;
        store::Connection connection(location);
        connection.execute(u"DELETE FROM setting WHERE name = 'guards'"_s);
    }
    ui::Entrance entrance;
    entrance.show();
    entrance.showCompany(file);
    QTRY_COMPARE(entrance.page()->objectName(), u"troublePage"_s);
    press(entrance.page(), u"likely"_s);
    QTRY_COMPARE_WITH_TIMEOUT(entrance.page()->objectName(), u"signInPage"_s, 20'000);
    QCOMPARE(QDir(m_folder.path()).entryList({u"older.millrace.*.backup"_s}).size(), 1);
}

void EntranceTest::theServersTroubleIsSaidAtItsField_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("at");
    const auto server = test::postgresServer();
    QTest::newRow("no such host") << u"nowhere.invalid"_s << 5432 << u"a"_s << u"a"_s << u"host"_s;
    QTest::newRow("nothing at the port") << u"127.0.0.1"_s << 1 << u"a"_s << u"a"_s << u"port"_s;
    QTest::newRow("no such database") << server.host << server.port << u"no_such_company"_s << server.user << u"database"_s;
    QTest::newRow("no host") << QString() << 5432 << u"a"_s << u"a"_s << u"host"_s;
    QTest::newRow("no user") << u"127.0.0.1"_s << 5432 << u"a"_s << QString() << u"user"_s;
}

void EntranceTest::theServersTroubleIsSaidAtItsField()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, database);
    QFETCH(QString, user);
    QFETCH(QString, at);
    ui::ServerPage page(nullptr);
    page.show();
    store::Location location;
    location.engine = store::Engine::PostgreSql;
    location.host = host;
    location.port = port;
    location.database = database;
    location.user = user;
    location.options = u"sslmode=disable"_s;
    page.fill(location);
    page.findChild<QLineEdit *>(u"password"_s)->setText(test::postgresServer().password);
    press(&page, u"likely"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page.entry(at)->error().isEmpty() || !page.complaint().isEmpty(), 20'000);
    QVERIFY2(!page.entry(at)->error().isEmpty(), qPrintable(page.complaint()));
}

void EntranceTest::aServerIsEntered()
{
    test::Stage stage(store::Engine::PostgreSql);
    ui::Entrance entrance;
    entrance.show();
    QSignalSpy entered(&entrance, &ui::Entrance::entered);
    auto location = stage.world.location();
    location.user = location.database + u"_paula"_s;
    location.password.clear();
    location.options = u"sslmode=disable"_s;
    entrance.showServer(location);
    type(entrance.page(), "password", u"water-wheel"_s);
    press(entrance.page(), u"likely"_s);
    QTRY_VERIFY_WITH_TIMEOUT(entered.size() == 1 || !entrance.page()->complaint().isEmpty(), 20'000);
    QCOMPARE(entrance.page()->complaint(), QString());
    QCOMPARE(entered.front().front().value<std::shared_ptr<ui::Office>>()->session().code, u"paula"_s);
}

void EntranceTest::companiesAreRemembered()
{
    for (int i = 0; i < 10; ++i)
        ui::kept::addCompany({u"/home/anna/%1.millrace"_s.arg(i), {}});
    ui::kept::addCompany({u"/home/anna/5.millrace"_s, u"Birch"_s});
    QCOMPARE(ui::kept::companies().size(), size_t(8));
    QCOMPARE(ui::kept::companies().front().name, u"Birch"_s);
    store::Location location = store::Location::parse(u"postgresql://anna:secret@db.example:5433/birch?sslmode=verify-full"_s);
    const auto address = ui::kept::addressOf(location);
    QVERIFY(!address.contains(u"secret"_s));
    const auto again = store::Location::parse(address);
    QCOMPARE(again.options, u"sslmode=verify-full"_s);
    QCOMPARE(again.port, 5433);
}

Q_DECLARE_METATYPE(std::shared_ptr<millrace::ui::Office>)
MILLRACE_TEST(EntranceTest)
#include "tst_entrance.moc"
