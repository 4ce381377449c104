// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/lines_editor.h"
#include "foundation/editors/typed_edit.h"
#include "foundation/form/banner.h"
#include "foundation/form/command_form.h"
#include "foundation/form/form_field.h"
#include "support/test.h"
#include "ui_world.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

const char *const item = R"({"code": "BAR", "name": "Steel bar", "unit": "kg", "category": "GENERAL", "supply": "bought"})";
const char *const supplier = R"({"code": "ALPEN", "name": "Alpenstahl", "supplier": true, "currency": "EUR"})";
const char *const order = R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "100 kg", "price": "2.40"}]})";

QJsonObject reason(const QString &code) { return {{u"code"_s, code}, {u"name"_s, u"Broken"_s}, {u"kind"_s, u"scrap"_s}}; }

int reasonsOf(test::World &world, const QString &code)
{
    int out = 0;
    for (const auto row : world.ask("masterdata.reasons"))
        out += row.toObject()[u"code"_s].toString() == code;
    return out;
}

} // namespace

/// What comes between somebody and what they type: others, the line to the server, spreadsheets, scanners.
class DisturbedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void whoChangedItIsSaid_data() { test::engineColumn(); }
    void whoChangedItIsSaid();
    void aServerThatHangsUpCostsNothing();
    void aLockedFileIsToldAndTriedAgain();
    void aCellOfASpreadsheetIsOneLine();
    void aThousandLinesArePasted_data() { test::engineColumn(); }
    void aThousandLinesArePasted();
    void aBurstOfKeysIsTakenWhole();

private:
    static void ready(CommandForm &form)
    {
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QTRY_VERIFY_WITH_TIMEOUT(form.isReady(), 20'000);
    }
};

void DisturbedTest::whoChangedItIsSaid()
{
    QFETCH(millrace::store::Engine, engine);
    test::UiWorld world(engine);
    world.world.must("masterdata.CreateItem", item);
    world.world.must("masterdata.CreatePartner", supplier);
    const auto number = world.world.must("purchasing.CreatePurchaseOrder", order).receipt[u"order"_s].toString();
    CommandForm form(world.surroundings(), u"purchasing.ReceiveGoods"_s, {{u"order"_s, number}});
    ready(form);
    form.field(u"reference"_s)->editor()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"DN-7"_s);
    // It is known how the order stood before it is changed.
    test::await(world.office->ask({u"masterdata.document_history"_s, {{u"document"_s, number}}, {}}));
    QTest::qWait(0);
    world.world.must("purchasing.CancelPurchaseOrder", qPrintable(uR"({"order": "%1"})"_s.arg(number)));
    QTRY_VERIFY_WITH_TIMEOUT(!form.banner()->text().isEmpty(), 20'000);
    QCOMPARE(form.banner()->text(), u"%1 was changed meanwhile by boss: %2."_s.arg(number, u"Purchase order cancelled"_s));
    QVERIFY(form.banner()->findChild<QPushButton *>());
    QCOMPARE(form.fields()[u"reference"_s].toString(), u"DN-7"_s);

    QSignalSpy answered(&form, &CommandForm::answered);
    form.send();
    QVERIFY(answered.wait(20'000));
    QVERIFY2(form.field(u"order"_s)->words().startsWith(u"Order %1 is not open"_s.arg(number)), qPrintable(form.field(u"order"_s)->words() + form.banner()->text()));
    QCOMPARE(form.fields()[u"reference"_s].toString(), u"DN-7"_s);
    QCOMPARE(world.world.ask("purchasing.receipts").size(), 0);
}

void DisturbedTest::aServerThatHangsUpCostsNothing()
{
    test::UiWorld world(store::Engine::PostgreSql);
    CommandForm form(world.surroundings(), u"masterdata.CreateReason"_s, reason(u"BROKEN"_s));
    ready(form);
    form.field(u"name"_s)->editor()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"s"_s);
    const auto typed = form.fields();
    QSignalSpy answered(&form, &CommandForm::answered);
    QSignalSpy accepted(&form, &CommandForm::accepted);
    world.world.connection().execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    form.send();
    QVERIFY(answered.wait(20'000));
    QCOMPARE(accepted.size(), 0);
    QVERIFY(!form.banner()->text().isEmpty());
    QCOMPARE(form.fields(), typed);
    QCOMPARE(QApplication::focusWidget(), form.banner()->findChild<QPushButton *>()); // To try again at once.
    // The server is there again, and what was typed is sent by itself: once.
    QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 20'000);
    QCOMPARE(reasonsOf(world.world, u"BROKEN"_s), 1);
    // And what others do is heard again.
    QTRY_VERIFY_WITH_TIMEOUT(world.office->isReachable(), 20'000);
    test::await(world.office->ask({u"masterdata.reasons"_s, {}, {}}));
    QTRY_VERIFY_WITH_TIMEOUT(world.office->isReachable(), 20'000);
    QSignalSpy happened(world.office.get(), &Office::happened);
    world.world.must("masterdata.CreateReason", R"({"code": "LATER", "name": "Later", "kind": "scrap"})");
    QVERIFY(happened.size() > 0 || happened.wait(20'000));
    QCOMPARE(world.world.breaks(), QString());
}

void DisturbedTest::aLockedFileIsToldAndTriedAgain()
{
    test::UiWorld world(store::Engine::Sqlite);
    CommandForm form(world.surroundings(), u"masterdata.CreateReason"_s, reason(u"BROKEN"_s));
    ready(form);
    QSignalSpy answered(&form, &CommandForm::answered);
    QSignalSpy accepted(&form, &CommandForm::accepted);
    world.world.connection().begin();
    form.send();
    QVERIFY(answered.wait(60'000));
    world.world.connection().rollback();
    QCOMPARE(accepted.size(), 0);
    QVERIFY2(form.banner()->text().startsWith(u"Another program held the database"_s), qPrintable(form.banner()->text()));
    QCOMPARE(form.fields()[u"code"_s].toString(), u"BROKEN"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // The way on has the focus.
    QVERIFY(accepted.wait(20'000));
    QCOMPARE(reasonsOf(world.world, u"BROKEN"_s), 1);
}

void DisturbedTest::aCellOfASpreadsheetIsOneLine()
{
    QWidget window;
    auto *edit = new TypedEdit(Kind::Text, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    for (const auto &[copied, pasted] : {std::pair(u"BAR\r\n"_s, u"BAR"_s), std::pair(u"Steel\nbar\n"_s, u"Steel bar"_s), std::pair(u"A\tB"_s, u"A B"_s), std::pair(u"  two  blanks "_s, u"  two  blanks "_s)}) {
        edit->clear();
        QApplication::clipboard()->setText(copied);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit->text(), pasted);
        QCOMPARE(edit->value().toString(), pasted.trimmed());
    }
}

void DisturbedTest::aThousandLinesArePasted()
{
    QFETCH(millrace::store::Engine, engine);
    test::UiWorld world(engine);
    world.world.must("masterdata.CreateItem", item);
    CommandForm form(world.surroundings(), u"inventory.TakeOverStock"_s, {});
    ready(form);
    QString text = u"Item\tBin\tQuantity\tUnit cost\r\n"_s;
    for (int i = 0; i < 1000; ++i)
        text += u"BAR\tNORTH/MAIN\t%1.5 kg\t1.84\r\n"_s.arg(i + 1);
    QApplication::clipboard()->setText(text);
    form.field(u"lines"_s)->editor()->setFocus();
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(form.fields()[u"lines"_s].toArray().size(), 1000);
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    QSignalSpy answered(&form, &CommandForm::answered);
    QSignalSpy accepted(&form, &CommandForm::accepted);
    form.send();
    QVERIFY(answered.wait(60'000));
    QVERIFY2(accepted.size() == 1, qPrintable(form.banner()->text() + form.field(u"lines"_s)->words()));
    QCOMPARE(world.world.breaks(), QString());
}

/// All keys come before the window has painted once.
void DisturbedTest::aBurstOfKeysIsTakenWhole()
{
    test::UiWorld world(store::Engine::Sqlite);
    CommandForm form(world.surroundings(), u"masterdata.CreateReason"_s, {});
    ready(form);
    form.field(u"name"_s)->editor()->setFocus();
    auto *edit = QApplication::focusWidget();
    QString all;
    for (int i = 0; i < 500; ++i) {
        const QChar letter(u'A' + i % 26);
        all += letter;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(edit, new QKeyEvent(type, Qt::Key_A + i % 26, Qt::NoModifier, QString(letter)));
    }
    QTRY_COMPARE(form.fields()[u"name"_s].toString(), all);
    QTRY_VERIFY(!form.field(u"name"_s)->words().isEmpty() || form.fields()[u"name"_s].toString().size() == 500);
}

MILLRACE_TEST(DisturbedTest)
#include "tst_disturbed.moc"
