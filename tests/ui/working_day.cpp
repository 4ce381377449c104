// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "working_day.h"

#include "foundation/form/banner.h"
#include "foundation/form/form_field.h"
#include "foundation/preview/preview_table.h"
#include "house/preview.h"
#include "shell/actions.h"
#include "shell/entrance.h"
#include "shell/entrance_page.h"
#include "shell/kept.h"
#include "words/titles.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

const QString secret = u"water-wheel"_s;

void furnish(World &world)
{
    world.must("masterdata.CreateItem", R"({"code": "STEEL", "name": "Steel", "unit": "kg", "category": "GENERAL", "supply": "bought", "tracking": "lot"})");
    world.must("masterdata.CreateItem", R"({"code": "BOLT", "name": "Bolt", "unit": "pcs", "category": "GENERAL", "supply": "bought"})");
    world.must("masterdata.CreateItem", R"({"code": "PUMP", "name": "Pump", "unit": "pcs", "category": "GENERAL", "supply": "made"})");
    world.must("masterdata.CreatePartner", R"({"code": "STEELCO", "name": "Steel and more", "supplier": true, "currency": "EUR", "paymentDays": 30})");
    world.must("masterdata.CreatePartner", R"({"code": "HOTEL", "name": "Hotel", "customer": true, "currency": "EUR", "paymentDays": 30})");
    world.must("masterdata.CreateWorkCentre", R"({"plant": "NORTH", "code": "ASSY", "name": "Assembly", "costCentre": "PRODUCTION", "labourRate": "30", "machineRate": "20", "overheadRate": "10"})");
    world.must("engineering.DefineStructure", R"({"item": "PUMP", "revision": "A", "quantity": "1", "standardLot": "10",
        "lines": [{"component": "STEEL", "quantity": "2"}, {"component": "BOLT", "quantity": "4"}],
        "operations": [{"number": 10, "workCentre": "ASSY", "text": "Assemble", "setup": "1", "labour": "0.5"}]})");
    world.must("engineering.ReleaseStructure", R"({"structure": "PUMP/A"})");
    world.must("security.AddPerson", R"({"code": "anna", "name": "Anna Birch", "password": "water-wheel", "roles": ["administrator"]})");
}

} // namespace

WorkingDay::WorkingDay(store::Engine engine) : m_world(engine)
{
    furnish(m_world);
}

QKeySequence WorkingDay::commandKeysOf(const char *command)
{
    for (const auto &[name, keys] : ui::allCommandKeys()) {
        if (name == QLatin1StringView(command))
            return keys;
    }
    throw Stuck(QString::fromLatin1(command) + u" has no key"_s);
}

void WorkingDay::expect(const QString &what, const QString &is, const QString &should) const
{
    if (is != should)
        throw Stuck(u"%1 is “%2”, and should be “%3”"_s.arg(what, is, should));
}

/// The one row's column; of several rows all of them, with blanks between.
QString WorkingDay::only(const char *query, const char *column, const char *parameters)
{
    QStringList out;
    for (const auto row : m_world.ask(query, parameters))
        out.append(row.toObject()[QLatin1StringView(column)].toString());
    return out.join(u' ');
}

QJsonObject WorkingDay::newest()
{
    QJsonObject out;
    for (const auto row : m_world.ask("security.events")) {
        if (row.toObject()[u"entered"_s].toString() > out[u"entered"_s].toString())
            out = row.toObject();
    }
    return out;
}

QStringList WorkingDay::posted(const QJsonObject &event)
{
    QWidget shown;
    for (const auto &section : house::sectionsOf(house::effectOf(Id<Event>(event[u"id"_s].toInteger()), m_world.connection())))
        new ui::PreviewTable(section, &shown);
    return linesOf(shown);
}

/// What the preview promises is what is posted, line by line.
void WorkingDay::post(const QString &what)
{
    const auto promised = m_keys.preview();
    const auto before = newest();
    auto *form = m_keys.form();
    if (!m_keys.send()) {
        QStringList why{form->banner()->text()};
        for (const auto *field : form->findChildren<ui::FormField *>())
            why.append(field->words());
        why.removeAll(QString());
        throw Stuck(what + u" was refused: "_s + why.join(u"; "_s) + u' ' + QString::fromUtf8(QJsonDocument(form->fields()).toJson(QJsonDocument::Compact)));
    }
    const auto event = newest();
    if (event[u"id"_s] == before[u"id"_s])
        throw Stuck(what + u" has left no event"_s);
    expect(what + u" as it was posted"_s, posted(event).join(u'\n'), promised.join(u'\n'));
}

/// What the form says when it is sent, and nothing has happened.
QString WorkingDay::refused(const QString &what)
{
    const auto before = newest();
    if (m_keys.send())
        throw Stuck(what + u" was accepted"_s);
    if (newest()[u"id"_s] != before[u"id"_s])
        throw Stuck(what + u" was posted all the same"_s);
    auto *form = m_keys.form();
    return form->banner()->text() + form->field(u"lines"_s)->words();
}

void WorkingDay::openFrom(const QString &record, const QString &title, const QString &command)
{
    m_keys.find(record, title);
    until([&] { return window().currentScreen() && window().currentScreen()->title() == record && window().currentScreen()->isReady(); }, u"for the page of "_s + record);
    m_keys.tabTo(command);
    m_keys.press(Qt::Key_Space);
}

/// One of a record's lists, with the arrows.
void WorkingDay::chooseTab(const QString &title)
{
    m_keys.tabTo(u"qt_tabwidget_tabbar"_s);
    auto *tabs = qobject_cast<QTabBar *>(QApplication::focusWidget());
    for (int i = 0; tabs->tabText(tabs->currentIndex()) != title; ++i) {
        if (i > tabs->count())
            throw Stuck(u"the arrows do not come to "_s + title);
        m_keys.press(Qt::Key_Right);
    }
}

void WorkingDay::signIn()
{
    auto location = m_world.location();
    const bool isServer = location.engine == store::Engine::PostgreSql;
    if (isServer) {
        location.user = location.database + u"_anna"_s;
        location.options = u"sslmode=disable"_s;
    }
    m_desktop = std::make_unique<ui::Desktop>();
    m_desktop->start(ui::kept::addressOf(location), {});
    until([&] { return m_desktop->entrance() && m_desktop->entrance()->page()->objectName() == (isServer ? u"serverPage"_s : u"signInPage"_s) && QApplication::focusWidget(); }, u"to be asked who it is"_s);
    if (!isServer) { // Tiles: the arrows choose, Enter goes on to the password.
        m_keys.tabTo(u"people"_s);
        m_keys.type(u"anna"_s);
        m_keys.press(Qt::Key_Return);
    }
    m_keys.tabTo(u"password"_s);
    m_keys.type(u"wrong"_s);
    m_keys.press(Qt::Key_Return);
    until([&] { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"password"_s && !m_desktop->entrance()->page()->findChild<QWidget *>(u"likely"_s)->isHidden()
            && m_desktop->entrance()->page()->findChild<QWidget *>(u"likely"_s)->isEnabled(); }, u"for the wrong password to be refused"_s);
    m_keys.replace(secret);
    m_keys.press(Qt::Key_Return);
    until([&] { return m_desktop->window() && QApplication::activeWindow() == m_desktop->window(); }, u"to be let in"_s);
    expect(u"who is signed in"_s, m_desktop->window()->office()->session().code, u"anna"_s);
}

void WorkingDay::buy()
{
    m_keys.find(u"purchase order"_s, ui::commandTitle(u"purchasing.CreatePurchaseOrder"_s));
    m_keys.form();
    m_keys.fill(u"supplier"_s, u"STEELCO"_s);
    m_keys.cell(0, u"item"_s, u"STEEL"_s);
    m_keys.cell(0, u"quantity"_s, u"20"_s);
    m_keys.cell(0, u"price"_s, u"5"_s);
    m_keys.cell(1, u"item"_s, u"BOLT"_s);
    m_keys.cell(1, u"quantity"_s, u"40 pcs"_s);
    m_keys.cell(1, u"price"_s, u"0.45"_s);
    post(u"the order"_s);
    m_order = only("purchasing.open_orders", "number");

    openFrom(m_order, m_order, u"purchasing.ReceiveGoods"_s);
    auto *form = m_keys.form();
    const auto lines = [&] { return form->fields()[u"lines"_s].toArray(); };
    // A lot is needed, and asked for at its cell; the cursor stands there.
    const auto lot = refused(u"a receipt without its lot"_s);
    if (!lot.startsWith(u"Line 1, lot:"_s))
        throw Stuck(u"the missing lot was told as: "_s + lot);
    m_keys.type(u"L-1"_s);
    m_keys.press(Qt::Key_Return);
    expect(u"the lot"_s, lines()[0][u"lot"_s].toString(), u"L-1"_s);
    // Much more than was ordered is asked about, and nothing that was typed is lost.
    m_keys.press(Qt::Key_Escape);
    m_keys.cell(0, u"quantity"_s, u"25"_s);
    const auto question = refused(u"more than was ordered"_s);
    if (!question.startsWith(u"More comes than was ordered"_s))
        throw Stuck(u"more than was ordered was told as: "_s + question);
    expect(u"the lot, afterwards"_s, lines()[0][u"lot"_s].toString(), u"L-1"_s);
    expect(u"the quantity, afterwards"_s, lines()[0][u"quantity"_s].toString().section(u' ', 0, 0), u"25"_s);
    m_keys.cell(0, u"quantity"_s, u"20"_s);
    post(u"the receipt"_s);
    expect(u"steel in stock"_s, only("inventory.stock_on_hand", "quantity", R"({"item": "STEEL"})"), u"20 kg"_s);

    openFrom(m_order, m_order, u"purchasing.EnterSupplierInvoice"_s);
    form = m_keys.form();
    m_keys.fill(u"reference"_s, u"S-1"_s);
    m_keys.cell(1, u"quantity"_s, u"50"_s);
    const auto tooMuch = refused(u"an invoice for more than came"_s);
    if (!tooMuch.startsWith(u"Line 2, quantity:"_s))
        throw Stuck(u"an invoice for more than came was told as: "_s + tooMuch);
    expect(u"the reference, afterwards"_s, form->fields()[u"reference"_s].toString(), u"S-1"_s);
    m_keys.cell(1, u"quantity"_s, u"40"_s);
    post(u"the supplier's invoice"_s);
    expect(u"what is owed"_s, only("ledger.open_items", "open", R"({"kind": "payable", "partner": "STEELCO"})"), u"-118.00 EUR"_s);
}

void WorkingDay::make()
{
    open("production.CreateWorkOrder");
    m_keys.form();
    m_keys.fill(u"item"_s, u"PUMP"_s);
    m_keys.fill(u"quantity"_s, u"10"_s);
    m_keys.fill(u"due"_s, QDate::currentDate().addDays(14).toString(Qt::ISODate));
    post(u"the work order"_s);
    m_workOrder = only("production.work_orders", "number");

    // What is there for it is seen before it is released.
    m_keys.find(m_workOrder, m_workOrder);
    until([&] { return window().currentScreen()->title() == m_workOrder && window().currentScreen()->isReady(); }, u"for the order's page"_s);
    chooseTab(u"Availability"_s);
    m_keys.press(Qt::Key_Tab);
    m_keys.tabTo(u"rows"_s);
    m_keys.rowTo(u"STEEL"_s);
    openFrom(m_workOrder, m_workOrder, u"production.ReleaseWorkOrder"_s);
    m_keys.form();
    post(u"the release"_s);

    open("production.IssueMaterial");
    auto *form = m_keys.form();
    m_keys.fill(u"workOrder"_s, m_workOrder);
    m_keys.press(Qt::Key_Tab);
    until([&] { return form->fields()[u"lines"_s].toArray().size() == 2; }, u"for what the order needs"_s);
    post(u"the issue"_s);

    open("production.BookLabour");
    m_keys.form();
    m_keys.fill(u"workOrder"_s, m_workOrder);
    m_keys.fill(u"run"_s, u"5"_s);
    m_keys.fill(u"setup"_s, u"60 min"_s);
    post(u"labour"_s);

    open("production.ReportCompletion");
    form = m_keys.form();
    m_keys.fill(u"workOrder"_s, m_workOrder);
    m_keys.press(Qt::Key_Tab);
    until([&] { return form->fields()[u"good"_s].toString() == u"10 pcs"_s; }, u"for the rest of the order"_s);
    post(u"the completion"_s);

    m_keys.find(u"close work order"_s, ui::commandTitle(u"production.CloseWorkOrder"_s));
    m_keys.form();
    m_keys.fill(u"workOrder"_s, m_workOrder);
    post(u"the close"_s);
    expect(u"pumps in stock"_s, only("inventory.stock_on_hand", "quantity", R"({"item": "PUMP"})"), u"10 pcs"_s);
    expect(u"work in process"_s, only("production.wip", "number"), QString());
}

void WorkingDay::sell()
{
    open("sales.CreateSalesOrder");
    m_keys.form();
    m_keys.fill(u"customer"_s, u"HOTEL"_s);
    m_keys.cell(0, u"item"_s, u"PUMP"_s);
    m_keys.cell(0, u"quantity"_s, u"8"_s);
    m_keys.cell(0, u"price"_s, u"100"_s);
    post(u"the customer's order"_s);
    const auto order = only("sales.open_orders", "number");
    openFrom(order, order, u"sales.ShipGoods"_s);
    m_keys.form();
    post(u"the shipment"_s);
    const auto shipment = only("sales.shipments", "number");

    open("sales.InvoiceShipment");
    m_keys.form();
    m_keys.fill(u"shipment"_s, shipment);
    post(u"the invoice"_s);
    expect(u"what is to come in"_s, only("ledger.open_items", "open", R"({"kind": "receivable"})"), u"800.00 EUR"_s);
}

void WorkingDay::pay()
{
    open("ledger.ReceivePayment");
    auto *form = m_keys.form();
    m_keys.fill(u"partner"_s, u"HOTEL"_s);
    m_keys.press(Qt::Key_Tab);
    until([&] { return form->fields()[u"amount"_s].toString() == u"800.00 EUR"_s; }, u"for what the customer owes"_s);
    post(u"the customer's payment"_s);
    open("ledger.MakePayment");
    m_keys.form();
    m_keys.fill(u"partner"_s, u"STEELCO"_s);
    m_keys.fill(u"amount"_s, u"118 EUR"_s);
    post(u"the payment"_s);
    expect(u"what is open"_s, only("ledger.open_items", "open"), QString());
}

/// From a line of the ledger to the event, from there to its document and to who did it, and back again.
void WorkingDay::lookBack()
{
    m_keys.find(u"2000"_s, u"2000"_s);
    until([&] { return shownScreen() == u"ledger.account_lines"_s && window().currentScreen()->isReady(); }, u"for the account"_s);
    m_keys.tabTo(u"rows"_s);
    m_keys.press(Qt::Key_End, Qt::ControlModifier); // The payment.
    m_keys.press(Qt::Key_Return);
    until([&] { return shownScreen() == u"record.event"_s && window().currentScreen()->isReady(); }, u"for the event"_s);
    const auto event = window().currentScreen()->title();
    chooseTab(u"Rows"_s);
    m_keys.tabTo(u"rows"_s);
    m_keys.columnTo(u"Document"_s);
    m_keys.press(Qt::Key_Return);
    until([&] { return shownScreen() == u"record.document"_s && window().currentScreen()->isReady(); }, u"for the document"_s);
    m_keys.press(Qt::Key_W, Qt::ControlModifier);
    until([&] { return window().currentScreen()->title() == event; }, u"to be back at the event"_s);
    m_keys.tabTo(u"person"_s);
    m_keys.press(Qt::Key_Return);
    until([&] { return shownScreen() == u"record.person"_s && window().currentScreen()->isReady(); }, u"for the person"_s);
    expect(u"who did it"_s, window().currentScreen()->title(), u"anna"_s);
    m_keys.press(Qt::Key_W, Qt::ControlModifier);
    m_keys.press(Qt::Key_W, Qt::ControlModifier);
    until([&] { return shownScreen() == u"ledger.account_lines"_s; }, u"to be back at the account"_s);
}

/// Paid by mistake: it is taken back where it is seen.
void WorkingDay::takeBack()
{
    m_keys.tabTo(u"rows"_s);
    m_keys.press(Qt::Key_Return);
    until([&] { return shownScreen() == u"record.event"_s && window().currentScreen()->isReady(); }, u"for the event"_s);
    m_keys.tabTo(u"house.ReverseEvent"_s);
    m_keys.press(Qt::Key_Space);
    m_keys.form();
    m_keys.fill(u"reason"_s, u"Paid twice"_s);
    post(u"the reversal"_s);
    expect(u"what is owed again"_s, only("ledger.open_items", "open"), u"-118.00 EUR"_s);
    m_keys.press(Qt::Key_Q, Qt::ControlModifier);
    until([&] { return !m_desktop->window(); }, u"for the desktop to close"_s);
}

} // namespace millrace::test
