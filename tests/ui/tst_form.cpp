// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/lines_editor.h"
#include "foundation/form/banner.h"
#include "foundation/form/command_dialog.h"
#include "foundation/form/command_form.h"
#include "foundation/form/form_field.h"
#include "foundation/preview/preview_table.h"
#include "house/house.h"
#include "support/test.h"
#include "ui_world.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace millrace;
using namespace millrace::ui;
using namespace Qt::StringLiterals;

namespace {

const char *const item = R"({"code": "BAR", "name": "Steel bar", "unit": "kg", "category": "GENERAL", "supply": "bought"})";
const char *const supplier = R"({"code": "ALPEN", "name": "Alpenstahl", "supplier": true, "currency": "EUR", "paymentDays": 30})";
const char *const order = R"({"supplier": "ALPEN", "plant": "NORTH", "lines": [{"item": "BAR", "quantity": "100 kg", "price": "2.40"},
                                                                               {"item": "BAR", "quantity": "40 kg", "price": "2.50"}]})";

QJsonObject json(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

} // namespace

class FormTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyCommandRoundTripsItsExample();
    void everyFormIsAnsweredAtItsFields();
    void wrongInputIsToldWhereItWasTyped();
    void aWholeOrderIsReceivedWithOneKey_data() { test::engineColumn(); }
    void aWholeOrderIsReceivedWithOneKey();
    void aQuestionIsAskedInTheForm_data() { test::engineColumn(); }
    void aQuestionIsAskedInTheForm();
    void aSpreadsheetIsPastedAsLines_data() { test::engineColumn(); }
    void aSpreadsheetIsPastedAsLines();
    void wrongCellsAreToldByLine();
    void aFaultKeepsTheFormAndSendsOnce_data() { test::engineColumn(); }
    void aFaultKeepsTheFormAndSendsOnce();
    void aPreviewShowsGoodsAndBooks_data() { test::engineColumn(); }
    void aPreviewShowsGoodsAndBooks();
    void aReversalTakesItsWholeChainBack_data() { test::engineColumn(); }
    void aReversalTakesItsWholeChainBack();
    void whatWasTypedIsDroppedOnlyWhenAskedTwice();
    void theLinesAreAGoodModel();
    void aCellIsLeftOnce();
    void equalAccountsAreOneRow();

private:
    static void ready(CommandForm &form) { QTRY_VERIFY_WITH_TIMEOUT(form.isReady(), 20'000); }
    static void answer(CommandForm &form, const std::function<void()> &act)
    {
        QSignalSpy spy(&form, &CommandForm::answered);
        act();
        QVERIFY(spy.wait(20'000));
    }
};

void FormTest::everyCommandRoundTripsItsExample()
{
    test::UiWorld world(store::Engine::Sqlite);
    for (const auto &locale : {QLocale(QLocale::English), QLocale(QLocale::German)}) {
        QLocale::setDefault(locale);
        for (const auto &[name, type] : house::catalogue().commands()) {
            const auto example = json(type->info().spec.example);
            QVERIFY2(!example.isEmpty(), qPrintable(name));
            CommandForm form(world.surroundings(), name, example);
            auto fields = form.fields();
            if (!example.contains("day"_L1))
                fields.remove(u"day"_s); // It is filled in with today.
            QVERIFY2(fields == example, qPrintable(name + u": "_s + QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact))));
            QVERIFY2(!form.isDirty(), qPrintable(name));
        }
    }
}

/// Nothing that is required is left without a word at its field, or above them all.
void FormTest::everyFormIsAnsweredAtItsFields()
{
    test::UiWorld world(store::Engine::Sqlite);
    for (const auto &[name, type] : house::catalogue().commands()) {
        CommandForm form(world.surroundings(), name, {});
        ready(form);
        const auto &fields = type->info().fields;
        const bool isAnyMissing = std::ranges::any_of(fields, [&](const door::FieldInfo &field) { return field.required && !form.fields().contains(field.name); });
        if (!isAnyMissing)
            continue;
        answer(form, [&] { form.send(); });
        for (const auto &field : fields) {
            if (field.required && !form.fields().contains(field.name))
                QVERIFY2(form.field(field.name)->words().startsWith("This field is needed."_L1), qPrintable(name + u' ' + field.name));
        }
    }
}

void FormTest::wrongInputIsToldWhereItWasTyped()
{
    test::UiWorld world(store::Engine::Sqlite);
    CommandForm form(world.surroundings(), u"masterdata.CreateTaxCode"_s, {});
    form.show();
    ready(form);
    auto *rate = form.field(u"rate"_s);
    rate->editor()->setFocus();
    QTest::keyClicks(rate->editor()->focusProxy(), u"much"_s);
    form.field(u"name"_s)->editor()->setFocus();
    QTRY_VERIFY(rate->words().startsWith("This is not a number."_L1));
    QVERIFY(form.field(u"code"_s)->words().isEmpty()); // Nobody was there yet.
    rate->editor()->setFocus();
    QTest::keyClick(rate->editor()->focusProxy(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(rate->editor()->focusProxy(), u"19 %"_s);
    QTRY_VERIFY(rate->words().isEmpty());
    QCOMPARE(form.fields()[u"rate"_s].toString(), u"0.19"_s);
}

void FormTest::aWholeOrderIsReceivedWithOneKey()
{
    QFETCH(millrace::store::Engine, engine);
    test::UiWorld world(engine);
    world.world.must("masterdata.CreateItem", item);
    world.world.must("masterdata.CreatePartner", supplier);
    const auto number = world.world.must("purchasing.CreatePurchaseOrder", order).receipt[u"order"_s].toString();
    auto *dialog = CommandDialog::open(world.surroundings(), u"purchasing.ReceiveGoods"_s, {{u"order"_s, number}}, nullptr);
    QSignalSpy gone(dialog, &QObject::destroyed);
    ready(*dialog->form());
    const auto lines = dialog->form()->fields()[u"lines"_s].toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].toObject()[u"quantity"_s].toString(), u"100 kg"_s);
    QCOMPARE(lines[0].toObject()[u"bin"_s].toString(), u"NORTH/MAIN"_s);
    QVERIFY(!dialog->form()->isDirty());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(gone.wait(20'000));
    QCOMPARE(world.said.size(), 1);
    QVERIFY2(world.said.first().startsWith("Goods received: RC-"_L1), qPrintable(world.said.first()));
    QVERIFY(world.offered.run); // Undo, where the mistake is seen.
    world.offered.run();
    QCOMPARE(world.opened.first, u"house.ReverseEvent"_s);
    auto *undo = CommandDialog::open(world.surroundings(), world.opened.first, world.opened.second, nullptr);
    QSignalSpy undone(undo, &QObject::destroyed);
    ready(*undo->form());
    QTRY_VERIFY(undo->form()->isPreviewing());
    undo->form()->field(u"reason"_s)->editor()->setValue(u"wrong order"_s);
    undo->form()->send();
    QVERIFY(undone.wait(20'000));
    QCOMPARE(world.said.size(), 2);
    QVERIFY(!world.offered.run); // What is taken back is put right by doing it again.
    QCOMPARE(world.world.ask("inventory.stock_on_hand").size(), 0);
    QCOMPARE(world.world.breaks(), QString());
}

void FormTest::aQuestionIsAskedInTheForm()
{
    QFETCH(millrace::store::Engine, engine);
    test::UiWorld world(engine);
    world.world.must("masterdata.CreateItem", item);
    world.world.must("masterdata.CreatePartner", supplier);
    const auto number = world.world.must("purchasing.CreatePurchaseOrder", order).receipt[u"order"_s].toString();
    const auto fields = json(uR"({"order": "%1", "lines": [{"line": 10, "quantity": "200 kg", "bin": "NORTH/MAIN"}]})"_s.arg(number));
    CommandForm form(world.surroundings(), u"purchasing.ReceiveGoods"_s, fields);
    ready(form);
    QSignalSpy accepted(&form, &CommandForm::accepted);
    answer(form, [&] { form.send(); });
    QVERIFY2(form.banner()->text().startsWith("More comes than was ordered"_L1), qPrintable(form.banner()->text()));
    auto *yes = form.banner()->findChild<QPushButton *>();
    QVERIFY(yes);
    QCOMPARE(yes->text(), u"Yes, receive goods"_s);
    answer(form, [&] { yes->click(); });
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(world.world.breaks(), QString());
}

void FormTest::aSpreadsheetIsPastedAsLines()
{
    QFETCH(millrace::store::Engine, engine);
    QLocale::setDefault(QLocale(QLocale::German));
    test::UiWorld world(engine);
    world.world.must("masterdata.CreateItem", item);
    CommandForm form(world.surroundings(), u"inventory.TakeOverStock"_s, {});
    ready(form);
    auto *editor = form.field(u"lines"_s)->lines();
    QString text;
    for (int i = 0; i < 500; ++i)
        text += u"BAR\tNORTH/MAIN\t%1,5 kg\t1,84\r\n"_s.arg(i + 1);
    auto *model = editor->model();
    model->paste(u"Item\tBin\tQuantity\tUnit cost\r\n"_s + text, model->index(0, 0), {0, 1});
    const auto lines = form.fields()[u"lines"_s].toArray();
    QCOMPARE(lines.size(), 500);
    QCOMPARE(lines.last().toObject(), json(uR"({"item": "BAR", "bin": "NORTH/MAIN", "quantity": "500.5 kg", "unitCost": "1.84"})"_s));
    QSignalSpy accepted(&form, &CommandForm::accepted);
    answer(form, [&] { form.send(); });
    QVERIFY2(accepted.size() == 1, qPrintable(form.banner()->text() + form.field(u"lines"_s)->words()));
    QCOMPARE(world.world.breaks(), QString());
}

void FormTest::wrongCellsAreToldByLine()
{
    test::UiWorld world(store::Engine::Sqlite);
    world.world.must("masterdata.CreateItem", item);
    CommandForm form(world.surroundings(), u"inventory.TakeOverStock"_s, {});
    ready(form);
    auto *lines = form.field(u"lines"_s);
    auto *model = lines->lines()->model();
    model->paste(u"BAR\tNORTH/MAIN\n\t\nBAR\tNORTH/NONE"_s, model->index(0, 0), {0, 1});
    model->setData(model->index(0, 6), u"12 kg"_s);
    model->setData(model->index(2, 6), u"a lot"_s);
    answer(form, [&] { form.send(); });
    // The empty second line is not sent; the third is the door's second, and the person's third.
    QVERIFY2(lines->words().contains(u"Line 3, quantity: This is not a number."_s), qPrintable(lines->words()));
    QVERIFY(!model->index(2, 6).data(LinesModel::WrongRole).toString().isEmpty());
    QVERIFY(model->index(0, 6).data(LinesModel::WrongRole).toString().isEmpty());
}

void FormTest::aFaultKeepsTheFormAndSendsOnce()
{
    QFETCH(millrace::store::Engine, engine);
    test::UiWorld world(engine);
    CommandForm form(world.surroundings(), u"masterdata.CreateReason"_s, {{u"code"_s, u"BROKEN"_s}, {u"name"_s, u"Broken"_s}, {u"kind"_s, u"scrap"_s}});
    ready(form);
    // The command is committed, and the answer is lost on its way.
    std::vector<CommandId> ids;
    form.setSender(u"Create reason"_s, [&](const Draft &draft) {
        ids.push_back(draft.id);
        auto answered = world.office->send(draft);
        if (ids.size() > 1)
            return answered;
        return Answer<door::Outcome>(answered.future().then([](const door::Outcome &) {
            door::Outcome lost;
            lost.problems = {problemOf(Fault(Fault::Kind::Unavailable, u"send"_s, u"the line is cut"_s))};
            return lost;
        }));
    });
    QSignalSpy accepted(&form, &CommandForm::accepted);
    answer(form, [&] { form.send(); });
    QCOMPARE(accepted.size(), 0);
    QVERIFY(form.banner()->text().contains(u"the line is cut"_s));
    QCOMPARE(form.fields()[u"code"_s].toString(), u"BROKEN"_s);
    answer(form, [&] { Q_EMIT world.office->reachableChanged(true, {}); });
    QCOMPARE(accepted.size(), 1);
    QVERIFY(accepted.front().front().value<door::Outcome>().repeated);
    QCOMPARE(ids[0].toString(), ids[1].toString());
}

void FormTest::aPreviewShowsGoodsAndBooks()
{
    QFETCH(millrace::store::Engine, engine);
    test::UiWorld world(engine);
    world.world.must("masterdata.CreateItem", item);
    CommandForm form(world.surroundings(), u"inventory.TakeOverStock"_s,
                     json(uR"({"lines": [{"item": "BAR", "bin": "NORTH/MAIN", "quantity": "10 kg", "unitCost": "1.50"}]})"_s));
    ready(form);
    form.togglePreview();
    QTRY_VERIFY_WITH_TIMEOUT(form.findChild<PreviewTable *>(u"books"_s), 20'000);
    auto *stock = form.findChild<PreviewTable *>(u"stock"_s);
    QVERIFY(stock);
    QCOMPARE(stock->cell(0, 0), u"BAR"_s);
    QCOMPARE(stock->cell(0, 2), u"10 kg"_s);
    QCOMPARE(form.findChild<PreviewTable *>(u"books"_s)->rows(), 2);
    QCOMPARE(world.world.ask("inventory.stock_on_hand").size(), 0); // Nothing was posted.
}

void FormTest::aReversalTakesItsWholeChainBack()
{
    QFETCH(millrace::store::Engine, engine);
    test::UiWorld world(engine);
    world.world.must("masterdata.CreateItem", item);
    const auto first = world.world.must("inventory.TakeOverStock", R"({"lines": [{"item": "BAR", "bin": "NORTH/MAIN", "quantity": "10 kg", "unitCost": "1.50"}]})");
    world.world.must("inventory.ScrapStock", R"({"item": "BAR", "quantity": "10 kg", "bin": "NORTH/MAIN", "reason": "SCRAP"})");
    auto *dialog = CommandDialog::open(world.surroundings(), u"house.ReverseEvent"_s, {{u"event"_s, qint64(first.event.value)}}, nullptr);
    QSignalSpy gone(dialog, &QObject::destroyed);
    ready(*dialog->form());
    auto *likely = dialog->form()->findChild<QPushButton *>(u"likely"_s);
    QTRY_COMPARE_WITH_TIMEOUT(likely->text(), u"Reverse all 2 events"_s, 20'000);
    dialog->form()->field(u"reason"_s)->editor()->setValue(u"wrong item"_s);
    likely->click();
    QVERIFY(gone.wait(20'000));
    QCOMPARE(world.world.ask("inventory.stock_on_hand").size(), 0);
    QCOMPARE(world.world.breaks(), QString());
}

void FormTest::whatWasTypedIsDroppedOnlyWhenAskedTwice()
{
    test::UiWorld world(store::Engine::Sqlite);
    CommandForm form(world.surroundings(), u"masterdata.CreateReason"_s, {});
    ready(form);
    QSignalSpy cancelled(&form, &CommandForm::cancelled);
    form.field(u"code"_s)->editor()->setValue(u"X"_s);
    QTest::keyClick(&form, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 0);
    QCOMPARE(form.banner()->text(), u"What you typed is not sent."_s);
    QTest::keyClick(&form, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);

    CommandForm untouched(world.surroundings(), u"masterdata.CreateReason"_s, {});
    ready(untouched);
    QSignalSpy left(&untouched, &CommandForm::cancelled);
    QTest::keyClick(&untouched, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void FormTest::theLinesAreAGoodModel()
{
    const auto &fields = house::catalogue().command(u"purchasing.ReceiveGoods"_s)->info().fields;
    LinesModel model(fields.back());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContext({{u"item"_s}});
    model.setOffered({{json(uR"({"line": 10, "quantity": "5 kg"})"_s), json(uR"({"item": "BAR"})"_s)}, {json(uR"({"line": 20, "quantity": "1 kg"})"_s), {}}});
    QCOMPARE(model.value().size(), 2);
    QVERIFY(model.isOffered());
    model.setData(model.index(0, 2), QString()); // Nothing came of it: the line is left out.
    QCOMPARE(model.value().size(), 1);
    QCOMPARE(model.indexOf(u"[0].quantity"_s), model.index(1, 2));
    model.setData(model.index(2, 0), u"30"_s);
    QCOMPARE(model.rowCount(), 4);
    model.removeLines(0, 2);
    QCOMPARE(model.value(), QJsonArray{json(uR"({"line": 30})"_s)});
    model.paste(u"1\t2 kg\n3\t4 kg"_s, model.index(1, 0), {0, 2});
    QCOMPARE(model.value().size(), 3);
}

/// A cell that was left by Return said so twice, and Qt complained.
void FormTest::aCellIsLeftOnce()
{
    test::UiWorld world(store::Engine::Sqlite);
    CommandForm form(world.surroundings(), u"inventory.TakeOverStock"_s, {});
    form.show();
    ready(form);
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QTest::failOnWarning(QRegularExpression(u"commitData"_s));
    auto *view = form.findChild<LinesView *>();
    for (const auto key : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape}) {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(qApp->focusWidget() != view);
        QTest::keyClicks(qApp->focusWidget(), u"BAR"_s);
        QTest::keyClick(qApp->focusWidget(), key);
        QCOMPARE(view->model()->index(0, 0).data(Qt::EditRole).toString(), u"BAR"_s);
    }
}

void FormTest::equalAccountsAreOneRow()
{
    test::UiWorld world(store::Engine::Sqlite);
    world.world.must("masterdata.CreateItem", item);
    world.world.must("masterdata.CreateItem", QByteArray(item).replace("BAR", "ROD").constData());
    CommandForm form(world.surroundings(), u"inventory.TakeOverStock"_s,
                     json(uR"({"lines": [{"item": "BAR", "bin": "NORTH/MAIN", "quantity": "10 kg", "unitCost": "1.50"},
                                         {"item": "ROD", "bin": "NORTH/MAIN", "quantity": "2 kg", "unitCost": "2.50"}]})"_s));
    ready(form);
    form.show();
    form.togglePreview();
    QTRY_VERIFY_WITH_TIMEOUT(form.findChild<PreviewTable *>(u"books"_s), 20'000);
    auto *sums = form.findChild<PreviewTable *>(u"books"_s);
    auto *lines = form.findChild<PreviewTable *>(u"booksLines"_s);
    QCOMPARE(sums->rows(), 2);
    QCOMPARE(sums->cell(0, 1), u"20.00 EUR"_s);
    QVERIFY(lines && lines->isHidden());
    QCOMPARE(lines->rows(), 4);
    form.findChild<QPushButton *>(u"everyLine"_s)->click();
    QVERIFY(sums->isHidden() && !lines->isHidden());
}

MILLRACE_TEST(FormTest)
#include "tst_form.moc"
